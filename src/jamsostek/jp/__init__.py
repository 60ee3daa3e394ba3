"""JP, pension (Jaminan Pensiun): what follows from the law."""

from jamsostek.law.jp import LAW as LAW

"""JKK, work accident (Jaminan Kecelakaan Kerja): what follows from the law."""

from jamsostek.law.jkk import LAW as LAW

"""JHT, old-age savings (Jaminan Hari Tua): what follows from the law."""

from jamsostek.law.jht import LAW as LAW

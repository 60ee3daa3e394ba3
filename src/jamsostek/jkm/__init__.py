"""JKM, death (Jaminan Kematian): what follows from the law."""

from jamsostek.law.jkm import LAW as LAW

"""JKP, job loss (Jaminan Kehilangan Pekerjaan): what follows from the law."""

from jamsostek.law.jkp import LAW as LAW

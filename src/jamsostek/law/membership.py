"""When membership starts and what ends it."""

from datetime import date
from enum import Enum

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, since, until
from jamsostek.kernel.words import Language, Words
from jamsostek.readings.participation import PARTICIPATION_27
from jamsostek.regulations import PP_37_2021, PP_44_2015, PP_45_2015, PP_46_2015
from jamsostek.terms import Program


class Start(Enum):
    """What cover starts with."""

    NUMBER = "number"
    REGISTRATION_AND_PAYMENT = "registration_and_payment"

    def in_(self, language: Language, /) -> str:
        """What it starts with, in one language."""
        return _STARTS[self].in_(language)


_STARTS = {
    Start.NUMBER: Words("the membership number is issued", "nomor kepesertaan diterbitkan"),
    Start.REGISTRATION_AND_PAYMENT: Words(
        "registered and first contribution paid", "terdaftar dan iuran pertama dibayar"
    ),
}


class End(Enum):
    """What cover ends with."""

    WORK = "work"
    BALANCE = "balance"
    DEATH_OR_REFUND = "death_or_refund"

    def in_(self, language: Language, /) -> str:
        """What it ends with, in one language."""
        return _ENDS[self].in_(language)


_ENDS = {
    End.WORK: Words("with the work", "bersama hubungan kerja"),
    End.BALANCE: Words("with the payment of the whole balance", "dengan pembayaran seluruh saldo"),
    End.DEATH_OR_REFUND: Words(
        "with death or a refund at pension age", "karena meninggal dunia atau pengembalian saat usia pensiun"
    ),
}


def _ends(end: End, *law: Source, on: str = "2015-07-01") -> Daily[End]:
    return Daily(Words("cover ends", "perlindungan berakhir"), since(on, end, *law))


def _starts(start: Start, *law: Source, on: str = "2015-07-01") -> Daily[Start]:
    return Daily(Words("cover starts when", "perlindungan mulai saat"), since(on, start, *law))


_BY_NUMBER = (PP_44_2015.at("Pasal 6 ayat (3)"), PP_44_2015.at("Pasal 10 ayat (6)"), PP_44_2015.at("Pasal 11 ayat (5)"))


@frozen(cache_hash=True)
class Law:
    """What cover starts and ends with in each program.

    `begun_before` gives those whose membership began before a program was created the day on which they are in it by law.
    """

    start: Each[Program, Daily[Start]] = Each(
        {
            Program.JKK: _starts(Start.NUMBER, *_BY_NUMBER, PARTICIPATION_27),
            Program.JKM: _starts(Start.NUMBER, *_BY_NUMBER, PARTICIPATION_27),
            Program.JHT: _starts(Start.NUMBER, PP_46_2015.at("Pasal 7 ayat (3)"), PARTICIPATION_27),
            Program.JP: _starts(
                Start.REGISTRATION_AND_PAYMENT, PP_45_2015.at("Pasal 3 ayat (1)"), PP_45_2015.at("Pasal 7 ayat (2)")
            ),
            Program.JKP: _starts(Start.NUMBER, PP_37_2021.at("Pasal 6 ayat (3)"), PARTICIPATION_27, on="2021-02-02"),
        }
    )
    begun_before: Each[Program, Daily[date]] = Each(
        {
            Program.JKP: Daily(
                Words("participants by operation of law on", "menjadi peserta demi hukum pada"),
                since("2015-07-01", date(2021, 2, 2), PP_37_2021.at("Pasal 5 ayat (1)")),
                until("2021-02-02", PP_37_2021.at("Pasal 6 ayat (3)")),
            )
        }
    )
    end: Each[Program, Daily[End]] = Each(
        {
            Program.JKK: _ends(End.WORK, PP_44_2015.at("Pasal 34 ayat (1)", Evidence.INFERRED)),
            Program.JKM: _ends(
                End.WORK, PP_44_2015.at("Pasal 34 ayat (1)"), PP_44_2015.at("Penjelasan Pasal 34 ayat (1)")
            ),
            Program.JHT: _ends(End.BALANCE, PP_46_2015.at("Pasal 26"), PP_46_2015.at("Pasal 29")),
            Program.JP: _ends(End.DEATH_OR_REFUND, PP_45_2015.at("Pasal 3 ayat (4)")),
            Program.JKP: _ends(End.WORK, PP_37_2021.at("Pasal 1 angka 6", Evidence.INFERRED), on="2021-02-02"),
        }
    )


LAW = Law()

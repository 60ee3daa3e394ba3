"""When membership starts."""

from enum import Enum

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Each, since
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


def _starts(start: Start, *law: Source, on: str = "2015-07-01") -> Daily[Start]:
    return Daily(Words("cover starts when", "perlindungan mulai saat"), since(on, start, *law))


_BY_NUMBER = (PP_44_2015.at("Pasal 6 ayat (3)"), PP_44_2015.at("Pasal 10 ayat (6)"), PP_44_2015.at("Pasal 11 ayat (5)"))


@frozen(cache_hash=True)
class Law:
    """What cover starts with in each program."""

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


LAW = Law()

"""How identity and membership numbers are built."""

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily, since
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.regulations import BPJS_STATEMENT, PP_37_2007, PP_40_2019

_FIRST_PROVINCES = "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82"
_PAPUA = "91 92 93 94 95 96"


@frozen(cache_hash=True)
class NikForm:
    """The build of a NIK: digits, what a woman's day of birth has added, and the mark of numbers given abroad ("" before there was one)."""

    digits: int
    woman_adds: int
    abroad: str

    def in_(self, language: Language, /) -> str:
        """The build in one language."""
        return _FORM.with_(digits=self.digits, adds=self.woman_adds, abroad=self.abroad or "–").in_(language)


_FORM = Words(
    "{digits} digits: region 6, birth date 6 (day + {adds} for women), serial 4; given abroad: {abroad}",
    "{digits} angka: wilayah 6, tanggal lahir 6 (tanggal + {adds} bagi perempuan), nomor urut 4; terbit di luar negeri: {abroad}",
)


@frozen(cache_hash=True)
class Law:
    """The build of a NIK, the province codes it begins with, and the length of a membership number (KPJ)."""

    nik: Daily[NikForm] = Daily(
        Words("the build of a NIK", "susunan NIK"),
        since("2015-07-01", NikForm(16, 40, ""), PP_37_2007.at("Pasal 37 ayat (1)")),
        since(
            "2019-05-24", NikForm(16, 40, "99"), PP_40_2019.at("Pasal 31 ayat (1)"), PP_40_2019.at("Pasal 32 ayat (3)")
        ),
    )
    provinces: Daily[tuple[str, ...]] = Daily(
        Words("province codes of the population administration", "kode provinsi administrasi kependudukan"),
        since(
            "2015-07-01",
            tuple(f"{_FIRST_PROVINCES} {_PAPUA}".split()),
            PP_40_2019.at("Pasal 31 ayat (1)", Evidence.REMEMBERED),
        ),
    )
    membership_number: Daily[int] = Daily(
        Words("characters of a membership number (KPJ)", "jumlah karakter nomor kepesertaan (KPJ)"),
        since("2015-07-01", 11, BPJS_STATEMENT.at("formulir kepesertaan")),
        unit=Unit.COUNT,
    )


LAW = Law()

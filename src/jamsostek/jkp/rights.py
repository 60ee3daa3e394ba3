"""The rights beside cash, access to the labour market and training, and how JKP stands to other rights. No sums to compute."""

from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.jkp.benefits import Officer, ProviderCondition
from jamsostek.readings.jkp import JKP_5, JKP_22
from jamsostek.regulations import (
    BPJS_STATEMENT,
    PERMENAKER_4_2022,
    PERPRES_59_2024,
    PERPRES_82_2018,
    PMK_168_2023,
    PP_6_2025,
    PP_37_2021,
    PP_44_2015,
    UU_40_2004,
)
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class Remark(Shown):
    """What the law says, or leaves unsaid, and where."""

    words: Words
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The remark with its articles."""
        return Sheet(f"{self.words.in_(language)} [{cited(self.law, language)}]", ())


@frozen
class Services(Shown):
    """Who gives access to the labour market, who may train, and the most that is paid for the training of one participant.

    The cost is paid to the training body; it is no right to cash. None where no cost was set yet.
    """

    information_by: Provision[tuple[Officer, ...]]
    training_by: Provision[tuple[ProviderCondition, ...]]
    training_cost: Provision[int] | None

    def in_(self, language: Language, /) -> Sheet:
        """The three, with their articles."""
        held = (self.information_by, self.training_by, self.training_cost)
        rows = tuple(_row(provision, language) for provision in held if provision is not None)
        return Sheet(_SERVICES.in_(language), rows)


def _row(
    provision: Provision[tuple[Officer, ...]] | Provision[tuple[ProviderCondition, ...]] | Provision[int],
    language: Language,
) -> tuple[str, str]:
    return provision.words.in_(language), f"{provision.figure(language)} [{cited(provision.law, language)}]"


_SERVICES = Words("access to the labour market, and training", "informasi pasar kerja dan pelatihan kerja")


def services(on: date, *, rulebook: Rulebook = RULEBOOK) -> Services:
    """The benefits beside cash on a day. PP 37/2021 Pasal 25–33. Raises NotInForce before the program began."""
    law, day = rulebook.jkp.benefits, as_day(on, "on")
    return Services(law.information_by.on(day), law.training_by.on(day), law.training_cost.get(day))


INTERPLAY: tuple[Remark, ...] = (
    Remark(
        Words(
            "severance: owed in full besides JKP; no article sets one off against the other",
            "pesangon: tetap terutang penuh di samping JKP; tidak ada ketentuan yang memperhitungkan keduanya",
        ),
        (UU_40_2004.whole(Evidence.INFERRED), PP_37_2021.whole(Evidence.INFERRED), PP_6_2025.whole(Evidence.INFERRED)),
    ),
    Remark(
        Words(
            "JHT: both may be claimed for the same dismissal; JHT after one month",
            "JHT: keduanya dapat diklaim untuk PHK yang sama; JHT setelah satu bulan",
        ),
        (PERMENAKER_4_2022.whole(), BPJS_STATEMENT.whole()),
    ),
    Remark(
        Words("resignation: JHT, but no JKP", "mengundurkan diri: mendapat JHT, tidak mendapat JKP"),
        (PP_37_2021.at("Pasal 20 ayat (1) huruf a"),),
    ),
    Remark(
        Words(
            "a fixed-term contract that runs out: JHT, but no JKP",
            "berakhirnya jangka waktu PKWT: mendapat JHT, tidak mendapat JKP",
        ),
        (PP_37_2021.at("Pasal 20 ayat (2)"),),
    ),
    Remark(
        Words("retirement: a pension, but no JKP", "pensiun: mendapat manfaat pensiun, tidak mendapat JKP"),
        (PP_37_2021.at("Pasal 20 ayat (1) huruf c"),),
    ),
    Remark(
        Words(
            "JKK and JKM do not go on after the dismissal; an occupational disease is covered for up to three years",
            "JKK dan JKM tidak berlanjut setelah PHK; penyakit akibat kerja dijamin sampai dengan tiga tahun",
        ),
        (PP_44_2015.at("Pasal 48"), PP_37_2021.whole(Evidence.INFERRED)),
    ),
    Remark(
        Words(
            "health insurance: up to six months without contributions, with proof of the dismissal",
            "jaminan kesehatan: sampai dengan enam bulan tanpa iuran, dengan bukti PHK",
        ),
        (PERPRES_82_2018.at("Pasal 27"), PERPRES_59_2024.whole()),
    ),
    Remark(
        Words(
            "income tax on JKP cash: no rule found", "pajak penghasilan atas uang tunai JKP: tidak ditemukan aturannya"
        ),
        (PMK_168_2023.whole(Evidence.INFERRED), JKP_22),
    ),
    Remark(
        Words(
            "several employers: only the workplace chosen for JKP counts, and the three benefits stay three in all",
            "beberapa pemberi kerja: hanya tempat kerja yang dipilih untuk JKP yang dihitung, dan manfaat tetap tiga kali seluruhnya",
        ),
        (PP_37_2021.at("Pasal 8"), PP_37_2021.at("Penjelasan Pasal 36"), JKP_5),
    ),
)
"""How JKP stands to other rights."""

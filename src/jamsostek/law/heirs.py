"""Who receives the money of a participant who died: the classes of heirs, in order."""

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily, Each, since
from jamsostek.kernel.words import Words
from jamsostek.readings.jkk_jkm import JKK_JKM_20
from jamsostek.regulations import PERMENAKER_1_2025, PP_44_2015, PP_46_2015, PP_82_2019
from jamsostek.terms import Kinship, Program, Term


class Recipient(Term):
    """Who receives the money of a participant who died."""

    HEIRS = "heirs", "the heirs", "ahli waris"
    FUNERAL_ARRANGER = "funeral_arranger", "whoever arranges the funeral", "pihak yang mengurus pemakaman"
    SOCIAL_SECURITY_FUND = "social_security_fund", "the Social Security Fund", "Dana Jaminan Sosial"


_FUNERAL = Words("who gets the funeral money without heirs", "penerima biaya pemakaman bila tidak ada ahli waris")
_REST = Words("where the rest goes without heirs", "tujuan santunan bila tidak ada ahli waris")

_ORDER = Words("classes of heirs, in order", "urutan ahli waris")
_CLASSES = (
    (Kinship.WIFE, Kinship.HUSBAND, Kinship.CHILD),
    (Kinship.PARENT, Kinship.GRANDPARENT, Kinship.GRANDCHILD),
    (Kinship.SIBLING,),
    (Kinship.PARENT_IN_LAW,),
    (Kinship.WILL_BENEFICIARY,),
)


@frozen(cache_hash=True)
class Law:
    """The classes of heirs: spouse and children, then relatives to the second degree, siblings, parents-in-law, the will."""

    jkk: Daily[tuple[tuple[Kinship, ...], ...]] = Daily(
        _ORDER, since("2015-07-01", _CLASSES, PP_44_2015.at("Pasal 37 ayat (4)"), PP_44_2015.at("Pasal 37 ayat (5)"))
    )
    jkm: Daily[tuple[tuple[Kinship, ...], ...]] = Daily(
        _ORDER, since("2015-07-01", _CLASSES, PP_44_2015.at("Pasal 40 ayat (2)"))
    )
    jht: Daily[tuple[tuple[Kinship, ...], ...]] = Daily(
        _ORDER, since("2015-07-01", _CLASSES, PP_46_2015.at("Pasal 23 ayat (1)"), PP_46_2015.at("Pasal 23 ayat (2)"))
    )
    funeral_without_heirs: Each[Program, Daily[Recipient]] = Each(
        {
            Program.JKK: Daily(
                _FUNERAL, since("2015-07-01", Recipient.FUNERAL_ARRANGER, PP_44_2015.at("Pasal 37 ayat (5)"))
            ),
            Program.JKM: Daily(
                _FUNERAL,
                since("2015-07-01", Recipient.FUNERAL_ARRANGER, PP_44_2015.at("Pasal 40 ayat (2)")),
                since("2019-12-02", Recipient.FUNERAL_ARRANGER, PP_82_2019.at("Pasal 34 ayat (2)")),
            ),
        }
    )
    rest_without_heirs: Each[Program, Daily[Recipient]] = Each(
        {
            Program.JKK: Daily(
                _REST,
                since("2015-07-01", Recipient.SOCIAL_SECURITY_FUND, PP_44_2015.at("Pasal 37 ayat (5)"), JKK_JKM_20),
            ),
            Program.JKM: Daily(
                _REST, since("2015-07-01", Recipient.SOCIAL_SECURITY_FUND, PP_44_2015.at("Pasal 40 ayat (2)"))
            ),
        }
    )
    notarial_will: Daily[bool] = Daily(
        Words("a will must be a notarial deed", "wasiat harus berupa akta notaris"),
        since("2015-07-01", False, PP_44_2015.at("Pasal 40 ayat (2)", Evidence.INFERRED)),
        since("2025-02-24", True, PERMENAKER_1_2025.at("Pasal 79 ayat (2a)", Evidence.INFERRED)),
    )


LAW = Law()

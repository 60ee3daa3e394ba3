"""Who receives the money of a participant who died: the classes of heirs, in order."""

from attrs import frozen

from jamsostek.kernel.dated import Daily, since
from jamsostek.kernel.words import Words
from jamsostek.regulations import PP_44_2015, PP_46_2015
from jamsostek.terms import Kinship

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


LAW = Law()

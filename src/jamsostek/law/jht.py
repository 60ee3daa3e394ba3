"""JHT, old-age savings (Jaminan Hari Tua): what it costs."""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.dated import Monthly, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Words
from jamsostek.regulations import PP_46_2015


@frozen(cache_hash=True)
class Law:
    """What the texts say about JHT contributions. The wage has neither ceiling nor floor (Pasal 16, 17)."""

    employer_rate: Monthly[Fraction] = Monthly(
        Words("the employer's share of the wage for JHT", "bagian pemberi kerja dari upah untuk JHT"),
        since("2015-07", percent("3.7"), PP_46_2015.at("Pasal 16 ayat (1) huruf b")),
    )
    worker_rate: Monthly[Fraction] = Monthly(
        Words("the worker's share of the wage for JHT", "bagian pekerja dari upah untuk JHT"),
        since("2015-07", percent("2"), PP_46_2015.at("Pasal 16 ayat (1) huruf a")),
    )


LAW = Law()

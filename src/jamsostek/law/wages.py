"""The wage that contributions are computed on (upah sebulan): basic wage and fixed allowances of one month."""

from attrs import frozen

from jamsostek.kernel.dated import Monthly, since
from jamsostek.kernel.words import Unit, Words
from jamsostek.regulations import PP_44_2015, PP_46_2015


@frozen(cache_hash=True)
class Law:
    """How a month's wage is found for workers who are not paid by the month."""

    daily_wage_days: Monthly[int] = Monthly(
        Words("days of a month for a worker paid by the day", "hari sebulan bagi pekerja dengan upah harian"),
        since("2015-07", 25, PP_44_2015.at("Pasal 19 ayat (3)"), PP_46_2015.at("Pasal 17 ayat (3)")),
        unit=Unit.COUNT,
    )
    piece_work_months: Monthly[int] = Monthly(
        Words("months averaged for piece work", "bulan yang dirata-ratakan untuk upah borongan atau satuan hasil"),
        since("2015-07", 3, PP_44_2015.at("Pasal 19 ayat (4)"), PP_46_2015.at("Pasal 17 ayat (4)")),
        unit=Unit.MONTHS,
    )
    weather_piece_work_months: Monthly[int] = Monthly(
        Words(
            "months averaged for piece work that depends on the weather",
            "bulan yang dirata-ratakan untuk upah satuan hasil yang bergantung pada cuaca",
        ),
        since("2015-07", 12, PP_44_2015.at("Pasal 19 ayat (5)"), PP_46_2015.at("Pasal 17 ayat (5)")),
        unit=Unit.MONTHS,
    )


LAW = Law()

"""The scale of an enterprise: the thresholds of UU 20/2008 and of PP 7/2021, and which criterion decides."""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily, Rule, since
from jamsostek.kernel.words import Language, Words
from jamsostek.readings.participation import PARTICIPATION_1, PARTICIPATION_2, PARTICIPATION_3
from jamsostek.regulations import PP_7_2021, UU_20_2008
from jamsostek.terms import Scale, Term


class Criterion(Term):
    """What a scale is read from; land and business premises never count."""

    NET_WORTH = "net_worth", "net worth", "kekayaan bersih"
    CAPITAL = "capital", "business capital", "modal usaha"
    ANNUAL_SALES = "annual_sales", "annual sales", "hasil penjualan tahunan"


@frozen(cache_hash=True)
class Thresholds:
    """The most that a micro, a small and a medium enterprise has by one criterion, in rupiah; more is large."""

    criterion: Criterion
    micro: int
    small: int
    medium: int

    def scale_of(self, amount: int) -> Scale:
        """The scale; every upper limit belongs to the lower one."""
        limits = ((Scale.MICRO, self.micro), (Scale.SMALL, self.small), (Scale.MEDIUM, self.medium))
        return next((scale for scale, most in limits if amount <= most), Scale.LARGE)

    def in_(self, language: Language, /) -> str:
        """The criterion and its three limits."""
        return _THRESHOLDS.with_(criterion=self.criterion, micro=self.micro, small=self.small, medium=self.medium).in_(
            language
        )


_THRESHOLDS = Words(
    "{criterion}: micro to {micro:rupiah}, small to {small:rupiah}, medium to {medium:rupiah}",
    "{criterion}: mikro s.d. {micro:rupiah}, kecil s.d. {small:rupiah}, menengah s.d. {medium:rupiah}",
)


class Conflict(Enum):
    """Why two criteria that disagree leave the scale open."""

    FOUNDING_DAY_UNKNOWN = "founding_day_unknown"


def higher(scales: Mapping[Criterion, Scale], founded_on: date | None, rule_began: date) -> Scale | Conflict:
    """The higher of the scales: the criteria are alternatives, and the next scale begins where either exceeds."""
    return max(scales.values(), key=tuple(Scale).index)


def by_day_of_founding(founded_on: date, rule_began: date) -> Criterion:
    """Sales of who was founded before the rule, capital of who was founded since."""
    return Criterion.ANNUAL_SALES if founded_on < rule_began else Criterion.CAPITAL


def by_founding(scales: Mapping[Criterion, Scale], founded_on: date | None, rule_began: date) -> Scale | Conflict:
    """What the criterion says that the day of founding asks for."""
    if founded_on is None:
        return Conflict.FOUNDING_DAY_UNKNOWN
    return scales[by_day_of_founding(founded_on, rule_began)]


@frozen(cache_hash=True)
class Law:
    """Thresholds by worth (net worth, later capital) and by annual sales, which of them is asked for, and where they disagree."""

    worth: Daily[Thresholds] = Daily(
        Words("thresholds by worth", "batas menurut kekayaan atau modal"),
        since(
            "2015-07-01",
            Thresholds(Criterion.NET_WORTH, 50_000_000, 500_000_000, 10_000_000_000),
            UU_20_2008.at("Pasal 6"),
            PARTICIPATION_2,
        ),
        since(
            "2021-02-02",
            Thresholds(Criterion.CAPITAL, 1_000_000_000, 5_000_000_000, 10_000_000_000),
            PP_7_2021.at("Pasal 35 ayat (3)"),
            PARTICIPATION_3,
        ),
    )
    sales: Daily[Thresholds] = Daily(
        Words("thresholds by annual sales", "batas menurut hasil penjualan tahunan"),
        since(
            "2015-07-01",
            Thresholds(Criterion.ANNUAL_SALES, 300_000_000, 2_500_000_000, 50_000_000_000),
            UU_20_2008.at("Pasal 6"),
            PARTICIPATION_2,
        ),
        since(
            "2021-02-02",
            Thresholds(Criterion.ANNUAL_SALES, 2_000_000_000, 15_000_000_000, 50_000_000_000),
            PP_7_2021.at("Pasal 35 ayat (5)"),
            PARTICIPATION_3,
        ),
    )
    asked_of: Daily[Rule[[date, date], Criterion]] = Daily(
        Words("which criterion an enterprise is asked for", "kriteria yang digunakan bagi suatu usaha"),
        since(
            "2021-02-02",
            Rule(
                Words(
                    "annual sales if founded before this rule, else capital",
                    "penjualan bila berdiri sebelumnya, selain itu modal",
                ),
                by_day_of_founding,
            ),
            PP_7_2021.at("Pasal 35 ayat (2)"),
            PP_7_2021.at("Pasal 35 ayat (4)", Evidence.REPORTED),
        ),
    )
    where_criteria_disagree: Daily[Rule[[Mapping[Criterion, Scale], date | None, date], Scale | Conflict]] = Daily(
        Words("which criterion decides", "kriteria yang menentukan"),
        since(
            "2015-07-01",
            Rule(Words("the higher scale", "skala yang lebih tinggi"), higher),
            UU_20_2008.at("Pasal 6"),
            PARTICIPATION_1,
        ),
        since(
            "2021-02-02",
            Rule(
                Words(
                    "sales if founded before this rule, else capital",
                    "penjualan bila berdiri sebelumnya, selain itu modal",
                ),
                by_founding,
            ),
            PP_7_2021.at("Pasal 35 ayat (2)"),
            PP_7_2021.at("Pasal 35 ayat (4)", Evidence.REPORTED),
            PARTICIPATION_1,
        ),
    )


LAW = Law()

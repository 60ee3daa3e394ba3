"""Tax on payouts: the examples of the law, brackets by tax year, the window, several payments; an oracle by hand."""

import pickle
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Hypothesis, Language, NotInForce, jht, since
from jamsostek.jht import Payment, TaxKind
from jamsostek.kernel.money import percent
from jamsostek.law.tax import TaxWindow
from jamsostek.payout_tax import PaymentPart
from jamsostek.readings.jht import JHT_16
from strategies import instalments

FINAL, NON_FINAL = TaxKind.FINAL, TaxKind.NON_FINAL
MILLION = 1_000_000


def paid(*payments: tuple[date, int]) -> list[Payment]:
    return [Payment(paid_on=day, gross=gross, part="partial") for day, gross in payments]


def withheld(payments: list[Payment], **facts: Any) -> list[int]:
    return [one.amount for one in jht.tax(payments, **facts).payments]


def kinds(payments: list[Payment], **facts: Any) -> list[TaxKind]:
    return [one.kind for one in jht.tax(payments, **facts).payments]


@pytest.mark.parametrize(
    ("gross", "expected"),
    [
        (0, 0),
        (40 * MILLION, 0),
        (50 * MILLION, 0),
        (50 * MILLION + 1, 0),
        (50 * MILLION + 19, 0),
        (50 * MILLION + 20, 1),
        (150 * MILLION, 5 * MILLION),
    ],
)
def test_paid_at_once(gross: int, expected: int) -> None:
    assert withheld(paid((date(2025, 6, 10), gross))) == [expected]
    assert withheld(paid((date(2025, 6, 10), gross)), has_tax_id=False) == [expected]


def test_the_window_is_two_calendar_years() -> None:
    first = (date(2020, 12, 31), 50 * MILLION)
    assert kinds(paid(first, (date(2021, 12, 31), 1))) == [FINAL, FINAL]
    assert kinds(paid(first, (date(2022, 1, 1), 1))) == [FINAL, NON_FINAL]
    assert withheld(paid(first, (date(2021, 12, 31), 100 * MILLION))) == [0, 5 * MILLION]
    months = RULEBOOK.taking(JHT_16, TaxWindow.MONTHS)
    assert kinds(paid(first, (date(2022, 11, 30), 1)), rulebook=months) == [FINAL, FINAL]
    assert kinds(paid(first, (date(2022, 12, 1), 1)), rulebook=months) == [FINAL, NON_FINAL]


OLD_EDGES = [(50, 2_500_000), (250, 32_500_000), (500, 95_000_000), (600, 125_000_000)]
NEW_EDGES = [(60, 3_000_000), (250, 31_500_000), (500, 94_000_000), (5_000, 1_444_000_000), (5_100, 1_479_000_000)]


@pytest.mark.parametrize(
    ("day", "edges"), [(date(2011, 1, 1), OLD_EDGES), (date(2021, 12, 31), OLD_EDGES), (date(2022, 1, 1), NEW_EDGES)]
)
def test_brackets_of_the_tax_year(day: date, edges: list[tuple[int, int]]) -> None:
    first = (date(day.year - 2, 12, 31), 0)
    for millions, expected in edges:
        payments = paid(first, (day, millions * MILLION))
        assert withheld(payments) == [0, expected]
        assert withheld(payments, has_tax_id=False) == [0, expected * 6 // 5]
        assert kinds(payments) == [FINAL, NON_FINAL]


def test_the_third_year_runs_by_calendar_year() -> None:
    payments = paid(
        (date(2020, 3, 1), 80 * MILLION),
        (date(2022, 3, 1), 60 * MILLION),
        (date(2022, 9, 1), 10 * MILLION),
        (date(2023, 1, 1), 60 * MILLION),
    )
    assert withheld(payments) == [1_500_000, 3_000_000, 1_500_000, 3_000_000]
    assert withheld(payments, has_tax_id=False) == [1_500_000, 3_600_000, 1_800_000, 3_600_000]
    assert jht.tax(payments).total == 9_000_000


def test_non_residents_pay_a_fifth() -> None:
    payments = paid((date(2009, 1, 1), 99), (date(2024, 3, 1), 50 * MILLION), (date(2027, 1, 1), 4))
    assert withheld(payments, resident=False, has_tax_id=False) == [19, 10 * MILLION, 0]
    assert kinds(payments, resident=False) == [FINAL, FINAL, FINAL]


def test_the_rates_are_those_of_the_rulebook() -> None:
    reform = RULEBOOK.then(RULEBOOK.tax.without_tax_number, since("2025-01-01", percent("50"), Hypothesis("x")))
    payments = paid((date(2020, 1, 1), 0), (date(2025, 1, 1), 60 * MILLION))
    assert withheld(payments, has_tax_id=False, rulebook=reform) == [0, 4_500_000]


def test_the_part_a_claim_pays_is_a_part_for_the_tax() -> None:
    parts = [Payment(paid_on=date(2020, 1, 1), gross=1, part=part).part for part in jht.Part]
    assert parts == [PaymentPart.FULL, PaymentPart.PARTIAL, PaymentPart.PARTIAL]


def test_before_the_law() -> None:
    with pytest.raises(NotInForce):
        jht.tax(paid((date(2009, 11, 15), 1)))
    assert withheld(paid((date(2009, 11, 16), 1))) == [0]


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: jht.tax([]), ValueError, "payments: none"),
        (
            lambda: jht.tax(paid((date(2020, 2, 1), 1), (date(2020, 1, 1), 1))),
            ValueError,
            "payments: 2020-01-01 follows 2020-02-01",
        ),
        (
            lambda: jht.tax([Payment(paid_on=date(2020, 2, 1), gross=1), *paid((date(2020, 3, 1), 1))]),
            ValueError,
            "payments: 2020-03-01 comes after the full payment of 2020-02-01",
        ),
        (lambda: jht.tax(["x"]), TypeError, r"payments\[0\]"),  # type: ignore[list-item]
        (lambda: jht.tax(paid((date(2020, 2, 1), 1)), resident="no"), TypeError, "resident"),  # type: ignore[arg-type]
        (lambda: jht.tax(paid((date(2020, 2, 1), 1)), has_tax_id="no"), TypeError, "has_tax_id"),  # type: ignore[arg-type]
        (lambda: jht.tax(paid((date(2020, 2, 1), 1)), resident=False, has_tax_id=0), TypeError, "has_tax_id"),  # type: ignore[arg-type]
        (lambda: Payment(paid_on="2020-01-01", gross=1), TypeError, "paid_on"),  # type: ignore[arg-type]
        (lambda: Payment(paid_on=date(2020, 1, 1), gross=1.5), TypeError, "gross"),  # type: ignore[arg-type]
        (lambda: Payment(paid_on=date(2020, 1, 1), gross=True), TypeError, "gross"),
        (lambda: Payment(paid_on=date(2020, 1, 1), gross=-1), ValueError, "gross"),
        (lambda: Payment(paid_on=date(2020, 1, 1), gross=1, part="half"), ValueError, "part"),  # type: ignore[arg-type]
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


@given(instalments, st.integers(2009, 2040), st.data())
def test_splitting_inside_the_window_never_changes_the_total(gross: list[int], year: int, data: st.DataObject) -> None:
    window = st.dates(date(year, 12, 1), date(year + 1, 12, 31))
    days = sorted(data.draw(st.lists(window, min_size=len(gross), max_size=len(gross))))
    days[0] = date(year, 12, 1)
    split = jht.tax(paid(*zip(days, gross, strict=True)))
    assert split.total == withheld(paid((date(year, 12, 1), sum(gross))))[0]
    assert split.total == max(0, sum(gross) - 50 * MILLION) // 20
    assert all(one.amount >= 0 and one.kind is FINAL for one in split.payments)


def progressive(amount: int, year: int) -> Fraction:
    """The brackets as a clerk would fill them in, from the top."""
    brackets = [(5_000, 35), (500, 30), (250, 25), (60, 15), (0, 5)] if year >= 2022 else [
        (500, 30), (250, 25), (50, 15), (0, 5),
    ]  # fmt: skip
    total, rest = Fraction(0), amount
    for millions, rate in brackets:
        above = max(0, rest - millions * MILLION)
        total += Fraction(above * rate, 100)
        rest -= above
    return total


@given(instalments, st.integers(2014, 2040), st.booleans())
def test_later_payments_by_hand(gross: list[int], year: int, has_tax_id: bool) -> None:
    payments = paid((date(year - 3, 5, 1), 0), *((date(year, 6, 1), one) for one in gross))
    found = jht.tax(payments, has_tax_id=has_tax_id)
    due = progressive(sum(gross), year) * (1 if has_tax_id else Fraction(6, 5))
    assert found.total == int(due)
    assert all(one.net <= one.payment.gross for one in found.payments)


def test_it_shows_itself_in_both_languages_and_pickles() -> None:
    found = jht.tax(paid((date(2020, 3, 1), 80 * MILLION), (date(2022, 3, 1), 60 * MILLION)), has_tax_id=False)
    assert pickle.loads(pickle.dumps(found)) == found
    assert str(found).splitlines() == [
        "Income tax on old-age money",
        "  paid on           gross        tax  treatment                      net",
        "  2020-03-01   80,000,000  1,500,000  final                   78,500,000",
        "  2022-03-01   60,000,000  3,600,000  not final, creditable   56,400,000",
        "  ----------  -----------  ---------  ---------------------  -----------",
        "  total       140,000,000  5,100,000                         134,900,000",
    ]
    assert "tidak final, dapat dikreditkan" in str(found.in_(Language.ID))
    last = str(found.payments[1].explain())
    for article in ("UU 7/2021 Pasal 17 ayat (1) huruf a", "PP 68/2009 Pasal 6 ayat (3)", "JHT-16", "JHT-19", "JHT-20"):
        assert article in last
    assert "PP 68/2009 Pasal 5" in str(found.payments[0].explain(Language.ID))
    assert [one.net for one in found.payments] == [78_500_000, 56_400_000]
    foreign = jht.tax(paid((date(2024, 3, 1), 5)), resident=False).payments[0]
    assert "UU 36/2008 Pasal 26" in str(foreign.explain())
    assert found.payments[1].formula.value(found.payments[1].facts) == 3_600_000
    assert (
        RULEBOOK.tax.progressive.on(date(2022, 1, 1)).figure(Language.ID).startswith("5% di atas Rp0, 15% di atas Rp60")
    )

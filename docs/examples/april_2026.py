"""A small firm's contributions of April 2026: the bill, its due dates, and one line explained in both languages."""

from datetime import date

from jamsostek import Employer, Language, Month, Payer, Program, WageEarner, contributions, firm_bill

APRIL = Month(2026, 4)
ASCENSION_DAY = date(2026, 5, 14)
FIRM = Employer(scale="medium", risk="low")
WAGES = {"director": 25_000_000, "bookkeeper": 12_000_000, "two packers, each": 5_200_000}


def main() -> None:
    """Print the firm's month."""
    bills = {job: contributions(WageEarner(FIRM, wage=wage), APRIL) for job, wage in WAGES.items()}
    firm = firm_bill([*bills.values(), bills["two packers, each"]], employer=FIRM)
    print(firm)
    print()
    for due in firm.due_dates(holidays={ASCENSION_DAY}):
        print(due)
    print()
    for fine in firm.penalty(date(2026, 5, 18), holidays={ASCENSION_DAY}):
        print(f"{fine.label}, if paid on 18 May: {fine.amount:,}")
    print()
    line = bills["bookkeeper"][Program.JP, Payer.EMPLOYER]
    print(line.explain())
    print(line.explain(Language.ID))


if __name__ == "__main__":
    main()

"""How JKP is claimed and kept: notices and reports, what each month must show, when it is paid.

Permenaker 15/2021 is known only as amended in 2025; what was asked before is not in these tables.
"""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Citation, Evidence
from jamsostek.kernel.dated import Daily, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jkp import JKP_16
from jamsostek.regulations import PERMENAKER_2_2025, PERMENAKER_15_2021, PP_37_2021
from jamsostek.terms import Term


class Showing(Term):
    """What a month of the benefit asks the participant to show."""

    NOTHING = "nothing", "nothing", "tidak ada"
    SEARCH_OR_TRAINING = (
        "search_or_training",
        "a search for work, or attendance at training",
        "bukti mencari kerja atau kehadiran pelatihan",
    )
    SEARCH_AND_FORM = (
        "search_and_form",
        "a search for work, and the form on the employment status",
        "bukti mencari kerja dan formulir status pekerjaan",
    )


_AMENDING = PERMENAKER_2_2025.whole()


def _as_amended(place: str) -> Citation:
    """An article of Permenaker 15/2021 whose text as amended was read."""
    return PERMENAKER_15_2021.at(place, Evidence.TEXT_READ)


@frozen(cache_hash=True)
class Law:
    """What the texts say about the procedure: by the day the time runs from, or the day of the month's claim."""

    employer_notice_working_days: Daily[int] = Daily(
        Words(
            "working days for the employer to report the dismissal", "hari kerja bagi pengusaha untuk melaporkan PHK"
        ),
        since("2025-02-07", 7, _as_amended("Pasal 9"), _AMENDING),
        unit=Unit.WORKING_DAYS,
    )
    payment_working_days: Daily[int] = Daily(
        Words("working days for BPJS to pay a month", "hari kerja bagi BPJS untuk membayar"),
        since("2025-02-07", 3, _as_amended("Pasal 13 ayat (6)"), _as_amended("Pasal 13 ayat (7)"), _AMENDING),
        unit=Unit.WORKING_DAYS,
    )
    showings: Daily[tuple[Showing, ...]] = Daily(
        Words("what each month asks to be shown", "bukti yang diminta setiap bulan"),
        since(
            "2025-02-07",
            (
                Showing.NOTHING,
                Showing.SEARCH_OR_TRAINING,
                Showing.SEARCH_OR_TRAINING,
                Showing.SEARCH_OR_TRAINING,
                Showing.SEARCH_OR_TRAINING,
                Showing.SEARCH_AND_FORM,
            ),
            _as_amended("Pasal 13 ayat (1)–(3)"),
            _as_amended("Pasal 13 ayat (5)"),
            _AMENDING,
            JKP_16,
        ),
    )
    applications: Daily[int] = Daily(
        Words("applications in a month that show a search", "lamaran dalam sebulan sebagai bukti mencari kerja"),
        since("2025-02-07", 5, _as_amended("Pasal 13 ayat (4)"), _AMENDING),
        unit=Unit.COUNT,
    )
    interviews: Daily[int] = Daily(
        Words(
            "invitations to a test or an interview that show a search",
            "panggilan tes atau wawancara sebagai bukti mencari kerja",
        ),
        since("2025-02-07", 1, _as_amended("Pasal 13 ayat (4)"), _AMENDING),
        unit=Unit.COUNT,
    )
    training_attendance: Daily[Fraction] = Daily(
        Words("attendance at training in the previous month", "kehadiran pelatihan pada bulan sebelumnya"),
        since("2025-02-07", percent("80"), _as_amended("Pasal 13 ayat (3)"), _AMENDING),
        unit=Unit.PERCENT,
    )
    new_job_working_days: Daily[int] = Daily(
        Words("working days to report a new job", "hari kerja untuk melaporkan pekerjaan baru"),
        since("2021-02-02", 7, PP_37_2021.at("Pasal 28")),
        unit=Unit.WORKING_DAYS,
    )
    training_report_working_days: Daily[int] = Daily(
        Words("working days to report the end of training", "hari kerja untuk melaporkan selesainya pelatihan"),
        since("2021-02-02", 7, PP_37_2021.at("Pasal 33")),
        unit=Unit.WORKING_DAYS,
    )


LAW = Law()

"""JKP: what must be done next, and until when."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import Language, NotInForce, jkp
from strategies import job_losses

ENDED = date(2025, 5, 20)


def loss(**facts: Any) -> jkp.JobLoss:
    return jkp.JobLoss(**{"ended_on": ENDED, **facts})


def tasks(made: jkp.JobLoss, on: date) -> list[tuple[str, date | None, bool]]:
    return [(f"{task.doer.value}: {task.what}", task.by, task.overdue) for task in made.next(on).tasks]


NOTICE = "employer: report the dismissal in the system"
FIRST = "worker: claim the first month, with proof of the dismissal and the commitment to look for work"
SEARCH = "showing a search for work, or attendance at training"


def test_after_the_dismissal() -> None:
    assert tasks(loss(), ENDED) == [(NOTICE, date(2025, 5, 29), False), (FIRST, date(2025, 11, 20), False)]
    assert tasks(loss(), date(2025, 5, 29))[0][2] is False
    assert tasks(loss(), date(2025, 5, 30))[0][2] is True
    holiday = loss(holidays={date(2025, 5, 29)})
    assert tasks(holiday, ENDED)[0] == (NOTICE, date(2025, 5, 30), False)
    told = loss(notified_on=date(2025, 5, 22))
    assert tasks(told, date(2025, 5, 21))[0][0] == NOTICE
    assert tasks(told, date(2025, 5, 22)) == [(FIRST, date(2025, 11, 20), False)]


def test_no_notice_is_known_for_endings_before_2025() -> None:
    assert tasks(loss(ended_on=date(2025, 2, 6)), date(2025, 2, 10)) == [(FIRST, date(2025, 8, 6), False)]
    assert len(tasks(loss(ended_on=date(2025, 2, 7)), date(2025, 2, 10))) == 2


def test_from_month_to_month() -> None:
    claimed = loss(notified_on=ENDED, claims=[date(2025, 6, 2)])
    assert tasks(claimed, date(2025, 6, 2)) == [
        ("bpjs: pay benefit month 1", date(2025, 6, 5), False),
        (f"worker: claim benefit month 2, {SEARCH}", None, False),
    ]
    assert tasks(claimed, date(2025, 6, 6))[0][2] is True
    paid = evolve(claimed, paid_on=[date(2025, 6, 5)])
    assert tasks(paid, date(2025, 6, 4))[0][0] == "bpjs: pay benefit month 1"
    assert tasks(paid, date(2025, 6, 5)) == [(f"worker: claim benefit month 2, {SEARCH}", None, False)]
    five = [date(2025, month, 2) for month in range(6, 11)]
    before_last = loss(notified_on=ENDED, claims=five, paid_on=five)
    assert tasks(before_last, date(2025, 10, 20)) == [
        ("worker: claim benefit month 6, showing a search for work, and the form on the employment status", None, False)
    ]
    last = evolve(before_last, claims=[*five, date(2025, 11, 3)])
    assert tasks(last, date(2025, 11, 3)) == [("bpjs: pay benefit month 6", date(2025, 11, 6), False)]
    over = evolve(last, paid_on=[*five, date(2025, 11, 5)])
    assert over.next(date(2025, 11, 4)).ended is None
    assert ended(over, date(2025, 11, 5)) == ("all_paid", date(2025, 11, 5))


def test_a_missed_month_is_not_caught_up() -> None:
    made = loss(notified_on=ENDED, claims=[date(2025, 6, 2)], paid_on=[date(2025, 6, 3)], missed=2)
    assert tasks(made, date(2025, 9, 1)) == [(f"worker: claim benefit month 4, {SEARCH}", None, False)]
    assert ended(evolve(made, missed=5), date(2025, 12, 1)) == ("all_paid", None)
    over = evolve(made, missed=5).next(date(2025, 12, 1))
    assert str(over) == "the right has ended: all months are over"
    assert str(over.in_(Language.ID)) == "hak telah berakhir: seluruh bulan manfaat selesai"


def test_before_the_change_what_each_month_asks_is_not_known() -> None:
    made = loss(ended_on=date(2024, 12, 2), claims=[date(2024, 12, 20)])
    assert tasks(made, date(2025, 2, 6)) == [
        ("bpjs: pay benefit month 1", None, False),
        ("worker: claim benefit month 2", None, False),
    ]
    assert tasks(made, date(2025, 2, 7))[1] == (f"worker: claim benefit month 2, {SEARCH}", None, False)


def test_the_report_of_a_training() -> None:
    made = loss(
        notified_on=ENDED, claims=[date(2025, 6, 2)], paid_on=[date(2025, 6, 3)], training_completed_on=date(2025, 7, 1)
    )
    report = ("worker: report that training is completed", date(2025, 7, 10), False)
    assert report not in tasks(made, date(2025, 6, 30))
    assert tasks(made, date(2025, 7, 1))[0] == report
    assert tasks(made, date(2025, 7, 11))[0][2] is True
    reported = evolve(made, training_reported_on=date(2025, 7, 4))
    assert tasks(reported, date(2025, 7, 3))[0] == report
    assert report not in tasks(reported, date(2025, 7, 4))


def ended(made: jkp.JobLoss, on: date) -> tuple[str, date | None] | None:
    found = made.next(on)
    assert (found.ended is None) or found.ended.end.value == "new_job" or found.tasks == ()
    return None if found.ended is None else (found.ended.end.value, found.ended.day)


def test_what_ends_the_right() -> None:
    assert ended(loss(), date(2025, 11, 20)) is None
    assert ended(loss(), date(2025, 11, 21)) == ("not_claimed", date(2025, 11, 20))
    late = loss(claims=[date(2025, 11, 21)])
    assert ended(late, date(2025, 11, 21)) == ("not_claimed", date(2025, 11, 20))
    assert ended(loss(claims=[date(2025, 11, 20)]), date(2025, 12, 1)) is None
    job = loss(new_job_on=date(2025, 6, 10))
    assert ended(job, date(2025, 6, 9)) is None
    assert ended(job, date(2025, 6, 10)) == ("new_job", date(2025, 6, 10))
    assert ended(evolve(job, died_on=date(2025, 6, 9)), date(2025, 7, 1)) == ("death", date(2025, 6, 9))
    assert ended(evolve(job, died_on=date(2025, 6, 11)), date(2025, 7, 1)) == ("new_job", date(2025, 6, 10))


def test_a_new_job_is_reported_within_seven_working_days() -> None:
    job = loss(new_job_on=date(2025, 6, 10))
    report = ("worker: report the new job", date(2025, 6, 19), False)
    assert report not in tasks(job, date(2025, 6, 9))
    assert tasks(job, date(2025, 6, 19)) == [report]
    assert tasks(job, date(2025, 6, 20)) == [(report[0], report[1], True)]
    assert "melaporkan pekerjaan baru" in str(job.next(date(2025, 6, 10)).in_(Language.ID))
    assert "the right ended on 2025-06-10: a new job" in str(job.next(date(2025, 6, 10)))
    reported = evolve(job, new_job_reported_on=date(2025, 6, 12))
    assert tasks(reported, date(2025, 6, 11)) == [report]
    assert tasks(reported, date(2025, 6, 12)) == []
    assert tasks(evolve(job, died_on=date(2025, 6, 9)), date(2025, 7, 1)) == []


def test_who_has_what_to_do() -> None:
    found = loss().next(ENDED)
    assert [task.doer for task in found.of(jkp.Doer.WORKER)] == [jkp.Doer.WORKER]
    assert found.of(jkp.Doer.BPJS) == ()


@pytest.mark.parametrize(
    ("facts", "error", "field"),
    [
        ({"ended_on": "2025-05-20"}, TypeError, "ended_on"),
        ({"notified_on": "x"}, TypeError, "notified_on"),
        ({"claims": ["x"]}, TypeError, "claims"),
        ({"claims": [date(2025, 5, 19)]}, ValueError, "claims"),
        ({"claims": [date(2025, 7, 1), date(2025, 6, 1)]}, ValueError, "claims"),
        ({"paid_on": [date(2025, 7, 1)]}, ValueError, "paid_on: 1 payments of 0 claims"),
        ({"claims": [date(2025, 7, 1)], "paid_on": [date(2025, 6, 30)]}, ValueError, "paid_on"),
        ({"missed": 1}, ValueError, "missed"),
        ({"missed": -1}, ValueError, "missed"),
        ({"missed": True}, TypeError, "missed"),
        ({"training_completed_on": 1}, TypeError, "training_completed_on"),
        ({"training_reported_on": 1}, TypeError, "training_reported_on"),
        ({"new_job_on": 1}, TypeError, "new_job_on"),
        ({"new_job_reported_on": 1}, TypeError, "new_job_reported_on"),
        ({"new_job_on": date(2025, 5, 19)}, ValueError, "new_job_on: 2025-05-19 is before the employment ended"),
        ({"died_on": date(2025, 5, 19)}, ValueError, "died_on: 2025-05-19 is before the employment ended"),
        ({"died_on": 1}, TypeError, "died_on"),
        ({"holidays": [1]}, TypeError, "holidays"),
    ],
)
def test_bad_input_names_the_field(facts: dict[str, Any], error: type[Exception], field: str) -> None:
    with pytest.raises(error, match=field):
        loss(**facts)


def test_a_day_or_a_history_that_cannot_be() -> None:
    with pytest.raises(ValueError, match="on: 2025-05-19"):
        loss().next(date(2025, 5, 19))
    bad: Any = "2025-05-20"
    with pytest.raises(TypeError, match="on"):
        loss().next(bad)
    days = [date(2025, 6, 2)] * 5
    with pytest.raises(ValueError, match="claims: 5 with 2 missed; expected at most 6 in all"):
        loss(claims=days, missed=2).next(date(2025, 12, 1))
    with pytest.raises(NotInForce):
        loss(ended_on=date(2021, 2, 1)).next(date(2021, 3, 1))


@given(job_losses, st.integers(0, 900), st.integers(0, 900))
def test_nothing_is_demanded_after_the_right_has_ended(made: jkp.JobLoss, first: int, later: int) -> None:
    found = made.next(made.ended_on + timedelta(days=first))
    demanded = [str(task.what) for task in found.tasks]
    if found.ended is not None:
        assert demanded == (["report the new job"] if found.ended.end is jkp.RightEnd.NEW_JOB else [])
        assert made.next(made.ended_on + timedelta(days=first + later)).ended == found.ended
    for fact in (made.new_job_on, made.died_on):
        if fact is not None and fact <= found.on:
            assert found.ended is not None


@given(job_losses, st.integers(0, 900))
def test_what_comes_later_changes_nothing_today(made: jkp.JobLoss, after: int) -> None:
    on = made.ended_on + timedelta(days=after)
    known = {name: day for name in ("new_job_on", "died_on", "training_completed_on", "training_reported_on")
             if (day := getattr(made, name)) is not None and day <= on}  # fmt: skip
    claims = [day for day in made.claims if day <= on]
    so_far = jkp.JobLoss(
        ended_on=made.ended_on,
        claims=claims,
        paid_on=[day for day in made.paid_on if day <= on],
        missed=made.missed if claims else 0,
        **known,
    )
    assert so_far.next(on) == made.next(on)


@given(job_losses, st.integers(0, 900))
def test_while_the_right_lasts_somebody_has_something_to_do(made: jkp.JobLoss, after: int) -> None:
    found = made.next(made.ended_on + timedelta(days=after))
    assert found.tasks or found.ended is not None
    assert all(task.law for task in found.tasks)
    days = [task.by for task in found.tasks if task.by is not None]
    assert days == sorted(days)


def test_it_shows_itself_in_both_languages_and_pickles() -> None:
    made = loss(claims=[date(2025, 6, 2)], training_completed_on=date(2025, 6, 3))
    found = made.next(date(2025, 7, 1))
    assert str(found).splitlines()[0] == "what is next on 2025-07-01"
    assert "2025-05-29 (overdue)  employer" in str(found)
    assert "29 Mei 2025 (terlambat)" in str(found.in_(Language.ID))
    assert str(found.tasks[0]) == "2025-05-29 (overdue) · employer · report the dismissal in the system"
    gone = loss().next(date(2026, 1, 1))
    assert str(gone) == str(gone.ended) == "the right ended on 2025-11-20: not claimed in time"
    assert str(gone.in_(Language.ID)) == "hak berakhir pada 20 November 2025: tidak diajukan tepat waktu"
    for task in found.tasks:
        assert str(task) != str(task.in_(Language.ID))
    assert pickle.loads(pickle.dumps((made, found, gone))) == (made, found, gone)

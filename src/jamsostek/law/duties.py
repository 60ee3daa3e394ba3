"""Duties of registration and notice, and the time each leaves."""

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, since, until
from jamsostek.kernel.words import Language, Unit, Words, write
from jamsostek.readings.participation import PARTICIPATION_26
from jamsostek.regulations import (
    PERMENAKER_1_2025,
    PERMENAKER_44_2015,
    PP_37_2021,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_86_2013,
)
from jamsostek.terms import Term


class Duty(Term):
    """A duty with a time limit: what is to be done within it."""

    EMPLOYER_FORM = (
        "employer_form",
        "employer returns the registration form",
        "pemberi kerja menyampaikan formulir pendaftaran",
    )
    STATE_EMPLOYER_FORM = (
        "state_employer_form",
        "appointing authority returns the forms of non-ASN staff",
        "PPK menyampaikan formulir pegawai non-ASN",
    )
    PROJECT_FORM = (
        "project_form",
        "contractor registers a construction project",
        "pelaksana mendaftarkan proyek konstruksi",
    )
    NEW_WORKER_JP = (
        "new_worker_jp",
        "employer registers a new worker for JP",
        "pemberi kerja mendaftarkan pekerja baru di JP",
    )
    NEW_WORKER_JKP = (
        "new_worker_jkp",
        "employer registers a new worker for JKP",
        "pengusaha mendaftarkan pekerja baru di JKP",
    )
    NEGLIGENCE_LIMIT = (
        "negligence_limit",
        "employer registers before it counts as manifestly negligent",
        "pemberi kerja mendaftar sebelum dianggap nyata-nyata lalai",
    )
    SELF_REGISTRATION_CHECK = (
        "self_registration_check",
        "BPJS verifies a worker's own registration",
        "BPJS memverifikasi pendaftaran oleh pekerja sendiri",
    )
    MEMBERSHIP_NUMBER = "membership_number", "BPJS issues the membership number", "BPJS menerbitkan nomor kepesertaan"
    CARD_ISSUE = "card_issue", "BPJS issues card and certificate", "BPJS menerbitkan kartu dan sertifikat kepesertaan"
    CARD_HANDOVER = "card_handover", "employer hands over the card", "pemberi kerja menyerahkan kartu peserta"
    FAMILY_DATA_CHANGE = (
        "family_data_change",
        "employer reports changed data of workers and families",
        "pemberi kerja melaporkan perubahan data pekerja dan keluarganya",
    )
    WAGE_CHANGE = (
        "wage_change",
        "employer reports a change of wage, head-count or address",
        "pemberi kerja melaporkan perubahan upah, jumlah pekerja, atau alamat",
    )
    JKP_FIRM_CHANGE = (
        "jkp_firm_change",
        "employer reports changes for JKP",
        "pengusaha melaporkan perubahan data untuk JKP",
    )
    OWN_DATA_CHANGE = (
        "own_data_change",
        "non-wage earner reports changed data",
        "peserta BPU melaporkan perubahan datanya",
    )
    BENEFICIARY_CHANGE = (
        "beneficiary_change",
        "participant reports a change of pension beneficiaries",
        "peserta melaporkan perubahan penerima manfaat pensiun",
    )
    CHANGE_CONFIRMATION = (
        "change_confirmation",
        "BPJS confirms a data change for JP",
        "BPJS mengonfirmasi perubahan data JP",
    )
    OVERPAYMENT_NOTICE = (
        "overpayment_notice",
        "BPJS notifies an excess or a shortage",
        "BPJS memberitahukan kelebihan atau kekurangan iuran",
    )


@frozen(cache_hash=True)
class TimeLimit:
    """So many days or working days; the day of the event is not counted (reading PARTICIPATION-26)."""

    count: int
    unit: Unit

    def in_(self, language: Language, /) -> str:
        """The count with its unit: 7 working days."""
        return write(self.count, language, self.unit)


_WORDS = Words("time limit", "jangka waktu")
_START, _JKP_START = "2015-07-01", "2021-02-02"


def _working_days(
    count: int, *law: Source, start: str = _START, lapse: LapseRow | None = None, jkp: Source | None = None
) -> Daily[TimeLimit]:
    """The limit from a day on; `jkp` is the article that gives JKP the same from its first day on."""
    limit = TimeLimit(count, Unit.WORKING_DAYS)
    more = () if jkp is None else (since(_JKP_START, limit, *law, jkp, PARTICIPATION_26),)
    return Daily(_WORDS, since(start, limit, *law, PARTICIPATION_26), *more, *(() if lapse is None else (lapse,)))


def _days(count: int, *law: Source, start: str = _START) -> Daily[TimeLimit]:
    return Daily(_WORDS, since(start, TimeLimit(count, Unit.DAYS), *law, PARTICIPATION_26))


@frozen(cache_hash=True)
class Law:
    """The time limit of each duty."""

    limit: Each[Duty, Daily[TimeLimit]] = Each(
        {
            Duty.EMPLOYER_FORM: _working_days(30, PP_44_2015.at("Pasal 6 ayat (1)"), PP_46_2015.at("Pasal 7 ayat (1)")),
            Duty.STATE_EMPLOYER_FORM: _working_days(30, PERMENAKER_1_2025.at("Pasal 3A"), start="2025-02-24"),
            Duty.PROJECT_FORM: Daily(
                _WORDS,
                since(
                    _START,
                    TimeLimit(14, Unit.WORKING_DAYS),
                    PERMENAKER_44_2015.at("Pasal 3 ayat (3)", Evidence.TEXT_READ),
                    PARTICIPATION_26,
                ),
                until("2021-04-01", PERMENAKER_44_2015.whole()),
            ),
            Duty.NEW_WORKER_JP: _days(30, PP_45_2015.at("Pasal 4 ayat (2)")),
            Duty.NEW_WORKER_JKP: _days(
                30, PP_37_2021.at("Pasal 6 ayat (1)"), PP_37_2021.at("Pasal 6 ayat (2)"), start=_JKP_START
            ),
            Duty.NEGLIGENCE_LIMIT: _working_days(
                7, PP_44_2015.at("Penjelasan Pasal 10 ayat (1)"), PP_46_2015.at("Penjelasan Pasal 11 ayat (1)")
            ),
            Duty.SELF_REGISTRATION_CHECK: _working_days(
                7,
                PP_44_2015.at("Pasal 10 ayat (3)"),
                PP_46_2015.at("Pasal 11 ayat (3)"),
                PP_45_2015.at("Pasal 5 ayat (3)"),
            ),
            Duty.MEMBERSHIP_NUMBER: _working_days(
                1,
                PP_44_2015.at("Pasal 6 ayat (2)"),
                PP_44_2015.at("Pasal 10 ayat (5)"),
                PP_44_2015.at("Pasal 11 ayat (4)"),
                PP_45_2015.at("Pasal 7 ayat (1)"),
                PP_46_2015.at("Pasal 7 ayat (2)"),
                PP_46_2015.at("Pasal 11 ayat (5)"),
                PP_46_2015.at("Pasal 13 ayat (4)"),
                jkp=PP_37_2021.at("Pasal 6 ayat (3)"),
            ),
            Duty.CARD_ISSUE: _working_days(
                7,
                PP_44_2015.at("Pasal 7 ayat (1)"),
                PP_44_2015.at("Pasal 12 ayat (1)"),
                PP_45_2015.at("Pasal 7 ayat (3)"),
                PP_45_2015.at("Pasal 8"),
                PP_46_2015.at("Pasal 8 ayat (1)"),
                PP_46_2015.at("Pasal 12 ayat (1)"),
                PP_46_2015.at("Pasal 14 ayat (1)"),
            ),
            Duty.CARD_HANDOVER: _working_days(
                3,
                PP_44_2015.at("Pasal 7 ayat (2)"),
                PP_44_2015.at("Pasal 12 ayat (2)"),
                PP_46_2015.at("Pasal 8 ayat (2)"),
                PP_46_2015.at("Pasal 12 ayat (2)"),
            ),
            Duty.FAMILY_DATA_CHANGE: _working_days(
                7,
                PP_44_2015.at("Pasal 9 ayat (2)"),
                PP_46_2015.at("Pasal 10 ayat (2)"),
                PP_45_2015.at("Pasal 10 ayat (2)"),
            ),
            Duty.WAGE_CHANGE: _working_days(
                7,
                PP_44_2015.at("Pasal 9 ayat (3)"),
                PP_46_2015.at("Pasal 10 ayat (3)"),
                PP_45_2015.at("Pasal 12"),
                PP_86_2013.at("Pasal 3 ayat (4)"),
            ),
            Duty.JKP_FIRM_CHANGE: _working_days(7, PP_37_2021.at("Pasal 9"), start=_JKP_START),
            Duty.OWN_DATA_CHANGE: _working_days(
                7,
                PP_44_2015.at("Pasal 13 ayat (1)"),
                PP_46_2015.at("Pasal 15 ayat (1)"),
                PP_86_2013.at("Pasal 4 ayat (3)"),
                PP_86_2013.at("Pasal 4 ayat (4)"),
            ),
            Duty.BENEFICIARY_CHANGE: _days(30, PP_45_2015.at("Pasal 14 ayat (3)")),
            Duty.CHANGE_CONFIRMATION: _working_days(7, PP_45_2015.at("Pasal 10 ayat (4)")),
            Duty.OVERPAYMENT_NOTICE: _working_days(
                14, PP_44_2015.at("Pasal 23 ayat (3)"), PP_44_2015.at("Pasal 23 ayat (4)")
            ),
        }
    )


LAW = Law()

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
    UU_24_2011,
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
    STATE_EMPLOYER_NUMBER = (
        "state_employer_number",
        "BPJS issues the membership numbers of non-ASN staff",
        "BPJS menerbitkan nomor kepesertaan pegawai non-ASN",
    )
    STATE_EMPLOYER_CARD_ISSUE = (
        "state_employer_card_issue",
        "BPJS issues the cards of non-ASN staff",
        "BPJS menerbitkan kartu peserta pegawai non-ASN",
    )
    STATE_EMPLOYER_CARD_HANDOVER = (
        "state_employer_card_handover",
        "appointing authority hands over the cards of non-ASN staff",
        "PPK menyerahkan kartu peserta pegawai non-ASN",
    )
    PROJECT_FORM = (
        "project_form",
        "contractor registers a construction project",
        "pelaksana mendaftarkan proyek konstruksi",
    )
    PROJECT_CERTIFICATE = (
        "project_certificate",
        "BPJS issues the certificate of a construction project",
        "BPJS menerbitkan sertifikat kepesertaan proyek konstruksi",
    )
    PROJECT_WORKER_CHANGE = (
        "project_worker_change",
        "contractor reports a change of a project's workers",
        "pelaksana melaporkan perubahan pekerja proyek",
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
    YEARLY_STATEMENT = (
        "yearly_statement",
        "BPJS states JHT balance and pension right",
        "BPJS menyampaikan informasi saldo JHT dan hak pensiun",
    )


@frozen(cache_hash=True)
class TimeLimit:
    """So many days or working days, of which the day of the event is none (reading PARTICIPATION-26), or years."""

    count: int
    unit: Unit

    def in_(self, language: Language, /) -> str:
        """The count with its unit: 7 working days."""
        return write(self.count, language, self.unit)


_WORDS = Words("time limit", "jangka waktu")
_START, _JKP_START = "2015-07-01", "2021-02-02"


def _working_days(count: int, *law: Source, start: str = _START) -> Daily[TimeLimit]:
    return Daily(_WORDS, since(start, TimeLimit(count, Unit.WORKING_DAYS), *law, PARTICIPATION_26))


def _days(count: int, *law: Source, start: str = _START) -> Daily[TimeLimit]:
    return Daily(_WORDS, since(start, TimeLimit(count, Unit.DAYS), *law, PARTICIPATION_26))


def _of_projects(count: int, place: str) -> Daily[TimeLimit]:
    """What Permenaker 44/2015 asked of construction projects, until it was replaced."""
    article = PERMENAKER_44_2015.at(place, Evidence.TEXT_READ)
    return _working_days(count, article).then(until("2021-04-01", PERMENAKER_44_2015.whole()))


def _of_non_asn(count: int, unit: Unit = Unit.WORKING_DAYS) -> Daily[TimeLimit]:
    return Daily(
        _WORDS, since("2025-02-24", TimeLimit(count, unit), PERMENAKER_1_2025.at("Pasal 3A"), PARTICIPATION_26)
    )


_NUMBER = (
    PP_44_2015.at("Pasal 6 ayat (2)"),
    PP_44_2015.at("Pasal 10 ayat (5)"),
    PP_44_2015.at("Pasal 11 ayat (4)"),
    PP_45_2015.at("Pasal 7 ayat (1)"),
    PP_46_2015.at("Pasal 7 ayat (2)"),
    PP_46_2015.at("Pasal 11 ayat (5)"),
    PP_46_2015.at("Pasal 13 ayat (4)"),
)


@frozen(cache_hash=True)
class Law:
    """The time limit of each duty."""

    limit: Each[Duty, Daily[TimeLimit]] = Each(
        {
            Duty.EMPLOYER_FORM: _working_days(30, PP_44_2015.at("Pasal 6 ayat (1)"), PP_46_2015.at("Pasal 7 ayat (1)")),
            Duty.STATE_EMPLOYER_FORM: _of_non_asn(30),
            Duty.STATE_EMPLOYER_NUMBER: _of_non_asn(0, Unit.DAYS),
            Duty.STATE_EMPLOYER_CARD_ISSUE: _of_non_asn(7),
            Duty.STATE_EMPLOYER_CARD_HANDOVER: _of_non_asn(3),
            Duty.PROJECT_FORM: _of_projects(14, "Pasal 3 ayat (3)"),
            Duty.PROJECT_CERTIFICATE: _of_projects(1, "Pasal 3 ayat (4)"),
            Duty.PROJECT_WORKER_CHANGE: _of_projects(7, "Pasal 4"),
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
            Duty.MEMBERSHIP_NUMBER: Daily(
                _WORDS,
                since(_START, TimeLimit(1, Unit.WORKING_DAYS), *_NUMBER, PARTICIPATION_26),
                since(
                    _JKP_START,
                    TimeLimit(1, Unit.WORKING_DAYS),
                    *_NUMBER,
                    PP_37_2021.at("Pasal 6 ayat (3)"),
                    PARTICIPATION_26,
                ),
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
            Duty.YEARLY_STATEMENT: Daily(
                _WORDS,
                since(
                    _START,
                    TimeLimit(1, Unit.YEARS),
                    UU_24_2011.at("Pasal 13 huruf g"),
                    UU_24_2011.at("Pasal 13 huruf h"),
                    PP_46_2015.at("Pasal 22 ayat (7)"),
                ),
            ),
        }
    )


LAW = Law()

"""Sanctions on employers and persons who do not register, and the criminal provision on contributions kept back."""

from collections.abc import Mapping
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Each, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.readings.participation import PARTICIPATION_22, PARTICIPATION_23
from jamsostek.regulations import PP_37_2021, PP_44_2015, PP_45_2015, PP_46_2015, PP_86_2013, UU_24_2011
from jamsostek.terms import Term


class Subject(Term):
    """Who fails."""

    EMPLOYER = "employer", "employer other than the State", "pemberi kerja selain penyelenggara negara"
    STATE_EMPLOYER = "state_employer", "the State as employer", "pemberi kerja penyelenggara negara"
    PERSON = "person", "person who must register himself", "setiap orang yang wajib mendaftarkan dirinya"


class Breach(Term):
    """The duty that is not met."""

    NOT_REGISTERED = "not_registered", "not registered", "tidak mendaftar"
    UNTRUE_DATA = "untrue_data", "incomplete or untrue data", "data tidak lengkap atau tidak benar"
    JKP_NOT_ENROLLED = "jkp_not_enrolled", "workers not enrolled in JKP", "pekerja tidak diikutsertakan dalam JKP"
    CONTRIBUTIONS_NOT_REMITTED = "contributions_not_remitted", "contributions not remitted", "iuran tidak disetor"
    JHT_NOT_REMITTED = (
        "jht_not_remitted",
        "JHT contributions not collected or remitted",
        "iuran JHT tidak dipungut atau disetor",
    )

    PROJECT_NOT_REGISTERED = (
        "project_not_registered",
        "construction project not registered",
        "proyek jasa konstruksi tidak didaftarkan",
    )
    ACCIDENT_NOT_REPORTED = "accident_not_reported", "work accident not reported", "kecelakaan kerja tidak dilaporkan"
    BENEFIT_NOT_BORNE = (
        "benefit_not_borne",
        "benefit owed by the employer not paid",
        "manfaat yang menjadi tanggungan pemberi kerja tidak dibayar",
    )
    MEMBERSHIP_NOT_CONTINUED = (
        "membership_not_continued",
        "membership of a new worker not continued",
        "kepesertaan pekerja baru tidak dilanjutkan",
    )
    CHANGES_NOT_REPORTED = "changes_not_reported", "changes not reported", "perubahan data tidak dilaporkan"
    WAGE_UNDERREPORTED = (
        "wage_underreported",
        "shortfall of an under-reported wage not made good",
        "kekurangan manfaat akibat upah yang dilaporkan lebih rendah tidak dibayar",
    )
    JKP_DUTIES = (
        "jkp_duties",
        "other duties of JKP not met: form, changes, benefits owed",
        "kewajiban lain JKP tidak dipenuhi: formulir, perubahan data, manfaat yang terutang",
    )

    @property
    def of_jkp(self) -> bool:
        """Whether it is a breach of JKP, which knows no fine."""
        return self in {Breach.JKP_NOT_ENROLLED, Breach.JKP_DUTIES}


class Lift(Term):
    """What lifts the denial of services."""

    FINE_AND_DUTY = (
        "fine_and_duty",
        "the fine is paid and everybody registered, or the data given",
        "denda dibayar dan seluruh pekerja didaftarkan, atau data diberikan",
    )
    REGISTERED_AND_PAID = (
        "registered_and_paid",
        "registered and the contribution paid",
        "telah mendaftar dan membayar iuran",
    )
    DATA_GIVEN = "data_given", "the data given", "data telah diberikan"


class Measure(Term):
    """An administrative sanction."""

    WARNING = "warning", "two written warnings", "dua kali teguran tertulis"
    FINE = "fine", "fine", "denda"
    DENIAL_OF_SERVICES = "denial_of_services", "denial of public services", "tidak mendapat pelayanan publik tertentu"


class Service(Term):
    """A public service that can be denied."""

    BUSINESS_LICENCE = "business_licence", "business licence", "perizinan terkait usaha"
    PROJECT_TENDER = "project_tender", "permit to tender for projects", "izin mengikuti tender proyek"
    FOREIGN_WORKER_PERMIT = (
        "foreign_worker_permit",
        "permit for foreign workers",
        "izin mempekerjakan tenaga kerja asing",
    )
    LABOUR_SUPPLY_PERMIT = "labour_supply_permit", "permit to supply labour", "izin perusahaan penyedia jasa pekerja"
    BUILDING_PERMIT = "building_permit", "building permit", "izin mendirikan bangunan (IMB)"
    DRIVING_LICENCE = "driving_licence", "driving licence", "surat izin mengemudi (SIM)"
    LAND_CERTIFICATE = "land_certificate", "land certificate", "sertifikat tanah"
    PASSPORT = "passport", "passport", "paspor"
    VEHICLE_REGISTRATION = "vehicle_registration", "vehicle registration", "surat tanda nomor kendaraan (STNK)"


@frozen(cache_hash=True)
class Crime:
    """The most that a criminal court can impose: years of prison, or a fine in rupiah."""

    prison_years: int
    fine: int

    def in_(self, language: Language, /) -> str:
        """Both in one language."""
        return _CRIME.with_(years=self.prison_years, fine=self.fine).in_(language)


_CRIME = Words(
    "prison up to {years:years} or fine up to {fine:rupiah}",
    "penjara paling lama {years:years} atau denda paling banyak {fine:rupiah}",
)

_MEASURES = Words("administrative sanctions, in order", "sanksi administratif, berurutan")
_START, _JKP_START = "2015-07-01", "2021-02-02"
_LADDER = (Measure.WARNING, Measure.FINE, Measure.DENIAL_OF_SERVICES)
_NO_FINE = (Measure.WARNING, Measure.DENIAL_OF_SERVICES)


def _measures(
    measures: tuple[Measure, ...], law: Source, *more: Source, start: str = _START
) -> Daily[tuple[Measure, ...]]:
    return Daily(_MEASURES, since(start, measures, law, *more))


def _by_breach(tables: Mapping[Breach, Daily[tuple[Measure, ...]]]) -> Each[Breach, Daily[tuple[Measure, ...]]]:
    return Each(dict(tables))


_AT_ALL = UU_24_2011.at("Pasal 17 ayat (1)")
_STEPS = (PP_86_2013.at("Pasal 5"), PP_86_2013.at("Pasal 10"))


_BY_PP_44 = (PP_44_2015.at("Pasal 59"), PP_44_2015.at("Pasal 60"))
_BY_PP_46 = (PP_46_2015.at("Pasal 33"), PP_46_2015.at("Pasal 34"))
_OTHER_JKP_DUTIES = (
    "Pasal 6 ayat (1)",
    "Pasal 8 ayat (1)",
    "Pasal 9",
    "Pasal 23",
    "Pasal 37 ayat (1)",
    "Pasal 39 ayat (3)",
)
_OF_PERSONS = frozenset({Breach.NOT_REGISTERED, Breach.UNTRUE_DATA})


def _none(breach: Breach) -> Daily[tuple[Measure, ...]]:
    """The law names others only."""
    return _measures((), _AT_ALL, start=_JKP_START if breach.of_jkp else _START)


def _lifted(lift: Lift, article: Source) -> Daily[Lift]:
    return Daily(Words("services are denied until", "pelayanan tidak diberikan sampai"), since(_START, lift, article))


@frozen(cache_hash=True)
class Law:
    """Which sanctions follow a breach, which services are denied and until when, how the fine runs, and the criminal provision."""

    measures: Each[Subject, Each[Breach, Daily[tuple[Measure, ...]]]] = Each(
        {
            Subject.EMPLOYER: _by_breach(
                {
                    Breach.NOT_REGISTERED: _measures(_LADDER, _AT_ALL, *_STEPS),
                    Breach.UNTRUE_DATA: _measures(_LADDER, _AT_ALL, *_STEPS),
                    Breach.JKP_NOT_ENROLLED: _measures(_NO_FINE, PP_37_2021.at("Pasal 46"), start=_JKP_START),
                    Breach.CONTRIBUTIONS_NOT_REMITTED: _none(Breach.CONTRIBUTIONS_NOT_REMITTED),
                    Breach.JHT_NOT_REMITTED: _measures(_LADDER, *_BY_PP_46),
                    Breach.PROJECT_NOT_REGISTERED: _measures(_LADDER, *_BY_PP_44, PP_44_2015.at("Pasal 53")),
                    Breach.ACCIDENT_NOT_REPORTED: _measures(
                        _LADDER,
                        *_BY_PP_44,
                        PP_44_2015.at("Pasal 43 ayat (1)"),
                        PP_44_2015.at("Pasal 43 ayat (3)"),
                        PP_44_2015.at("Pasal 44 ayat (1)"),
                        PP_44_2015.at("Pasal 44 ayat (3)"),
                    ),
                    Breach.BENEFIT_NOT_BORNE: _measures(
                        _LADDER,
                        *_BY_PP_44,
                        PP_44_2015.at("Pasal 8 ayat (3)"),
                        PP_44_2015.at("Pasal 10 ayat (7)"),
                        PP_44_2015.at("Pasal 27 ayat (1)"),
                        PP_44_2015.at("Pasal 32 ayat (3)"),
                        PP_44_2015.at("Pasal 32 ayat (4)"),
                        PP_44_2015.at("Pasal 35 ayat (1)"),
                    ),
                    Breach.MEMBERSHIP_NOT_CONTINUED: _measures(
                        _LADDER,
                        *_BY_PP_46,
                        PP_46_2015.at("Pasal 9 ayat (2)"),
                        PP_45_2015.at("Pasal 34"),
                        PP_45_2015.at("Pasal 11 ayat (2)"),
                    ),
                    Breach.CHANGES_NOT_REPORTED: _measures(
                        _LADDER,
                        *_BY_PP_46,
                        PP_46_2015.at("Pasal 10 ayat (2)"),
                        PP_46_2015.at("Pasal 10 ayat (3)"),
                        PP_45_2015.at("Pasal 34"),
                        PP_45_2015.at("Pasal 10 ayat (2)"),
                        PP_45_2015.at("Pasal 14 ayat (5)"),
                    ),
                    Breach.WAGE_UNDERREPORTED: _measures(
                        _LADDER,
                        *_BY_PP_44,
                        PP_44_2015.at("Pasal 32 ayat (2)"),
                        *_BY_PP_46,
                        PP_46_2015.at("Pasal 24"),
                    ),
                    Breach.JKP_DUTIES: _measures(
                        _NO_FINE,
                        PP_37_2021.at("Pasal 46"),
                        PP_37_2021.at("Pasal 47"),
                        *(PP_37_2021.at(place) for place in _OTHER_JKP_DUTIES),
                        start=_JKP_START,
                    ),
                }
            ),
            Subject.STATE_EMPLOYER: _by_breach({breach: _none(breach) for breach in Breach}),
            Subject.PERSON: _by_breach(
                {
                    Breach.NOT_REGISTERED: _measures(
                        (Measure.DENIAL_OF_SERVICES,), _AT_ALL, PP_86_2013.at("Pasal 11 ayat (1)")
                    ),
                    Breach.UNTRUE_DATA: _measures(_NO_FINE, _AT_ALL, PP_86_2013.at("Pasal 12")),
                    **{breach: _none(breach) for breach in Breach if breach not in _OF_PERSONS},
                }
            ),
        }
    )
    services: Each[Subject, Daily[tuple[Service, ...]]] = Each(
        {
            Subject.EMPLOYER: Daily(
                Words("services denied to employers", "pelayanan publik yang tidak diberikan kepada pemberi kerja"),
                since(
                    _START,
                    (
                        Service.BUSINESS_LICENCE,
                        Service.PROJECT_TENDER,
                        Service.FOREIGN_WORKER_PERMIT,
                        Service.LABOUR_SUPPLY_PERMIT,
                        Service.BUILDING_PERMIT,
                    ),
                    PP_86_2013.at("Pasal 9 ayat (1)"),
                ),
            ),
            Subject.PERSON: Daily(
                Words("services denied to persons", "pelayanan publik yang tidak diberikan kepada orang"),
                since(
                    _START,
                    (
                        Service.BUILDING_PERMIT,
                        Service.DRIVING_LICENCE,
                        Service.LAND_CERTIFICATE,
                        Service.PASSPORT,
                        Service.VEHICLE_REGISTRATION,
                    ),
                    PP_86_2013.at("Pasal 9 ayat (2)"),
                ),
            ),
        }
    )
    lifted: Each[Subject, Each[Breach, Daily[Lift]]] = Each(
        {
            Subject.EMPLOYER: Each(
                {
                    Breach.NOT_REGISTERED: _lifted(Lift.FINE_AND_DUTY, PP_86_2013.at("Pasal 10 ayat (7)")),
                    Breach.UNTRUE_DATA: _lifted(Lift.FINE_AND_DUTY, PP_86_2013.at("Pasal 10 ayat (7)")),
                }
            ),
            Subject.PERSON: Each(
                {
                    Breach.NOT_REGISTERED: _lifted(Lift.REGISTERED_AND_PAID, PP_86_2013.at("Pasal 11 ayat (2)")),
                    Breach.UNTRUE_DATA: _lifted(Lift.DATA_GIVEN, PP_86_2013.at("Pasal 12 ayat (4)")),
                }
            ),
        }
    )
    warning_days: Daily[int] = Daily(
        Words("working days of each warning", "hari kerja tiap teguran tertulis"),
        since(_START, 10, PP_86_2013.at("Pasal 6 ayat (1)"), PP_86_2013.at("Pasal 10 ayat (2)"), PARTICIPATION_22),
        unit=Unit.WORKING_DAYS,
    )
    fine_days: Daily[int] = Daily(
        Words("days of the stage of the fine", "hari tahap denda"),
        since(_START, 30, PP_86_2013.at("Pasal 7 ayat (1)")),
        unit=Unit.DAYS,
    )
    fine_rate: Daily[Fraction] = Daily(
        Words(
            "the fine for each month, of the contribution due", "denda setiap bulan dari iuran yang seharusnya dibayar"
        ),
        since(
            _START,
            percent("0.1"),
            PP_86_2013.at("Pasal 7 ayat (1)"),
            PP_86_2013.at("Pasal 10 ayat (4)"),
            PARTICIPATION_23,
        ),
    )
    crime: Daily[Crime] = Daily(
        Words(
            "an employer who keeps contributions back",
            "pemberi kerja yang tidak memungut, membayar, atau menyetor iuran",
        ),
        since(_START, Crime(8, 1_000_000_000), UU_24_2011.at("Pasal 55")),
    )


LAW = Law()

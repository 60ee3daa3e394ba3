"""Sanctions on employers and persons who do not register, and the criminal provision on contributions kept back."""

from collections.abc import Mapping
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Each, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.readings.participation import PARTICIPATION_22, PARTICIPATION_23
from jamsostek.regulations import PP_37_2021, PP_46_2015, PP_86_2013, UU_24_2011
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


def _none(start: str = _START) -> Daily[tuple[Measure, ...]]:
    """The law names others only."""
    return _measures((), _AT_ALL, start=start)


@frozen(cache_hash=True)
class Law:
    """Which sanctions follow a breach, which services are denied, how the fine runs, and the criminal provision."""

    measures: Each[Subject, Each[Breach, Daily[tuple[Measure, ...]]]] = Each(
        {
            Subject.EMPLOYER: _by_breach(
                {
                    Breach.NOT_REGISTERED: _measures(_LADDER, _AT_ALL, *_STEPS),
                    Breach.UNTRUE_DATA: _measures(_LADDER, _AT_ALL, *_STEPS),
                    Breach.JKP_NOT_ENROLLED: _measures(_NO_FINE, PP_37_2021.at("Pasal 46"), start=_JKP_START),
                    Breach.CONTRIBUTIONS_NOT_REMITTED: _none(),
                    Breach.JHT_NOT_REMITTED: _measures(_LADDER, PP_46_2015.at("Pasal 33"), PP_46_2015.at("Pasal 34")),
                }
            ),
            Subject.STATE_EMPLOYER: _by_breach(
                {breach: _none(_JKP_START if breach is Breach.JKP_NOT_ENROLLED else _START) for breach in Breach}
            ),
            Subject.PERSON: _by_breach(
                {
                    Breach.NOT_REGISTERED: _measures(
                        (Measure.DENIAL_OF_SERVICES,), _AT_ALL, PP_86_2013.at("Pasal 11 ayat (1)")
                    ),
                    Breach.UNTRUE_DATA: _measures(_NO_FINE, _AT_ALL, PP_86_2013.at("Pasal 12")),
                    Breach.JKP_NOT_ENROLLED: _none(_JKP_START),
                    Breach.CONTRIBUTIONS_NOT_REMITTED: _none(),
                    Breach.JHT_NOT_REMITTED: _none(),
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

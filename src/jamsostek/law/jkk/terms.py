"""The words of JKK: how somebody was carried, which aid, which care, who bears it, which paper, and the open choices."""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.words import Language, Words
from jamsostek.terms import Term


class StateRisk(Enum):
    """Which risk group wage earners of a state employer have (reading CONTRIBUTIONS-24)."""

    GROUP_I = "group_i"
    OF_THE_UNIT = "of_the_unit"


class IncapacityCount(Enum):
    """How months and days of temporary incapacity are counted (reading JKK-JKM-7)."""

    CALENDAR_MONTHS = "calendar_months"
    THIRTY_DAYS = "thirty_days"
    DAYS_OF_25 = "days_of_25"
    FROM_THE_DAY_AFTER = "from_the_day_after"
    EACH_SPELL = "each_spell"


class Mode(Term):
    """How the injured person was carried (moda pengangkutan)."""

    LAND = "land", "land, river or lake", "darat, sungai, atau danau"
    SEA = "sea", "sea", "laut"
    AIR = "air", "air", "udara"


class Aid(Term):
    """An aid that JKK pays for (alat bantu)."""

    DENTURES = "dentures", "dentures", "gigi tiruan"
    HEARING_AID = "hearing_aid", "hearing aid", "alat bantu dengar"
    GLASSES = "glasses", "glasses", "kacamata"
    ORTHOSIS = "orthosis", "orthosis", "orthosis"
    PROSTHESIS = "prosthesis", "prosthesis", "prothesis"


class Service(Term):
    """A service of care for the injured person, by need and without a ceiling in rupiah (pelayanan kesehatan)."""

    EXAMINATION = "examination", "basic and supporting examination", "pemeriksaan dasar dan penunjang"
    FIRST_LINE_AND_ADVANCED = (
        "first_line_and_advanced",
        "first-line and advanced care",
        "perawatan tingkat pertama dan lanjutan",
    )
    INPATIENT = (
        "inpatient",
        "class I inpatient care in a government hospital or its equal",
        "rawat inap kelas I rumah sakit pemerintah atau setara",
    )
    INTENSIVE = "intensive", "intensive care", "perawatan intensif"
    DIAGNOSTICS = "diagnostics", "supporting diagnostics", "penunjang diagnostik"
    TREATMENT = "treatment", "treatment", "pengobatan"
    TREATMENT_AND_COMPLICATIONS = (
        "treatment_and_complications",
        "treatment, also of comorbidity and complications",
        "penanganan, termasuk komorbiditas dan komplikasi yang terkait",
    )
    SPECIAL = "special", "special service", "pelayanan khusus"
    DEVICES = "devices", "medical devices and implants", "alat kesehatan dan implan"
    DOCTORS = "doctors", "doctors and medical staff", "jasa dokter atau medis"
    SURGERY = "surgery", "surgery", "operasi"
    TRANSFUSION = "transfusion", "blood transfusion", "transfusi darah"
    BLOOD = "blood", "blood service", "pelayanan darah"
    REHABILITATION = "rehabilitation", "medical rehabilitation", "rehabilitasi medik"
    HOME_CARE = "home_care", "care at home", "perawatan di rumah (homecare)"
    DISEASE_DIAGNOSTICS = (
        "disease_diagnostics",
        "diagnostics to settle an occupational disease",
        "pemeriksaan diagnostik penyakit akibat kerja",
    )


class Cause(Term):
    """What harmed the participant (penyebab)."""

    ACCIDENT = "accident", "work accident", "kecelakaan kerja"
    DISEASE = "disease", "occupational disease", "penyakit akibat kerja"


class CarePayer(Term):
    """Who bears the cost of care."""

    BPJS_KETENAGAKERJAAN = "bpjs_ketenagakerjaan", "BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"
    PARTICIPANT = "participant", "the participant", "peserta"
    BPJS_KESEHATAN = "bpjs_kesehatan", "BPJS Kesehatan", "BPJS Kesehatan"
    OTHER_INSURER = "other_insurer", "another insurer", "penyelenggara jaminan lain"


class ClaimDocument(Term):
    """A paper that a JKK claim needs (dokumen pendukung)."""

    PARTICIPANT_CARD = "participant_card", "participant card", "kartu peserta"
    IDENTITY_CARD = "identity_card", "identity card", "KTP"
    DOCTOR_LETTER = (
        "doctor_letter",
        "letter of the treating or advisory doctor",
        "surat keterangan dokter yang merawat atau dokter penasihat",
    )
    TRANSPORT_RECEIPTS = "transport_receipts", "receipts of transport", "kuitansi biaya pengangkutan"
    CARE_RECEIPTS = (
        "care_receipts",
        "receipts of care in a facility without a contract",
        "kuitansi biaya pengobatan pada fasilitas yang tidak bekerja sama",
    )
    FAMILY_CARD = "family_card", "family card", "kartu keluarga"
    HEIRS_LETTER = "heirs_letter", "letter that names the heirs", "surat keterangan ahli waris"
    POLICE_REPORT = (
        "police_report",
        "police report or two witnesses",
        "surat keterangan kepolisian atau dua orang saksi",
    )
    VISUM = "visum", "police statement and medical report (visum)", "surat keterangan kepolisian dan visum et repertum"


class Circumstance(Term):
    """How an accident belongs to the work (hubungan kerja)."""

    AT_WORK = "at_work", "by the work or at the workplace", "karena pekerjaan atau di tempat kerja"
    COMMUTE = (
        "commute",
        "on the usual way between home and work",
        "perjalanan pergi atau pulang kerja melalui jalan wajar",
    )
    DUTY_TRIP = "duty_trip", "on duty outside", "perjalanan dinas"
    PERMITTED = (
        "permitted",
        "doing something urgent with the employer's permission",
        "melakukan hal penting atau mendesak dengan izin pemberi kerja",
    )
    DISEASE = "disease", "occupational disease", "penyakit akibat kerja"
    SUDDEN_DEATH = "sudden_death", "sudden death by the work", "meninggal mendadak akibat kerja"
    VIOLENCE = "violence", "violence or rape in the work relation", "kekerasan fisik atau pemerkosaan di tempat kerja"


@frozen(cache_hash=True)
class Stage:
    """From this month of temporary incapacity on (1 is the first), this rate of the wage."""

    from_month: int
    rate: Fraction

    def in_(self, language: Language, /) -> str:
        """The stage in one language."""
        return _STAGE.with_(rate=self.rate, month=self.from_month).in_(language)


_STAGE = Words("{rate} from month {month}", "{rate} mulai bulan ke-{month}")

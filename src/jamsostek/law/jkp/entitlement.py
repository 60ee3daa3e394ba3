"""Who has a right to JKP: the participant, the ending of the work, the months paid, the proof, the time limit, the number of claims.

Each table says by which day it is asked.
"""

from typing import Literal, TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily, since, until
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jkp import JKP_7, JKP_8, JKP_10, JKP_11, JKP_24
from jamsostek.regulations import PP_6_2025, PP_37_2021, UU_13_2003
from jamsostek.terms import Term, term


class Ending(Term):
    """Why an employment ended: the reasons of UU 13/2003 Pasal 154A, and the end of a fixed-term contract."""

    MERGER = "merger", "merger, takeover or separation", "penggabungan, pengambilalihan, atau pemisahan"
    EFFICIENCY = "efficiency", "efficiency", "efisiensi"
    CLOSURE = "closure", "closure after losses", "perusahaan tutup karena rugi"
    FORCE_MAJEURE = "force_majeure", "force majeure", "keadaan memaksa"
    DEBT_MORATORIUM = "debt_moratorium", "debt moratorium", "penundaan kewajiban pembayaran utang (PKPU)"
    BANKRUPTCY = "bankruptcy", "bankruptcy", "pailit"
    EMPLOYER_MISCONDUCT = (
        "employer_misconduct",
        "worker's own request for the employer's misconduct",
        "permohonan pekerja karena perbuatan pengusaha",
    )
    MISCONDUCT_NOT_PROVEN = (
        "misconduct_not_proven",
        "that request was found unproven",
        "permohonan pekerja diputus tidak terbukti",
    )
    ABSENCE = "absence", "absence of five working days", "mangkir lima hari kerja"
    BREACH = "breach", "breach after three warnings", "pelanggaran setelah tiga surat peringatan"
    DETENTION = "detention", "detention for six months", "ditahan enam bulan"
    PROLONGED_ILLNESS = (
        "prolonged_illness",
        "illness beyond twelve months, able to work again",
        "sakit berkepanjangan lebih dari dua belas bulan, masih mampu bekerja",
    )
    OTHER_AGREED = (
        "other_agreed",
        "another reason agreed in the contract or the collective agreement",
        "alasan lain dalam perjanjian kerja, peraturan perusahaan, atau perjanjian kerja bersama",
    )
    RESIGNATION = "resignation", "resignation", "mengundurkan diri"
    PERMANENT_DISABILITY = "permanent_disability", "permanent total disability", "cacat total tetap"
    RETIREMENT = "retirement", "retirement", "pensiun"
    DEATH = "death", "death", "meninggal dunia"
    CONTRACT_EXPIRED = "contract_expired", "end of the agreed term", "berakhirnya jangka waktu PKWT"


EndingWord: TypeAlias = Literal[
    "merger",
    "efficiency",
    "closure",
    "force_majeure",
    "debt_moratorium",
    "bankruptcy",
    "employer_misconduct",
    "misconduct_not_proven",
    "absence",
    "breach",
    "detention",
    "prolonged_illness",
    "other_agreed",
    "resignation",
    "permanent_disability",
    "retirement",
    "death",
    "contract_expired",
]


def as_ending(value: Ending | EndingWord, name: str = "ending") -> Ending:
    """A reason from itself or its word."""
    return term(Ending, value, name)


class Contract(Term):
    """The kind of employment contract: PKWTT or PKWT."""

    PERMANENT = "permanent", "permanent contract", "perjanjian kerja waktu tidak tertentu (PKWTT)"
    FIXED_TERM = "fixed_term", "fixed-term contract", "perjanjian kerja waktu tertentu (PKWT)"


ContractWord: TypeAlias = Literal["permanent", "fixed_term"]


def as_contract(value: Contract | ContractWord, name: str = "contract") -> Contract:
    """A kind of contract from itself or its word."""
    return term(Contract, value, name)


class Proof(Term):
    """What shows that the employment ended (bukti PHK)."""

    ACCEPTANCE_REPORTED = (
        "acceptance_reported",
        "acceptance by the worker, and receipt of the report from the regency or city office",
        "bukti diterimanya PHK oleh pekerja dan tanda terima laporan dari dinas kabupaten/kota",
    )
    ACCEPTANCE_REPORTED_ABOVE = (
        "acceptance_reported_above",
        "acceptance by the worker, and receipt of the report from the ministry or the province",
        "bukti diterimanya PHK oleh pekerja dan tanda terima laporan dari kementerian atau provinsi",
    )
    AGREEMENT_REGISTERED = (
        "agreement_registered",
        "joint agreement, and its registration deed from the industrial relations court",
        "perjanjian bersama dan akta bukti pendaftaran dari pengadilan hubungan industrial",
    )
    AGREEMENT_REPORTED = (
        "agreement_reported",
        "joint agreement, and receipt of the report",
        "perjanjian bersama dan tanda terima laporan",
    )
    COURT_DECISION = (
        "court_decision",
        "extract of a final decision, or the decision, of the industrial relations court",
        "petikan atau putusan pengadilan hubungan industrial yang berkekuatan hukum tetap",
    )
    COURT_DECISION_COPY = (
        "court_decision_copy",
        "copy of a final decision of the industrial relations court",
        "salinan putusan pengadilan hubungan industrial yang berkekuatan hukum tetap",
    )
    NONE = "none", "no proof", "tanpa bukti"


ProofWord: TypeAlias = Literal[
    "acceptance_reported",
    "acceptance_reported_above",
    "agreement_registered",
    "agreement_reported",
    "court_decision",
    "court_decision_copy",
    "none",
]


def as_proof(value: Proof | ProofWord, name: str = "proof") -> Proof:
    """A proof from itself or its word."""
    return term(Proof, value, name)


_NOT_LISTED = UU_13_2003.at("Pasal 154A", Evidence.INFERRED)


@frozen(cache_hash=True)
class Law:
    """What the texts say about the right to JKP.

    By the day the employment ended: `excluded_endings`, `early_end` and, while the right is open, `claim_months`. By the day the
    claim is declared eligible: the months paid, `proofs`, the number of claims. Who can be a participant at all stands in the
    law of participation.
    """

    excluded_endings: Daily[tuple[Ending, ...]] = Daily(
        Words("endings that give no right", "alasan PHK yang dikecualikan"),
        since(
            "2021-02-02",
            (Ending.RESIGNATION, Ending.PERMANENT_DISABILITY, Ending.RETIREMENT, Ending.DEATH),
            PP_37_2021.at("Pasal 20 ayat (1)"),
            _NOT_LISTED,
        ),
    )
    early_end: Daily[tuple[Contract, ...]] = Daily(
        Words("contracts that must end before their term", "perjanjian kerja yang harus berakhir sebelum waktunya"),
        since("2021-02-02", (Contract.FIXED_TERM,), PP_37_2021.at("Pasal 20 ayat (2)"), JKP_24),
    )
    months_needed: Daily[int] = Daily(
        Words("contribution months needed", "masa iur paling sedikit"),
        since("2021-02-02", 12, PP_37_2021.at("Pasal 19 ayat (3)"), JKP_7),
        since("2025-02-07", 12, PP_6_2025.at("Pasal 19 ayat (3)"), JKP_7),
        unit=Unit.MONTHS,
    )
    window_months: Daily[int] = Daily(
        Words("calendar months in which they count", "bulan kalender yang dihitung"),
        since("2021-02-02", 24, PP_37_2021.at("Pasal 19 ayat (3)")),
        since("2025-02-07", 24, PP_6_2025.at("Pasal 19 ayat (3)"), PP_6_2025.at("Penjelasan Pasal 19 ayat (3)")),
        unit=Unit.MONTHS,
    )
    consecutive_months: Daily[int] = Daily(
        Words("consecutive contribution months needed", "iuran berturut-turut paling sedikit"),
        since("2021-02-02", 6, PP_37_2021.at("Pasal 19 ayat (3)"), JKP_8),
        until("2025-02-07", PP_6_2025.at("Pasal 19 ayat (3)")),
        unit=Unit.MONTHS,
    )
    proofs: Daily[tuple[Proof, ...]] = Daily(
        Words("proof that the employment ended", "bukti PHK"),
        since(
            "2021-02-02",
            (Proof.ACCEPTANCE_REPORTED, Proof.AGREEMENT_REGISTERED, Proof.COURT_DECISION),
            PP_37_2021.at("Pasal 20 ayat (3)"),
        ),
        since(
            "2025-02-07",
            (
                Proof.ACCEPTANCE_REPORTED,
                Proof.ACCEPTANCE_REPORTED_ABOVE,
                Proof.AGREEMENT_REGISTERED,
                Proof.AGREEMENT_REPORTED,
                Proof.COURT_DECISION,
                Proof.COURT_DECISION_COPY,
            ),
            PP_6_2025.at("Pasal 20 ayat (3)"),
        ),
    )
    claim_months: Daily[int] = Daily(
        Words("months after the end of employment to claim", "bulan untuk mengajukan klaim sejak PHK"),
        since("2021-02-02", 3, PP_37_2021.at("Pasal 40 huruf a"), JKP_11),
        since("2025-02-07", 6, PP_6_2025.at("Pasal 40 huruf a"), JKP_11),
        unit=Unit.MONTHS,
    )
    claims: Daily[int] = Daily(
        Words("claims in a working life", "banyaknya manfaat selama masa usia kerja"),
        since("2021-02-02", 3, PP_37_2021.at("Pasal 35"), JKP_10),
        unit=Unit.COUNT,
    )
    years_between_claims: Daily[int] = Daily(
        Words("years of contributions since the previous benefit", "tahun masa iur sejak manfaat sebelumnya"),
        since("2021-02-02", 5, PP_37_2021.at("Pasal 35")),
        unit=Unit.YEARS,
    )


LAW = Law()

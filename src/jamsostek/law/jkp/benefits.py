"""What JKP gives: cash, by whom it is paid, access to the labour market and training."""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jkp import JKP_12, JKP_14, JKP_23, JKP_27
from jamsostek.regulations import (
    PERMENAKER_2_2025,
    PMK_26_2025,
    PMK_148_2021,
    PP_6_2025,
    PP_37_2021,
    UU_40_2004,
)
from jamsostek.terms import Program, Scale, Term

_FORTY_FIVE, _TWENTY_FIVE, _SIXTY = percent("45"), percent("25"), percent("60")


class Officer(Term):
    """Who gives information on the labour market and guidance."""

    MINISTRY = "ministry", "officials of the ministry", "pejabat kementerian"
    PROVINCE = "province", "officials of the province", "pejabat dinas provinsi"
    REGENCY = "regency", "officials of the regency or city", "pejabat dinas kabupaten/kota"
    PLACEMENT_OFFICER = "placement_officer", "placement officers", "petugas antarkerja"


class ProviderCondition(Term):
    """What a training body must be to train participants of JKP."""

    STANDARD = (
        "standard",
        "trains to a national, international or special standard",
        "menyelenggarakan pelatihan sesuai standar nasional, internasional, atau khusus",
    )
    REGISTERED = "registered", "registered and verified", "terdaftar dan terverifikasi"
    ACCREDITED = "accredited", "accredited", "terakreditasi"
    APPROVED = "approved", "approved by the minister", "mendapat persetujuan menteri"


@frozen(cache_hash=True)
class Law:
    """What the texts say about the benefits of JKP.

    By the day a month is paid: `rates` (one for each benefit month) and `wage_ceiling`. By the day the claim is declared
    eligible: the months in arrears BPJS bears with. By the day the employment ended: `exempt_scales`. The others by the day
    from which they run.
    """

    rates: Daily[tuple[Fraction, ...]] = Daily(
        Words("the share of the wage, month by month", "bagian upah setiap bulan"),
        since(
            "2021-02-02",
            (_FORTY_FIVE, _FORTY_FIVE, _FORTY_FIVE, _TWENTY_FIVE, _TWENTY_FIVE, _TWENTY_FIVE),
            PP_37_2021.at("Pasal 21 ayat (1)"),
            UU_40_2004.at("Pasal 46D ayat (2)"),
        ),
        since(
            "2025-02-07",
            (_SIXTY, _SIXTY, _SIXTY, _SIXTY, _SIXTY, _SIXTY),
            PP_6_2025.at("Pasal 21 ayat (1)"),
            PP_6_2025.at("Pasal II angka 2"),
            PERMENAKER_2_2025.at("Pasal II angka 2–4"),
            JKP_12,
        ),
        unit=Unit.PERCENT,
    )
    wage_ceiling: Daily[int] = Daily(
        Words("the wage ceiling of JKP cash", "batas atas upah manfaat uang tunai JKP"),
        since("2021-02-02", 5_000_000, PP_37_2021.at("Pasal 21 ayat (3)"), PP_37_2021.at("Pasal 21 ayat (4)"), JKP_23),
        since("2025-02-07", 5_000_000, PP_6_2025.at("Pasal 21 ayat (3)"), PP_6_2025.at("Pasal 21 ayat (4)"), JKP_23),
        unit=Unit.RUPIAH,
    )
    arrears_borne: Daily[int] = Daily(
        Words(
            "consecutive months in arrears with which BPJS pays",
            "bulan tunggakan berturut-turut yang tetap dibayar BPJS",
        ),
        since("2021-02-02", 3, PP_37_2021.at("Pasal 39 ayat (1)"), PP_37_2021.at("Pasal 39 ayat (3)")),
        since("2025-02-07", 3, PP_6_2025.at("Pasal 39 ayat (1)"), PP_6_2025.at("Pasal 39 ayat (3)")),
        unit=Unit.MONTHS,
    )
    arrears_of: Daily[tuple[Program, ...]] = Daily(
        Words("programs whose arrears count", "program yang tunggakannya dihitung"),
        since("2021-02-02", (Program.JKK, Program.JKM), PP_37_2021.at("Pasal 39 ayat (1)")),
        since("2025-02-07", (Program.JKK,), PP_6_2025.at("Pasal 39 ayat (1)")),
    )
    arrears_borne_insolvent: Daily[int] = Daily(
        Words(
            "months in arrears with which BPJS pays for a bankrupt or closed employer",
            "bulan tunggakan yang tetap dibayar BPJS bagi perusahaan pailit atau tutup",
        ),
        since("2025-02-07", 6, PP_6_2025.at("Pasal 39A"), PP_6_2025.at("Penjelasan Pasal 39A"), JKP_14),
        unit=Unit.MONTHS,
    )
    reimbursement_months: Daily[int] = Daily(
        Words("months to ask for reimbursement", "bulan untuk meminta penggantian"),
        since("2021-02-02", 3, PP_37_2021.at("Pasal 39 ayat (3)–(6)")),
        unit=Unit.MONTHS,
    )
    reimbursement_working_days: Daily[int] = Daily(
        Words("working days for BPJS to reimburse", "hari kerja bagi BPJS untuk mengganti"),
        since("2021-02-02", 7, PP_37_2021.at("Pasal 39 ayat (3)–(6)")),
        unit=Unit.WORKING_DAYS,
    )
    exempt_scales: Daily[tuple[Scale, ...]] = Daily(
        Words(
            "enterprises exempt from paying unregistered workers", "usaha yang dikecualikan dari pembayaran sekaligus"
        ),
        since("2021-02-02", (Scale.MICRO,), PP_37_2021.at("Pasal 37 ayat (2)"), JKP_27),
    )
    information_by: Daily[tuple[Officer, ...]] = Daily(
        Words("who gives access to the labour market", "petugas layanan informasi pasar kerja"),
        since("2021-02-02", tuple(Officer), PP_37_2021.at("Pasal 25–27"), PP_37_2021.at("Pasal 29")),
        since("2025-02-07", (Officer.MINISTRY, Officer.PROVINCE, Officer.REGENCY), PP_6_2025.at("Pasal 29")),
    )
    training_by: Daily[tuple[ProviderCondition, ...]] = Daily(
        Words("conditions for a training body", "syarat lembaga pelatihan kerja"),
        since("2021-02-02", tuple(ProviderCondition), PP_37_2021.at("Pasal 30–31")),
        since(
            "2025-02-07",
            (ProviderCondition.STANDARD, ProviderCondition.REGISTERED, ProviderCondition.ACCREDITED),
            PP_6_2025.at("Pasal 31"),
        ),
    )
    training_cost: Daily[int] = Daily(
        Words("the most paid for the training of a participant", "batas biaya pelatihan setiap peserta"),
        # neither day of force is known: from the first month with a claim, and from the signature
        since("2022-02-01", 1_000_000, PMK_148_2021.whole(Evidence.INFERRED)),
        since("2025-04-14", 2_400_000, PMK_26_2025.at("Pasal 31 ayat (3)"), PMK_26_2025.whole(Evidence.INFERRED)),
        unit=Unit.RUPIAH,
    )


LAW = Law()

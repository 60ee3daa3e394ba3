"""Readings of the law of JKP: the split of contributions, entitlement, claims, unenrolled workers."""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words

JKP_1 = Reading(
    "JKP-1",
    question=Words(
        "How is the contribution split above the wage ceiling?",
        "Bagaimana iuran direkomposisi di atas batas atas upah?",
    ),
    default=Words(
        "recomposed parts on the wage up to 5,000,000, the rest stays in JKK and JKM; no effect on any bill",
        "bagian rekomposisi dari upah sampai Rp5.000.000, sisanya tetap di JKK dan JKM; tidak memengaruhi tagihan",
    ),
    alternatives=(
        Words(
            "kept rates 0.10 … 1.60% and 0.20% literally on the whole wage",
            "tarif yang tersisa 0,10 … 1,60% dan 0,20% secara harfiah dari seluruh upah",
        ),
    ),
    articles="PP 37/2021 Pasal 11 ayat (5)–(8); PP 7/2025 Pasal 9 ayat (2)",
    option=True,
)

JKP_2 = Reading(
    "JKP-2",
    question=Words(
        "Which contribution months have the split of 2021 and of 2025 first?",
        "Bulan iuran mana yang pertama memakai rekomposisi 2021 dan 2025?",
    ),
    default=Words(
        "by contribution month: February 2021 and February 2025",
        "menurut bulan iuran: Februari 2021 dan Februari 2025",
    ),
    alternatives=(
        Words("by day of payment", "menurut tanggal pembayaran"),
        Words("by day of force", "menurut tanggal mulai berlaku"),
    ),
    articles="PP 37/2021 Pasal 11 dan 50; PP 6/2025 Pasal II angka 4; PP 7/2025 Pasal 10",
)

JKP_4 = Reading(
    "JKP-4",
    question=Words(
        "Is there an age test for those enrolled automatically on 2 February 2021?",
        "Apakah ada syarat usia bagi yang terdaftar otomatis pada 2 Februari 2021?",
    ),
    default=Words("yes: under 54 on that day", "ya: di bawah 54 tahun pada hari itu"),
    alternatives=(Words("no", "tidak"),),
    articles="PP 37/2021 Pasal 4 ayat (2) huruf b dan Pasal 5 ayat (1)",
)

JKP_5 = Reading(
    "JKP-5",
    question=Words("What counts with two employers?", "Apa yang dihitung bila ada dua pemberi kerja?"),
    default=Words(
        "only the chosen workplace: wage, contributions, termination; a second wage job blocks",
        "hanya tempat kerja yang dipilih: upah, iuran, PHK; pekerjaan upahan kedua menghalangi",
    ),
    alternatives=(
        Words("termination at any employer", "PHK pada pemberi kerja mana pun"),
        Words("benefit despite the second job", "manfaat meskipun ada pekerjaan kedua"),
    ),
    articles="PP 37/2021 Pasal 8, Pasal 36, dan Pasal 40 huruf b",
)

JKP_6 = Reading(
    "JKP-6",
    question=Words("Which months form the 24-month window?", "Bulan mana saja yang membentuk jangka waktu 24 bulan?"),
    default=Words(
        "the 24 full calendar months before the month of termination; that month excluded",
        "24 bulan kalender penuh sebelum bulan PHK; bulan PHK tidak termasuk",
    ),
    alternatives=(
        Words("month of termination included", "bulan PHK termasuk"),
        Words("24 months back from the day of termination", "24 bulan ke belakang dari hari PHK"),
    ),
    articles="PP 37/2021 Pasal 19 ayat (3) sebagaimana diubah PP 6/2025 beserta penjelasannya",
    option=True,
)

JKP_7 = Reading(
    "JKP-7",
    question=Words("Do unpaid months count?", "Apakah bulan yang belum dibayar dihitung?"),
    default=Words(
        "only months paid by the claim date; one before termination paid after it counts",
        "hanya bulan yang dibayar sampai tanggal klaim; bulan sebelum PHK yang dibayar sesudahnya dihitung",
    ),
    alternatives=(
        Words("all months of employment while BPJS pays", "semua bulan kerja selama BPJS yang membayar"),
        Words("only months paid by the day of termination", "hanya bulan yang dibayar sampai hari PHK"),
    ),
    articles="PP 37/2021 Pasal 19 ayat (3) dan Pasal 39",
)

JKP_8 = Reading(
    "JKP-8",
    question=Words(
        "Where must the six consecutive months lie (to 6 February 2025)?",
        "Di mana enam bulan berturut-turut harus terletak (sampai 6 Februari 2025)?",
    ),
    default=Words("anywhere in the window", "di mana saja dalam jangka waktunya"),
    alternatives=(Words("ending with the month before termination", "berakhir pada bulan sebelum PHK"),),
    articles="PP 37/2021 Pasal 19 ayat (3)",
)

JKP_9 = Reading(
    "JKP-9",
    question=Words(
        "What must be met for the second and third claim?",
        "Apa yang harus dipenuhi untuk klaim kedua dan ketiga?",
    ),
    default=Words(
        "60 paid months after the first payment of the previous benefit, and 12 in 24 months as for any claim",
        (
            "60 bulan iuran dibayar setelah pembayaran pertama manfaat sebelumnya, dan 12 dalam 24 bulan seperti "
            "setiap klaim"
        ),
    ),
    alternatives=(
        Words(
            "60 only, no 12 in 24 (may be combined with the other)",
            "60 bulan saja, tanpa 12 dalam 24 bulan (dapat digabung dengan yang lain)",
        ),
        Words(
            "counted from the last payment (may be combined with the other)",
            "dihitung dari pembayaran terakhir (dapat digabung dengan yang lain)",
        ),
    ),
    articles="PP 37/2021 Pasal 35 dan Pasal 19 ayat (3)",
    option=True,
)

JKP_10 = Reading(
    "JKP-10",
    question=Words(
        "Does an interrupted benefit use up a claim?",
        "Apakah manfaat yang terputus menghabiskan satu kali klaim?",
    ),
    default=Words("yes", "ya"),
    alternatives=(Words("only if all six months were paid", "hanya bila keenam bulan dibayar"),),
    articles="PP 37/2021 Pasal 35 dan 40",
)

JKP_11 = Reading(
    "JKP-11",
    question=Words(
        "How is the claim deadline counted and who had six months?",
        "Bagaimana batas waktu klaim dihitung dan siapa yang mendapat enam bulan?",
    ),
    default=Words(
        (
            "calendar months, clamped to the end of the month, last day inclusive; lost rights do not revive "
            "(terminations from 7 November 2024 profit)"
        ),
        (
            "bulan kalender, paling akhir hari terakhir bulan, hari terakhir termasuk; hak yang sudah hilang tidak "
            "hidup kembali (PHK sejak 7 November 2024 mendapat enam bulan)"
        ),
    ),
    alternatives=(
        Words("last day exclusive", "hari terakhir tidak termasuk"),
        Words("six months also for terminations from 7 August 2024", "enam bulan juga untuk PHK sejak 7 Agustus 2024"),
    ),
    articles="PP 37/2021 Pasal 40 huruf a; PP 6/2025",
)

JKP_12 = Reading(
    "JKP-12",
    question=Words(
        "Which regime has a benefit month that straddles 7 February 2025?",
        "Ketentuan mana yang berlaku bagi bulan manfaat yang melintasi 7 Februari 2025?",
    ),
    default=Words("by date of payment", "menurut tanggal pembayaran"),
    alternatives=(
        Words("by month accrued", "menurut bulan timbulnya hak"),
        Words("by date of claim", "menurut tanggal klaim"),
    ),
    articles="PP 6/2025 Pasal II angka 2; Permenaker 2/2025 Pasal II angka 2–4",
)

JKP_14 = Reading(
    "JKP-14",
    question=Words(
        "How are the six months of a bankrupt or closed firm counted and when must the ruling exist?",
        "Bagaimana enam bulan bagi perusahaan pailit atau tutup dihitung dan kapan putusan harus sudah ada?",
    ),
    default=Words(
        (
            "at most 6 unpaid months, not necessarily consecutive; final before payment; before 7 February 2025 the "
            "ordinary rule"
        ),
        (
            "paling banyak 6 bulan belum dibayar, tidak harus berturut-turut; berkekuatan hukum tetap sebelum "
            "pembayaran; sebelum 7 Februari 2025 berlaku ketentuan biasa"
        ),
    ),
    alternatives=(
        Words("consecutive", "berturut-turut"),
        Words("ruling before termination", "putusan sebelum PHK"),
    ),
    articles="PP 37/2021 Pasal 39A",
)

JKP_15 = Reading(
    "JKP-15",
    question=Words("Which new work ends the benefit?", "Pekerjaan baru mana yang mengakhiri manfaat?"),
    default=Words("employment as wage earner (practice)", "bekerja sebagai penerima upah (praktik)"),
    alternatives=(Words("any work, self-employment too", "pekerjaan apa pun, termasuk usaha sendiri"),),
    articles="PP 37/2021 Pasal 40 huruf b",
)

JKP_16 = Reading(
    "JKP-16",
    question=Words(
        "Are search proof and training attendance both needed in months 2–6?",
        "Apakah bukti mencari kerja dan kehadiran pelatihan keduanya diperlukan pada bulan ke-2 sampai ke-6?",
    ),
    default=Words("either", "salah satu"),
    alternatives=(Words("both for trainees", "keduanya bagi peserta pelatihan"),),
    articles="Permenaker 15/2021 Pasal 13 ayat (3) sebagaimana diubah Permenaker 2/2025",
)

JKP_17 = Reading(
    "JKP-17",
    question=Words("What becomes of a missed month?", "Bagaimana nasib bulan yang terlewat?"),
    default=Words(
        "not paid, not caught up; later months still claimable",
        "tidak dibayar dan tidak disusulkan; bulan berikutnya masih dapat diklaim",
    ),
    alternatives=(
        Words("all forfeited", "semuanya hilang"),
        Words("catch-up", "disusulkan"),
    ),
    articles="Permenaker 15/2021 Pasal 14 (teks belum diketahui)",
)

JKP_18 = Reading(
    "JKP-18",
    question=Words("On which date is citizenship tested?", "Pada tanggal apa kewarganegaraan diuji?"),
    default=Words("registration", "pendaftaran"),
    alternatives=(Words("termination", "PHK"),),
    articles="PP 37/2021 Pasal 4 ayat (2) huruf a",
)

JKP_19 = Reading(
    "JKP-19",
    question=Words(
        "What does the employer of an unenrolled worker owe?",
        "Apa yang terutang pemberi kerja kepada pekerja yang tidak didaftarkan?",
    ),
    default=Words(
        "lump sum by the regime of the termination date, no contribution test",
        "pembayaran sekaligus menurut ketentuan pada tanggal PHK, tanpa syarat iuran",
    ),
    alternatives=(
        Words("regime of the payment date", "ketentuan pada tanggal pembayaran"),
        Words("12 months of service required", "disyaratkan masa kerja 12 bulan"),
    ),
    articles="PP 37/2021 Pasal 37 dan 21",
)

JKP_20 = Reading(
    "JKP-20",
    question=Words("When does working life end for JKP?", "Kapan masa usia kerja berakhir untuk JKP?"),
    default=Words(
        "pension age of the JP table at termination, or 65: warned, still paid",
        "usia pensiun menurut tabel JP saat PHK, atau 65 tahun: diberi peringatan, tetap dibayar",
    ),
    alternatives=(Words("refused after it", "ditolak setelahnya"),),
    articles="PP 37/2021 Pasal 35 dan penjelasannya",
)

JKP_21 = Reading(
    "JKP-21",
    question=Words(
        "How much of the 0.30% stays in JKM from February 2025?",
        "Berapa dari 0,30% yang tetap di JKM sejak Februari 2025?",
    ),
    default=Words(
        "0.30% (PP 6/2025 names JKK only; later rule); no effect on the bill",
        "0,30% (PP 6/2025 hanya menyebut JKK; peraturan yang lebih baru); tidak memengaruhi tagihan",
    ),
    alternatives=(Words("0.20% (PP 49/2023 Pasal 18A not repealed)", "0,20% (PP 49/2023 Pasal 18A tidak dicabut)"),),
    articles="PP 6/2025 Pasal 11 ayat (2)–(5); PP 49/2023 Pasal 18A",
)

JKP_22 = Reading(
    "JKP-22",
    question=Words("Is JKP cash taxed?", "Apakah uang tunai JKP dikenai pajak?"),
    default=Words("no computation: no rule found", "tidak dihitung: tidak ditemukan aturannya"),
    alternatives=(
        Words("exempt as aid", "dikecualikan sebagai bantuan"),
        Words("brackets of UU PPh Pasal 17", "tarif UU PPh Pasal 17"),
    ),
    articles="UU PPh; PMK 168/2023 (tidak mengatur)",
)

JKP_23 = Reading(
    "JKP-23",
    question=Words(
        "Does a wage reported after termination count?",
        "Apakah upah yang dilaporkan setelah PHK dihitung?",
    ),
    default=Words(
        "no: last wage reported for a month before termination",
        "tidak: upah terakhir yang dilaporkan untuk bulan sebelum PHK",
    ),
    alternatives=(Words("any report before the claim", "setiap laporan sebelum klaim"),),
    articles="PP 37/2021 Pasal 21 ayat (2)",
)

JKP_24 = Reading(
    "JKP-24",
    question=Words(
        "When is a fixed-term contract (PKWT) with a break clause ended early?",
        "Kapan PKWT dengan klausul pengakhiran dianggap berakhir lebih awal?",
    ),
    default=Words(
        "ended by the employer before the written term",
        "diakhiri pemberi kerja sebelum jangka waktu yang tertulis",
    ),
    alternatives=(Words("ended early by either party", "diakhiri lebih awal oleh salah satu pihak"),),
    articles="PP 37/2021 Pasal 20 ayat (2)",
)

JKP_25 = Reading(
    "JKP-25",
    question=Words(
        "Which split has a relief month paid after 30 June 2026?",
        "Rekomposisi mana yang berlaku untuk bulan keringanan yang dibayar setelah 30 Juni 2026?",
    ),
    default=Words("normal 0.14%; months already paid stay", "0,14% seperti biasa; bulan yang sudah dibayar tetap"),
    alternatives=(Words("the relieved split stays", "rekomposisi dengan keringanan tetap berlaku"),),
    articles="PP 36/2025 Pasal 11; PP 7/2025 Pasal 9",
)

JKP_26 = Reading(
    "JKP-26",
    question=Words(
        'Is "under 54" tested again at each new employer?',
        'Apakah "belum mencapai 54 tahun" diuji lagi pada setiap pemberi kerja baru?',
    ),
    default=Words("no: at the first JKP registration only", "tidak: hanya pada pendaftaran JKP yang pertama"),
    alternatives=(Words("at each registration", "pada setiap pendaftaran"),),
    articles="PP 37/2021 Pasal 4 ayat (1)–(2) dan Pasal 19 ayat (1)",
)

JKP_27 = Reading(
    "JKP-27",
    question=Words("From what are micro firms exempt?", "Dari apa usaha mikro dikecualikan?"),
    default=Words(
        "from the compensation of PP 37/2021 Pasal 37 only",
        "hanya dari kewajiban pembayaran menurut PP 37/2021 Pasal 37",
    ),
    alternatives=(Words("from every duty", "dari semua kewajiban"),),
    articles="PP 37/2021 Pasal 37 ayat (2)",
)

JKP_28 = Reading(
    "JKP-28",
    question=Words(
        "What is owed for training to an unenrolled worker?",
        "Apa yang terutang untuk pelatihan pekerja yang tidak didaftarkan?",
    ),
    default=Words("the cost of training, no cash", "biaya pelatihan, bukan uang tunai"),
    alternatives=(Words("cash at the unit-cost cap", "uang tunai sebesar batas biaya satuan"),),
    articles="PP 37/2021 Pasal 37 ayat (1)",
)

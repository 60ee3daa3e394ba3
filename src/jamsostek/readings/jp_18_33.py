"""Readings of the law of JP, from 18 on; import them from `jamsostek.readings.jp`."""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words

JP_18 = Reading(
    "JP-18",
    question=Words(
        "Are the bounds applied before or after the survivor's share, and to what amount?",
        "Apakah batas manfaat diterapkan sebelum atau sesudah bagian ahli waris, dan pada jumlah mana?",
    ),
    default=Words(
        (
            "share first, then clamp each month's payment to that month's bounds; children: clamp the whole, then "
            "split; indexation base: amount determined at the start of the pension year; a successor's share from the "
            "amount payable in the month of the event"
        ),
        (
            "bagian ahli waris dahulu, lalu pembayaran tiap bulan dijaga dalam batas bulan itu; anak: batas diterapkan "
            "pada keseluruhan, lalu dibagi; dasar penyesuaian: jumlah yang ditetapkan pada awal tahun pensiun; bagian "
            "penerus dari jumlah yang terutang pada bulan peristiwa"
        ),
    ),
    alternatives=(
        Words("clamp before the share", "batas diterapkan sebelum bagian ahli waris"),
        Words("clamp only at start and indexation", "batas hanya pada awal dan saat penyesuaian"),
        Words("clamp per child", "batas per anak"),
        Words("unclamped amount as base", "jumlah sebelum dibatasi sebagai dasar"),
        Words("no clamp for survivors", "tanpa batas untuk ahli waris"),
        Words("last paid amount as base", "jumlah terakhir yang dibayar sebagai dasar"),
    ),
    articles="PP 45/2015 Pasal 16, Pasal 18, Pasal 21 ayat (2), Pasal 22 ayat (2), dan Pasal 23 ayat (2)",
    option=True,
)

JP_19 = Reading(
    "JP-19",
    question=Words("From which month do the yearly bounds hold?", "Sejak bulan apa batas manfaat tahunan berlaku?"),
    default=Words("March; February for 2026", "Maret; Februari untuk 2026"),
    alternatives=(
        Words("March also in 2026", "Maret juga pada 2026"),
        Words("January", "Januari"),
        Words("February in all years", "Februari setiap tahun"),
    ),
    articles="PP 45/2015 Pasal 18 ayat (3)",
    option=True,
)

JP_20 = Reading(
    "JP-20",
    question=Words(
        "On which date is a pension in payment indexed?",
        "Pada tanggal apa pensiun yang sedang dibayar disesuaikan?",
    ),
    default=Words("anniversaries of the beneficiary's own right", "setiap genap tahun hak penerimanya sendiri"),
    alternatives=(
        Words("1 January", "1 Januari"),
        Words("month of the new bounds", "bulan batas manfaat yang baru"),
        Words("anniversary of the first pension for successors", "bagi penerus, genap tahun pensiun yang pertama"),
    ),
    articles="PP 45/2015 Pasal 17 ayat (1) huruf b dan ayat (4)",
)

JP_21 = Reading(
    "JP-21",
    question=Words(
        "How is the child pension shared between two children, and who are the two?",
        "Bagaimana pensiun anak dibagi antara dua anak, dan siapa kedua anak itu?",
    ),
    default=Words(
        (
            "one 50% shared equally, the whole to the remaining one; the two named first; one who turns 23 between the "
            "death and the first pension month receives nothing, and no third steps in"
        ),
        (
            "satu bagian 50% dibagi rata, seluruhnya kepada anak yang tersisa; dua anak yang didaftarkan pertama; yang "
            "genap 23 tahun antara kematian dan bulan pensiun pertama tidak menerima apa-apa, dan anak ketiga tidak "
            "menggantikan"
        ),
    ),
    alternatives=(
        Words("50% each", "masing-masing 50%"),
        Words("shared without accrual", "dibagi tanpa beralih kepada yang tersisa"),
        Words(
            "the first two still eligible in the first pension month",
            "dua anak pertama yang masih berhak pada bulan pensiun pertama",
        ),
    ),
    articles="PP 45/2015 Pasal 14 ayat (1) huruf c, Pasal 14 ayat (4), dan Pasal 22",
    option=True,
)

JP_22 = Reading(
    "JP-22",
    question=Words("What do children receive after the spouse?", "Apa yang diterima anak setelah janda atau duda?"),
    default=Words(
        "50% of the widow's or widower's pension, then the minimum (literal)",
        "50% dari pensiun janda atau duda, lalu batas paling rendah (harfiah)",
    ),
    alternatives=(Words("the widow's or widower's full amount", "seluruh jumlah pensiun janda atau duda"),),
    articles="PP 45/2015 Pasal 22 ayat (2) huruf c",
)

JP_23 = Reading(
    "JP-23",
    question=Words("When does a parent receive, and which?", "Kapan orang tua menerima, dan orang tua yang mana?"),
    default=Words(
        "a registered child of any age excludes; only the one registered parent, no passing on",
        (
            "anak terdaftar berapa pun usianya mengesampingkan orang tua; hanya satu orang tua yang terdaftar, tidak "
            "beralih"
        ),
    ),
    alternatives=(
        Words("only children eligible at death exclude", "hanya anak yang berhak saat kematian mengesampingkan"),
        Words("never-married participants only", "hanya peserta lajang"),
    ),
    articles="PP 45/2015 Pasal 14 ayat (1) huruf d dan Pasal 23 ayat (1); UU 40/2004 Pasal 41 ayat (1) huruf e",
)

JP_24 = Reading(
    "JP-24",
    question=Words(
        "What is due on death after pension age before the first payment?",
        "Apa yang terutang bila meninggal setelah usia pensiun sebelum pembayaran pertama?",
    ),
    default=Words(
        "180 months or more: 50/50/20% of the formula; fewer: lump sum to spouse, else children, else parent",
        (
            "180 bulan atau lebih: 50/50/20% dari formula; kurang: pembayaran sekaligus kepada janda atau duda, jika "
            "tidak ada kepada anak, jika tidak ada kepada orang tua"
        ),
    ),
    alternatives=(Words("share of the formula also under 180", "bagian dari formula juga di bawah 180 bulan"),),
    articles="PP 45/2015 Pasal 21 ayat (2) huruf a dan Pasal 24",
)

JP_25 = Reading(
    "JP-25",
    question=Words(
        "Is the month in which a right ends still payable if the event is on day 1, and which ends are unlisted?",
        (
            "Apakah bulan berakhirnya hak masih dibayar bila peristiwanya pada tanggal 1, dan pengakhiran mana yang "
            "tidak disebut?"
        ),
    ),
    default=Words(
        "still payable; a child's own death ends the child's right",
        "masih dibayar; kematian anak itu sendiri mengakhiri haknya",
    ),
    alternatives=(Words("not payable on day 1", "tidak dibayar bila pada tanggal 1"),),
    articles="PP 45/2015 Pasal 21–23 dan 25",
)

JP_26 = Reading(
    "JP-26",
    question=Words(
        "What happens to a disability pensioner at pension age or on recovery?",
        "Apa yang terjadi pada penerima pensiun cacat saat usia pensiun atau saat pulih?",
    ),
    default=Words(
        "pension continues; on recovery membership resumes, pension months are no contribution time",
        "pensiun berlanjut; saat pulih kepesertaan berjalan lagi, bulan pensiun bukan masa iur",
    ),
    alternatives=(
        Words(
            "converted to old age at 180 months or more",
            "beralih menjadi pensiun hari tua pada 180 bulan atau lebih",
        ),
    ),
    articles="PP 45/2015 Pasal 20 ayat (7) dan Pasal 3 ayat (4)",
)

JP_27 = Reading(
    "JP-27",
    question=Words(
        "How is the lump-sum ledger kept?",
        "Bagaimana pembukuan akumulasi iuran untuk pembayaran sekaligus?",
    ),
    default=Words(
        (
            "monthly rates given, contribution credited at the end of the month of payment, no deduction; heirs "
            "spouse, children equally, parent"
        ),
        (
            "tingkat bulanan diberikan, iuran dikreditkan pada akhir bulan pembayaran, tanpa potongan; ahli waris: "
            "janda atau duda, anak sama rata, orang tua"
        ),
    ),
    alternatives=(
        Words("credited at the start", "dikreditkan pada awal bulan"),
        Words("yearly rate ÷ 12", "tingkat tahunan ÷ 12"),
        Words("yearly compounding", "dimajemukkan per tahun"),
    ),
    articles="PP 45/2015 Pasal 24 ayat (1) dan (3)",
)

JP_28 = Reading(
    "JP-28",
    question=Words(
        "Do the deferred months of 2020–21 count as contribution time?",
        "Apakah bulan-bulan 2020–21 yang ditunda dihitung sebagai masa iur?",
    ),
    default=Words(
        "yes, if the 1% was paid and the rest is settled or its deadline (15 April 2022) had not passed",
        "ya, bila 1% sudah dibayar dan sisanya lunas atau batas waktunya (15 April 2022) belum lewat",
    ),
    alternatives=(Words("only when 100% is paid", "hanya bila 100% dibayar"),),
    articles="PP 49/2020 Pasal 17; PP 45/2015 Pasal 1 angka 12",
)

JP_29 = Reading(
    "JP-29",
    question=Words("How are pensions and lump sums rounded?", "Bagaimana pensiun dan pembayaran sekaligus dibulatkan?"),
    default=Words(
        "chain of yearly indexation exact; each month's payment half up to Rp1, never fed back",
        (
            "rangkaian penyesuaian tahunan eksak; pembayaran tiap bulan ke Rp1 terdekat, setengah ke atas, tidak "
            "pernah dipakai untuk penghitungan lanjutan"
        ),
    ),
    alternatives=(
        Words("two decimals", "dua desimal"),
        Words("multiple of 10", "kelipatan Rp10"),
    ),
    articles="PP 45/2015 (tidak mengatur)",
    option=True,
)

JP_30 = Reading(
    "JP-30",
    question=Words(
        "How does the 2% fine for a pension paid late by BPJS count, and are the 15 days calendar days?",
        "Bagaimana denda 2% atas pensiun yang terlambat dibayar BPJS dihitung, dan apakah 15 hari itu hari kalender?",
    ),
    default=Words(
        "each overdue payment, per started month, simple; calendar days",
        "tiap pembayaran yang terlambat, per bulan yang sudah berjalan, tidak dimajemukkan; hari kalender",
    ),
    alternatives=(
        Words("completed months", "bulan yang genap"),
        Words("working days", "hari kerja"),
    ),
    articles="PP 45/2015 Pasal 25 ayat (1) huruf b dan Pasal 35",
)

JP_31 = Reading(
    "JP-31",
    question=Words(
        "Are suspended months paid after confirmation?",
        "Apakah bulan yang dihentikan sementara dibayar setelah konfirmasi?",
    ),
    default=Words("all, on confirmation within 10 years", "semuanya, bila konfirmasi dalam 10 tahun"),
    alternatives=(Words("from confirmation only", "hanya sejak konfirmasi"),),
    articles="PP 45/2015 Pasal 26 ayat (2)–(4)",
)

JP_32 = Reading(
    "JP-32",
    question=Words("Which vintage of statistics is used?", "Angka statistik terbitan mana yang dipakai?"),
    default=Words("the figures first published", "angka yang pertama kali diumumkan"),
    alternatives=(Words("revised figures", "angka yang direvisi"),),
    articles="PP 45/2015 Pasal 17 ayat (5) dan Pasal 29 ayat (3)",
)

JP_33 = Reading(
    "JP-33",
    question=Words(
        "What is due on a death without eligible beneficiary?",
        "Apa yang terutang bila meninggal tanpa penerima manfaat yang berhak?",
    ),
    default=Words(
        'no pension; lump sum flagged "not regulated"',
        'tanpa pensiun; pembayaran sekaligus diberi catatan "tidak diatur"',
    ),
    alternatives=(Words("lump sum to the legal heirs", "pembayaran sekaligus kepada ahli waris yang sah"),),
    articles="PP 45/2015 Pasal 14 dan 21–24 (tidak mengatur)",
)

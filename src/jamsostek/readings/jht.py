"""Readings of the law of JHT: the account and its growth, claims, tax on payouts."""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words

JHT_1 = Reading(
    "JHT-1",
    question=Words(
        "On which day does a claim open after the waiting month?",
        "Pada hari apa klaim terbuka setelah masa tunggu satu bulan?",
    ),
    default=Words(
        "the day after the month has elapsed: event + 1 month, clamped to the end of the month, + 1 day",
        "sehari setelah satu bulan itu lewat: tanggal peristiwa + 1 bulan (paling akhir hari terakhir bulan) + 1 hari",
    ),
    alternatives=(
        Words(
            "the same day: event + 1 month, clamped to the end of the month",
            "hari itu juga: tanggal peristiwa + 1 bulan (paling akhir hari terakhir bulan)",
        ),
    ),
    articles="Permenaker 19/2015; Permenaker 4/2022 Pasal 8 dan 10",
    option=True,
)

JHT_5 = Reading(
    "JHT-5",
    question=Words(
        "May the 33 rows of BPU contributions, known from one source only, be used?",
        "Bolehkah 33 baris iuran BPU yang hanya diketahui dari satu sumber dipakai?",
    ),
    default=Words("yes, flagged", "ya, dengan catatan"),
    alternatives=(Words("the caller's amount is required", "jumlahnya harus diberikan pengguna"),),
    articles="PP 46/2015 Pasal 18 ayat (1) dan lampirannya",
)

JHT_6 = Reading(
    "JHT-6",
    question=Words(
        "How is growth credited to an account?",
        "Bagaimana hasil pengembangan dikreditkan ke rekening peserta?",
    ),
    default=Words(
        (
            "yearly method (simple within the year, capitalised once a year), contribution of month m earning from m, "
            "at a rate declared or given by the caller (no default rate)"
        ),
        (
            "metode tahunan (bunga tunggal dalam tahun berjalan, dikapitalisasi setahun sekali), iuran bulan m "
            "berkembang sejak bulan m, dengan tingkat yang diumumkan atau diberikan pengguna (tanpa tingkat bawaan)"
        ),
    ),
    alternatives=(
        Words("monthly effective", "efektif bulanan"),
        Words("exact opening balance from BPJS", "saldo awal eksak dari BPJS"),
        Words("earning from deposit or the month after", "berkembang sejak penyetoran atau bulan sesudahnya"),
    ),
    articles="PP 46/2015 Pasal 22 ayat (2) dan Pasal 27",
)

JHT_7 = Reading(
    "JHT-7",
    question=Words(
        "How do part years and withdrawals earn?",
        "Bagaimana hasil pengembangan untuk tahun yang tidak penuh dan saldo yang ditarik?",
    ),
    default=Words("simple, pro rata by whole months", "bunga tunggal, prorata per bulan penuh"),
    alternatives=(
        Words("no growth in an incomplete year", "tanpa hasil pengembangan pada tahun yang tidak penuh"),
        Words("monthly effective", "efektif bulanan"),
    ),
    articles="PP 46/2015 Pasal 27 ayat (4)",
)

JHT_8 = Reading(
    "JHT-8",
    question=Words("How are the ten years of membership counted?", "Bagaimana kepesertaan sepuluh tahun dihitung?"),
    default=Words(
        (
            "completed years from the earliest issue date of the merged numbers, with time before July 2015 and "
            "inactive time; the anniversary itself qualifies"
        ),
        (
            "tahun genap sejak tanggal terbit paling awal dari nomor-nomor yang digabung, termasuk masa sebelum Juli "
            "2015 dan masa tidak aktif; tepat pada hari genap sepuluh tahun sudah memenuhi"
        ),
    ),
    alternatives=(
        Words("active months only", "hanya bulan aktif"),
        Words("current number only", "hanya nomor yang sekarang"),
        Words("restart after a BPU interruption", "dihitung ulang setelah kepesertaan BPU terputus"),
    ),
    articles="UU 40/2004 Pasal 37 ayat (3); PP 46/2015 Pasal 22 ayat (4)",
    option=True,
)

JHT_9 = Reading(
    "JHT-9",
    question=Words("Is the partial payment once in a life?", "Apakah pengambilan sebagian hanya sekali seumur hidup?"),
    default=Words("once per person for the merged membership", "sekali per orang untuk kepesertaan yang digabung"),
    alternatives=(
        Words(
            "again with a new membership after a full payout",
            "dapat lagi dengan kepesertaan baru setelah pembayaran penuh",
        ),
    ),
    articles="PP 46/2015 Pasal 22 ayat (5)–(6)",
)

JHT_10 = Reading(
    "JHT-10",
    question=Words(
        "On which balance and with which rounding is the 10% or 30% cap?",
        "Dari saldo mana dan dengan pembulatan apa batas 10% atau 30% dihitung?",
    ),
    default=Words(
        "balance with growth to the claim date, floored to the rupiah",
        "saldo beserta hasil pengembangan sampai tanggal klaim, dibulatkan ke bawah ke rupiah",
    ),
    alternatives=(
        Words("last yearly statement", "saldo menurut rincian tahunan terakhir"),
        Words("half up", "ke rupiah terdekat, setengah ke atas"),
    ),
    articles="PP 46/2015 Pasal 22 ayat (2) dan (5)",
)

JHT_11 = Reading(
    "JHT-11",
    question=Words(
        "Does active wage work with another employer block a full payout?",
        "Apakah masih bekerja sebagai penerima upah pada pemberi kerja lain menghalangi pembayaran penuh?",
    ),
    default=Words("yes (practice); BPU activity does not", "ya (praktik); kegiatan sebagai BPU tidak"),
    alternatives=(Words("no (text only)", "tidak (menurut teks saja)"),),
    articles="Permenaker 4/2022 Pasal 6–10 (tidak mengatur); praktik",
    option=True,
)

JHT_12 = Reading(
    "JHT-12",
    question=Words(
        "Could an Indonesian leaving for good claim from 1 September 2015 to 25 April 2022?",
        (
            "Dapatkah WNI yang meninggalkan Indonesia untuk selamanya mengajukan klaim dari 1 September 2015 sampai 25 "
            "April 2022?"
        ),
    ),
    default=Words("no", "tidak"),
    alternatives=(Words("yes (some BPJS pages said so)", "ya (menurut beberapa laman BPJS)"),),
    articles="Permenaker 19/2015; Permenaker 4/2022 Pasal 12 ayat (1)",
)

JHT_13 = Reading(
    "JHT-13",
    question=Words(
        "When does a contractual pension age below 56 open a claim?",
        "Kapan usia pensiun menurut perjanjian di bawah 56 tahun membuka klaim?",
    ),
    default=Words(
        (
            "earliest of contract age and 56, claims from 26 April 2022; before that as dismissal or stop with the "
            "waiting month"
        ),
        (
            "yang lebih awal antara usia menurut perjanjian dan 56 tahun, klaim sejak 26 April 2022; sebelumnya "
            "sebagai PHK atau berhenti bekerja dengan masa tunggu satu bulan"
        ),
    ),
    alternatives=(
        Words("earlier claims too", "juga untuk klaim sebelumnya"),
        Words("actual retirement required", "harus benar-benar pensiun"),
    ),
    articles="Permenaker 4/2022 Pasal 6 ayat (1) huruf a",
)

JHT_14 = Reading(
    "JHT-14",
    question=Words(
        "When is a balance deferred past 56 payable?",
        "Kapan saldo yang ditunda melewati usia 56 tahun dibayarkan?",
    ),
    default=Words(
        "when work stops; later contributions form a new balance",
        "ketika berhenti bekerja; iuran sesudahnya membentuk saldo baru",
    ),
    alternatives=(Words("at any time on request", "sewaktu-waktu atas permintaan"),),
    articles="PP 46/2015 Pasal 26 dan 29; PP 60/2015 Pasal 26",
)

JHT_15 = Reading(
    "JHT-15",
    question=Words("From when is the payout for disability due?", "Sejak kapan pembayaran karena cacat terutang?"),
    default=Words("1st of the month after the determination", "tanggal 1 bulan setelah penetapan"),
    alternatives=(Words("from the determination", "sejak penetapan"),),
    articles="Permenaker 4/2022 (Permenaker 2/2022 Pasal 7 ayat (2))",
)

JHT_16 = Reading(
    "JHT-16",
    question=Words(
        "What are the two years of the final tax?",
        "Apa yang dimaksud jangka waktu dua tahun untuk pajak final?",
    ),
    default=Words(
        "calendar years: the year of the first payment and the next",
        "tahun kalender: tahun pembayaran pertama dan tahun berikutnya",
    ),
    alternatives=(Words("24 months from the month of the first payment", "24 bulan sejak bulan pembayaran pertama"),),
    articles="PP 68/2009 Pasal 2 ayat (2) dan Pasal 6 ayat (1) beserta penjelasannya",
    option=True,
)

JHT_17 = Reading(
    "JHT-17",
    question=Words(
        "Does the zero band up to 50,000,000 apply once to partial and rest together?",
        "Apakah lapisan 0% sampai Rp50.000.000 berlaku satu kali untuk pembayaran sebagian dan sisanya bersama-sama?",
    ),
    default=Words(
        "once inside the window (the explanation's own example)",
        "satu kali dalam jangka waktu itu (contoh dalam penjelasannya sendiri)",
    ),
    alternatives=(Words("fresh 50,000,000 for each payment", "Rp50.000.000 baru untuk tiap pembayaran"),),
    articles="PP 68/2009 Pasal 5, penjelasan Pasal 2 ayat (2) dan Pasal 5",
)

JHT_18 = Reading(
    "JHT-18",
    question=Words(
        "Does a later or unmerged account open a new tax window?",
        "Apakah rekening yang lahir kemudian atau yang tidak digabung membuka jangka waktu pajak baru?",
    ),
    default=Words("yes", "ya"),
    alternatives=(
        Words(
            "no: all JHT of the person inside the window is one whole",
            "tidak: semua JHT orang itu dalam jangka waktu tersebut merupakan satu kesatuan",
        ),
    ),
    articles="PP 68/2009 Pasal 2 ayat (2)",
)

JHT_19 = Reading(
    "JHT-19",
    question=Words("What is the base of the third-year tax?", "Apa dasar pengenaan pajak tahun ketiga?"),
    default=Words(
        "gross, cumulative in the calendar year, no rounding to thousands",
        "bruto, kumulatif dalam tahun kalender, tanpa pembulatan ke ribuan",
    ),
    alternatives=(
        Words("rounded down to thousands", "dibulatkan ke bawah ke ribuan"),
        Words("each payment alone", "tiap pembayaran tersendiri"),
    ),
    articles="PP 68/2009 Pasal 6 ayat (1); UU PPh Pasal 17",
)

JHT_20 = Reading(
    "JHT-20",
    question=Words("How is the tax rounded?", "Bagaimana pajaknya dibulatkan?"),
    default=Words("down to Rp1", "ke bawah ke Rp1"),
    alternatives=(Words("half up", "ke rupiah terdekat, setengah ke atas"),),
    articles="PP 68/2009 (tidak mengatur)",
)

JHT_21 = Reading(
    "JHT-21",
    question=Words(
        "Who counts as having an NPWP, and is there a surcharge on the final tax?",
        "Siapa yang dianggap memiliki NPWP, dan apakah ada tarif lebih tinggi atas pajak final?",
    ),
    default=Words(
        "a resident with a validated NIK; no surcharge on 0/5%",
        "penduduk dengan NIK yang sudah divalidasi; tanpa tarif lebih tinggi atas 0/5%",
    ),
    alternatives=(
        Words("explicit flag only", "hanya bila dinyatakan secara tegas"),
        Words("surcharge", "dengan tarif lebih tinggi"),
    ),
    articles="PP 68/2009 Pasal 6 ayat (3); UU PPh Pasal 21 ayat (5a)",
)

JHT_22 = Reading(
    "JHT-22",
    question=Words(
        "How is a partial payment to an active employee taxed?",
        "Bagaimana pembayaran sebagian kepada pekerja yang masih aktif dikenai pajak?",
    ),
    default=Words("by PP 68/2009: 0/5% final", "menurut PP 68/2009: final 0/5%"),
    alternatives=(Words("progressive, not final", "progresif, tidak final"),),
    articles="PP 68/2009 Pasal 5; PMK 168/2023 Pasal 5 ayat (1) huruf g",
)

JHT_23 = Reading(
    "JHT-23",
    question=Words("How is a JP lump sum taxed?", "Bagaimana manfaat JP yang dibayar sekaligus dikenai pajak?"),
    default=Words(
        "no tax computed unless asked for; then 0/5%",
        "pajak tidak dihitung kecuali diminta; bila diminta 0/5%",
    ),
    alternatives=(
        Words("brackets of UU PPh Pasal 17", "tarif UU PPh Pasal 17"),
        Words("none", "tidak ada"),
    ),
    articles="PP 68/2009 Pasal 1 angka 5 dan 7; PP 45/2015 Pasal 24",
)

JHT_24 = Reading(
    "JHT-24",
    question=Words(
        "What does an employer owe for missing contributions at a claim?",
        "Apa yang terutang pemberi kerja atas iuran yang kurang pada saat klaim?",
    ),
    default=Words(
        "the contributions with growth by the account's method",
        "iuran beserta hasil pengembangannya menurut metode rekening",
    ),
    alternatives=(Words("the contributions only", "iurannya saja"),),
    articles="PP 46/2015 Pasal 24 dan 28",
)

JHT_27 = Reading(
    "JHT-27",
    question=Words(
        "Is the two-account JHT of UU 4/2023 in force?",
        "Apakah JHT dua rekening menurut UU 4/2023 sudah berlaku?",
    ),
    default=Words("dormant", "belum diberlakukan"),
    alternatives=(
        Words(
            "active with an explicit ratio once a government regulation exists",
            "aktif dengan perbandingan yang dinyatakan setelah ada PP",
        ),
    ),
    articles="UU 4/2023 Pasal 188",
)

JHT_28 = Reading(
    "JHT-28",
    question=Words(
        "How is a payout shared inside one class of heirs?",
        "Bagaimana pembayaran dibagi dalam satu golongan ahli waris?",
    ),
    default=Words("not split: the class is reported", "tidak dibagi: golongannya disebutkan"),
    alternatives=(Words("equal shares", "bagian yang sama"),),
    articles="PP 46/2015 Pasal 23",
)

JHT_29 = Reading(
    "JHT-29",
    question=Words("Up to when do contributions count in a claim?", "Sampai kapan iuran dihitung dalam klaim?"),
    default=Words(
        "deposited by the claim date; later ones are paid later",
        "yang disetor sampai tanggal klaim; yang sesudahnya dibayar kemudian",
    ),
    alternatives=(Words("only months before the claim month", "hanya bulan sebelum bulan klaim"),),
    articles="PP 46/2015 Pasal 22 ayat (2)",
)

JHT_32 = Reading(
    "JHT-32",
    question=Words(
        "Which JKK premium enters gross pay in payroll?",
        "Premi JKK mana yang masuk penghasilan bruto dalam penggajian?",
    ),
    default=Words("the full billed JKK", "seluruh JKK yang ditagih"),
    alternatives=(Words("without the part booked to JKP", "tanpa bagian yang direkomposisi ke JKP"),),
    articles="PMK 168/2023 Pasal 5 ayat (3) huruf d; PP 37/2021 Pasal 11",
)

JHT_33 = Reading(
    "JHT-33",
    question=Words("Are heirs taxed on JHT?", "Apakah ahli waris dikenai pajak atas JHT?"),
    default=Words("same 0/5%", "sama, 0/5%"),
    alternatives=(Words("exempt as inheritance", "dikecualikan sebagai warisan"),),
    articles="PP 68/2009 Pasal 1 angka 7",
)

JHT_34 = Reading(
    "JHT-34",
    question=Words(
        "Which payment starts the tax window if one is rejected or reversed?",
        "Pembayaran mana yang memulai jangka waktu pajak bila ada yang ditolak atau dibatalkan?",
    ),
    default=Words("the first that stands", "pembayaran pertama yang tetap sah"),
    alternatives=(Words("the first filing", "pengajuan pertama"),),
    articles="PP 68/2009 Pasal 2 ayat (2)",
)

"""Readings of the law of JKK and JKM benefits: regimes, wages, disability, scholarships, arrears, heirs."""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words

JKK_JKM_1 = Reading(
    "JKK-JKM-1",
    question=Words(
        "Which regime governs a case that crosses 2 December 2019?",
        "Ketentuan mana yang berlaku untuk kasus yang melintasi 2 Desember 2019?",
    ),
    default=Words(
        "that of the date of the accident or diagnosis, for everything",
        "ketentuan pada tanggal kecelakaan atau diagnosis, untuk semuanya",
    ),
    alternatives=(
        Words("date of death for death benefits", "tanggal meninggal untuk santunan kematian"),
        Words("each month of temporary incapacity (STMB) by its date", "tiap bulan STMB menurut tanggalnya"),
        Words("date of the decision", "tanggal penetapan"),
    ),
    articles="PP 82/2019 Pasal II (tanpa ketentuan peralihan)",
)

JKK_JKM_2 = Reading(
    "JKK-JKM-2",
    question=Words(
        "Do old cases still alive on 2 December 2019 expire after 2 or 5 years?",
        "Apakah kasus lama yang masih berjalan pada 2 Desember 2019 kedaluwarsa setelah 2 atau 5 tahun?",
    ),
    default=Words("2 years (event date)", "2 tahun (tanggal peristiwa)"),
    alternatives=(
        Words("5 years if not lapsed on 1 December 2019", "5 tahun bila belum kedaluwarsa pada 1 Desember 2019"),
    ),
    articles="PP 44/2015 Pasal 26; PP 82/2019 Pasal 26",
)

JKK_JKM_3 = Reading(
    "JKK-JKM-3",
    question=Words(
        "On which wage are honorary staff paid JKK cash?",
        "Berdasarkan upah mana santunan JKK tenaga honorer dibayar?",
    ),
    default=Words("own wage", "upahnya sendiri"),
    alternatives=(Words("lowest wage of the same job", "upah terendah untuk pekerjaan yang sama"),),
    articles="PP 44/2015 Pasal 28 ayat (1)–(2)",
)

JKK_JKM_4 = Reading(
    "JKK-JKM-4",
    question=Words(
        "What is the benefit base of a BPU above the lowest band?",
        "Apa dasar manfaat BPU di atas golongan penghasilan terendah?",
    ),
    default=Words("base of the band", "dasar upah golongannya"),
    alternatives=(Words("declared income", "penghasilan yang dinyatakan"),),
    articles="PP 44/2015 Pasal 20 ayat (1)–(2) dan Lampiran II",
)

JKK_JKM_5 = Reading(
    "JKK-JKM-5",
    question=Words(
        "What is the benefit base of a construction worker without a known wage?",
        "Apa dasar manfaat pekerja jasa konstruksi yang upahnya tidak diketahui?",
    ),
    default=Words(
        "minimum wage of the place on the accident date, given by the caller",
        "upah minimum setempat pada tanggal kecelakaan, diberikan pengguna",
    ),
    alternatives=(Words("the wage proven", "upah yang dapat dibuktikan"),),
    articles="PP 44/2015 Pasal 56 ayat (2)",
)

JKK_JKM_6 = Reading(
    "JKK-JKM-6",
    question=Words(
        "How are the transport caps applied to several modes?",
        "Bagaimana batas penggantian biaya pengangkutan diterapkan pada beberapa moda?",
    ),
    default=Words("each mode to its own cap", "tiap moda sampai batasnya sendiri"),
    alternatives=(Words("pooled caps", "batas-batas itu digabung"),),
    articles="PP 82/2019 Pasal 25 ayat (2) huruf b angka 1 dan Lampiran III",
)

JKK_JKM_7 = Reading(
    "JKK-JKM-7",
    question=Words(
        "How are months and part months of temporary incapacity (STMB) counted?",
        "Bagaimana bulan dan sisa hari sementara tidak mampu bekerja (STMB) dihitung?",
    ),
    default=Words(
        (
            "calendar months from the first day of incapacity; trailing days as min(days, 30)/30; spells of one case "
            "accumulate"
        ),
        (
            "bulan kalender sejak hari pertama tidak mampu bekerja; sisa hari dihitung min(hari, 30)/30; masa yang "
            "terputus dalam satu kasus dijumlahkan"
        ),
    ),
    alternatives=(
        Words(
            "days 1–180, 181–360, 361 and on at wage/30",
            "hari ke-1–180, 181–360, 361 dan seterusnya dengan upah/30",
        ),
        Words("days at wage/25", "hari dengan upah/25"),
        Words("start the day after the accident", "dimulai sehari setelah kecelakaan"),
        Words("each spell restarts at month 1", "setiap masa dimulai lagi dari bulan ke-1"),
    ),
    articles="PP 44/2015 dan PP 82/2019 Pasal 25 ayat (2) huruf b angka 2; PP 44/2015 Pasal 51",
    option=True,
)

JKK_JKM_8 = Reading(
    "JKK-JKM-8",
    question=Words(
        "Is a hearing loss counted in whole steps of 10 dB?",
        "Apakah kehilangan pendengaran dihitung per 10 dB penuh?",
    ),
    default=Words(
        "whole steps, capped at the total-loss rows",
        "langkah penuh, paling tinggi sebesar baris kehilangan total",
    ),
    alternatives=(
        Words("pro rata", "prorata"),
        Words("no cap", "tanpa batas"),
    ),
    articles="PP 44/2015 Lampiran III (pendengaran berkurang; pendengaran kedua telinga dan satu telinga)",
)

JKK_JKM_9 = Reading(
    "JKK-JKM-9",
    question=Words(
        "How is the efficiency of two unequal eyes computed?",
        "Bagaimana efisiensi penglihatan dihitung bila kedua mata berbeda?",
    ),
    default=Words(
        "(3 × best + worst) / 4, whole steps of 10%",
        "(3 × mata terbaik + mata terburuk) / 4, per 10% penuh",
    ),
    alternatives=(Words("pro rata", "prorata"),),
    articles="PP 44/2015 Lampiran III (kehilangan sebagian penglihatan)",
)

JKK_JKM_10 = Reading(
    "JKK-JKM-10",
    question=Words(
        "How are fractions and values over 70% of lost physical capacity treated?",
        "Bagaimana pecahan dan nilai di atas 70% kehilangan kemampuan kerja fisik diperlakukan?",
    ),
    default=Words(
        "bands from 10, 26 and 51, the last up to 70 inclusive; over 70 needs assessment as total",
        (
            "golongan mulai dari 10, 26, dan 51, yang terakhir sampai dengan 70; di atas 70 perlu penilaian sebagai "
            "cacat total"
        ),
    ),
    alternatives=(
        Words("rounded to whole percent first", "dibulatkan dahulu ke persen penuh"),
        Words("over 70 is total permanent", "di atas 70 adalah cacat total tetap"),
    ),
    articles="PP 44/2015 Lampiran III (berkurangnya kemampuan kerja fisik)",
)

JKK_JKM_11 = Reading(
    "JKK-JKM-11",
    question=Words("Is the sum of several injuries capped?", "Apakah jumlah persentase beberapa cacat dibatasi?"),
    default=Words("70%", "70%"),
    alternatives=(
        Words("no cap", "tanpa batas"),
        Words("100%", "100%"),
    ),
    articles="PP 44/2015 Lampiran III (tidak mengatur); catatan PP 102/2015",
    option=True,
)

JKK_JKM_12 = Reading(
    "JKK-JKM-12",
    question=Words(
        "Does the row of a larger member limit the sum of the smaller rows inside it?",
        "Apakah baris anggota tubuh yang lebih besar membatasi jumlah baris bagian-bagiannya?",
    ),
    default=Words(
        (
            "a larger row lost replaces the smaller ones inside it; fingers lost without the hand are added, capped "
            "only by JKK-JKM-11"
        ),
        (
            "baris yang lebih besar menggantikan baris-baris di dalamnya; jari yang hilang tanpa tangannya "
            "dijumlahkan, dibatasi hanya oleh JKK-JKM-11"
        ),
    ),
    alternatives=(
        Words(
            "fingers capped at the hand's row, toes at the foot's",
            "jari tangan paling tinggi sebesar baris tangan, jari kaki sebesar baris kaki",
        ),
    ),
    articles="PP 44/2015 Lampiran III (tangan dari pergelangan; jari tangan dan ruasnya; jari kaki)",
    option=True,
)

JKK_JKM_13 = Reading(
    "JKK-JKM-13",
    question=Words(
        "May a third child take a freed scholarship place?",
        "Bolehkah anak ketiga mengisi tempat beasiswa yang kosong?",
    ),
    default=Words("no: the two chosen are fixed", "tidak: dua anak yang dipilih bersifat tetap"),
    alternatives=(Words("yes, never more than two at a time", "ya, tidak pernah lebih dari dua pada saat bersamaan"),),
    articles="PP 82/2019 Pasal 25 ayat (3) dan Pasal 34 ayat (3); Permenaker 5/2021 Pasal 103",
)

JKK_JKM_14 = Reading(
    "JKK-JKM-14",
    question=Words(
        'On which day is "under 23" tested for a scholarship year?',
        'Pada hari apa "di bawah 23 tahun" diuji untuk satu tahun beasiswa?',
    ),
    default=Words(
        "date of the yearly claim; the 23rd birthday itself fails",
        "tanggal pengajuan tahunan; tepat pada ulang tahun ke-23 tidak lagi memenuhi",
    ),
    alternatives=(
        Words("start of the academic year", "awal tahun ajaran"),
        Words("end of the academic year", "akhir tahun ajaran"),
    ),
    articles="Permenaker 5/2021 Pasal 103",
)

JKK_JKM_15 = Reading(
    "JKK-JKM-15",
    question=Words(
        "What is the contribution time for the JKM scholarship?",
        "Apa yang dimaksud masa iur untuk beasiswa JKM?",
    ),
    default=Words(
        "36 (60) monthly contributions credited up to death, cumulative",
        "36 (60) iuran bulanan yang diterima sampai meninggal, kumulatif",
    ),
    alternatives=(
        Words("time since the first contribution", "waktu sejak iuran pertama"),
        Words("consecutive months", "bulan berturut-turut"),
    ),
    articles="PP 82/2019 Pasal 34 ayat (1) huruf d; PP 44/2015 Pasal 34 ayat (1) huruf d",
)

JKK_JKM_16 = Reading(
    "JKK-JKM-16",
    question=Words(
        "From when and how is the three-month JKM rule of BPU tested?",
        "Sejak kapan dan bagaimana syarat tiga bulan JKM bagi BPU diuji?",
    ),
    default=Words(
        (
            "deaths from 24 February 2025: death at or after the start of membership + 3 months and at least 3 monthly "
            "contributions paid"
        ),
        (
            "kematian sejak 24 Februari 2025: meninggal pada atau setelah awal kepesertaan + 3 bulan dan paling "
            "sedikit 3 iuran bulanan dibayar"
        ),
    ),
    alternatives=(
        Words("three contributions suffice", "tiga iuran sudah cukup"),
        Words("only memberships begun from 24 February 2025", "hanya kepesertaan yang dimulai sejak 24 Februari 2025"),
        Words("contributions consecutive", "iuran berturut-turut"),
    ),
    articles="Permenaker 1/2025 yang mengubah Permenaker 5/2021",
    option=True,
)

JKK_JKM_17 = Reading(
    "JKK-JKM-17",
    question=Words(
        "How many JKM were paid for an employee of several employers before 24 February 2025?",
        "Berapa JKM dibayarkan untuk pekerja pada beberapa pemberi kerja sebelum 24 Februari 2025?",
    ),
    default=Words("one", "satu"),
    alternatives=(Words("one per enrolling employer", "satu per pemberi kerja yang mendaftarkan"),),
    articles="PP 44/2015 Pasal 15 ayat (3) dan Pasal 34",
)

JKK_JKM_18 = Reading(
    "JKK-JKM-18",
    question=Words(
        "How are consecutive months in arrears counted on the day of the event (accident, death, termination)?",
        "Bagaimana bulan tunggakan berturut-turut dihitung pada hari peristiwa (kecelakaan, kematian, PHK)?",
    ),
    default=Words(
        "consecutive contribution months whose effective due date passed unpaid before that day",
        "bulan iuran berturut-turut yang jatuh tempo efektifnya lewat tanpa dibayar sebelum hari itu",
    ),
    alternatives=(
        Words(
            "calendar months of non-payment, the running one included",
            "bulan kalender tanpa pembayaran, termasuk bulan berjalan",
        ),
        Words("JKP: any unpaid month", "JKP: setiap bulan yang belum dibayar"),
    ),
    articles="PP 44/2015 Pasal 38, 39, 41, dan 42; PP 37/2021 Pasal 39",
    option=True,
)

JKK_JKM_19 = Reading(
    "JKK-JKM-19",
    question=Words(
        "On which wage is JKK paid to a worker of two employers?",
        "Berdasarkan upah mana JKK dibayar kepada pekerja pada dua pemberi kerja?",
    ),
    default=Words(
        "wage of the employer in whose service it happened",
        "upah dari pemberi kerja tempat kecelakaan terjadi",
    ),
    alternatives=(
        Words("sum of both reported wages", "jumlah kedua upah yang dilaporkan"),
        Words("two full claims", "dua klaim penuh"),
    ),
    articles="PP 44/2015 Pasal 15 ayat (3) dan Pasal 32 ayat (1)",
)

JKK_JKM_20 = Reading(
    "JKK-JKM-20",
    question=Words(
        "Where does JKK periodic money go without heirs?",
        "Ke mana santunan berkala JKK bila tidak ada ahli waris?",
    ),
    default=Words(
        "to the Social Security Fund with the death compensation",
        "ke Dana Jaminan Sosial bersama santunan kematian",
    ),
    alternatives=(Words("not payable", "tidak dibayarkan"),),
    articles="PP 44/2015 Pasal 37 ayat (5)",
)

JKK_JKM_21 = Reading(
    "JKK-JKM-21",
    question=Words(
        "On what and how many days is the 1% a day for late payment?",
        "Atas apa dan berapa hari denda 1% per hari keterlambatan pembayaran dihitung?",
    ),
    default=Words(
        "all late cash lines with the funeral, without medical bills; calendar days",
        "semua santunan uang yang terlambat termasuk biaya pemakaman, tanpa biaya pengobatan; hari kalender",
    ),
    alternatives=(
        Words("without funeral and refunds", "tanpa biaya pemakaman dan penggantian biaya"),
        Words("working days", "hari kerja"),
    ),
    articles="PP 44/2015 Pasal 37 ayat (3) dan Pasal 40 ayat (4)",
)

JKK_JKM_22 = Reading(
    "JKK-JKM-22",
    question=Words(
        "When does the two-year expiry of an occupational disease start (events to 1 December 2019)?",
        "Kapan kedaluwarsa dua tahun untuk penyakit akibat kerja mulai dihitung (peristiwa sampai 1 Desember 2019)?",
    ),
    default=Words("diagnosis", "sejak diagnosis"),
    alternatives=(Words("exposure or onset", "sejak pajanan atau awal gejala"),),
    articles="PP 44/2015 Pasal 26",
)

JKK_JKM_23 = Reading(
    "JKK-JKM-23",
    question=Words(
        "Is the migrant worker's benefit for unilateral dismissal flat?",
        "Apakah manfaat PHK sepihak bagi pekerja migran berjumlah tetap?",
    ),
    default=Words("flat 1,500,000", "tetap Rp1.500.000"),
    alternatives=(Words("1,500,000 per month of the window", "Rp1.500.000 per bulan dalam jangka waktunya"),),
    articles="Permenaker 4/2023 Pasal 34",
)

JKK_JKM_24 = Reading(
    "JKK-JKM-24",
    question=Words(
        "How many years of higher education does the migrant workers' scholarship pay?",
        "Berapa tahun pendidikan tinggi yang dibiayai beasiswa pekerja migran?",
    ),
    default=Words("4", "4"),
    alternatives=(Words("5", "5"),),
    articles="Permenaker 4/2023 Pasal 27 dan 34",
)

JKK_JKM_25 = Reading(
    "JKK-JKM-25",
    question=Words(
        "Is a disability already paid deducted from the death package of the same accident?",
        "Apakah santunan cacat yang sudah dibayar dipotong dari santunan kematian untuk kecelakaan yang sama?",
    ),
    default=Words("no", "tidak"),
    alternatives=(Words("yes", "ya"),),
    articles="PP 44/2015 dan PP 82/2019 Pasal 25 (tidak mengatur)",
)

JKK_JKM_26 = Reading(
    "JKK-JKM-26",
    question=Words("Who is a child?", "Siapa yang dimaksud anak?"),
    default=Words("lawful children with legally adopted ones", "anak sah termasuk anak angkat yang sah"),
    alternatives=(Words("biological only", "hanya anak kandung"),),
    articles="penjelasan PP 44/2015 Pasal 25 dan PP 82/2019 Pasal 25 ayat (2) huruf b angka 8",
)

JKK_JKM_27 = Reading(
    "JKK-JKM-27",
    question=Words(
        "Is there a deadline for an employer's refund after more than three months' arrears?",
        "Apakah ada batas waktu penggantian kepada pemberi kerja setelah tunggakan lebih dari tiga bulan?",
    ),
    default=Words("none besides PP 44/2015 Pasal 26", "tidak ada selain PP 44/2015 Pasal 26"),
    alternatives=(Words("3 months and 7 working days as in JKP", "3 bulan dan 7 hari kerja seperti pada JKP"),),
    articles="PP 44/2015 Pasal 26, Pasal 38 ayat (3), dan Pasal 41",
)

JKK_JKM_28 = Reading(
    "JKK-JKM-28",
    question=Words(
        'Which article does the cross-reference to "Pasal 33" in the construction rules mean?',
        'Pasal mana yang dimaksud rujukan "Pasal 33" dalam ketentuan jasa konstruksi?',
    ),
    default=Words("Pasal 34: JKM applies", "Pasal 34: JKM berlaku"),
    articles="PP 44/2015 Pasal 56 ayat (1)",
)

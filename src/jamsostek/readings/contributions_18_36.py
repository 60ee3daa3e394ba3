"""Readings of the law of contributions, from 18 on; import them from `jamsostek.readings.contributions`."""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words

CONTRIBUTIONS_18 = Reading(
    "CONTRIBUTIONS-18",
    question=Words(
        "What happens to a BPU after more than three unpaid months?",
        "Apa yang terjadi pada BPU yang menunggak lebih dari tiga bulan?",
    ),
    default=Words(
        "no benefit (statute), and membership ended with a new one from the month of payment (practice)",
        (
            "tidak ada manfaat (peraturan), dan kepesertaan berakhir dengan kepesertaan baru sejak bulan pembayaran "
            "(praktik)"
        ),
    ),
    alternatives=(
        Words(
            "statute only: no benefit, membership goes on",
            "peraturan saja: tidak ada manfaat, kepesertaan tetap berjalan",
        ),
    ),
    articles="PP 44/2015 Pasal 39 ayat (2) dan Pasal 42 ayat (2); praktik",
)

CONTRIBUTIONS_20 = Reading(
    "CONTRIBUTIONS-20",
    question=Words(
        "What is the contract value of a construction project?",
        "Apa yang dimaksud nilai kontrak proyek jasa konstruksi?",
    ),
    default=Words(
        (
            "value before VAT (rate given by the caller); an addendum reassesses the total and bills the difference; "
            "no minimum"
        ),
        (
            "nilai sebelum PPN (tarif diberikan pengguna); adendum menghitung ulang jumlah seluruhnya dan menagih "
            "selisihnya; tanpa jumlah minimum"
        ),
    ),
    alternatives=(
        Words("the value as stated", "nilai sebagaimana tercantum"),
        Words("an addendum as a separate contract", "adendum sebagai kontrak tersendiri"),
    ),
    articles="PP 44/2015 Pasal 54 ayat (2) dan Pasal 55 ayat (2)",
)

CONTRIBUTIONS_21 = Reading(
    "CONTRIBUTIONS-21",
    question=Words(
        "Is a worker covered by a project scheme also billed as wage earner for the same work?",
        "Apakah pekerja yang terlindungi skema proyek juga ditagih sebagai penerima upah untuk pekerjaan yang sama?",
    ),
    default=Words("no", "tidak"),
    alternatives=(Words("both", "keduanya"),),
    articles="PP 44/2015 Pasal 53–55",
)

CONTRIBUTIONS_22 = Reading(
    "CONTRIBUTIONS-22",
    question=Words(
        "What does a migrant worker's contract cost at lengths between the packages?",
        "Berapa iuran pekerja migran untuk jangka waktu kontrak di antara paket-paket yang ada?",
    ),
    default=Words(
        (
            "largest package not longer than the contract + 13,500 per extra month (23 months: 337,500); part months "
            "round up; under 6 months the 6-month package"
        ),
        (
            "paket terbesar yang tidak melebihi kontrak + Rp13.500 per bulan tambahan (23 bulan: Rp337.500); bulan "
            "yang tidak genap dibulatkan ke atas; di bawah 6 bulan berlaku paket 6 bulan"
        ),
    ),
    alternatives=(
        Words(
            "capped at the next package (23 months: 332,500)",
            "paling tinggi sebesar paket berikutnya (23 bulan: Rp332.500)",
        ),
        Words("under 6 months refused", "di bawah 6 bulan ditolak"),
        Words("surcharge only above 24 months", "tambahan hanya untuk kontrak di atas 24 bulan"),
    ),
    articles="Permenaker 4/2023 Pasal 18 ayat (1)–(3)",
    option=True,
)

CONTRIBUTIONS_23 = Reading(
    "CONTRIBUTIONS-23",
    question=Words(
        "On what did interns and similar pay before 6 October 2023?",
        "Atas dasar apa pemagang dan yang sejenis membayar iuran sebelum 6 Oktober 2023?",
    ),
    default=Words(
        "row 1 of the BPU table: 10,000, and JKM 6,800 from 1 April 2021 (branch practice)",
        "golongan 1 tabel BPU: Rp10.000, dan JKM Rp6.800 sejak 1 April 2021 (praktik kantor cabang)",
    ),
    alternatives=(
        Words(
            "the wage-earner rate of the host's group on the deemed wage",
            "tarif penerima upah menurut kelompok risiko penyelenggara atas upah yang dianggap diterima",
        ),
    ),
    articles="PP 44/2015 Pasal 28 ayat (2)–(3); Permenaker 5/2021 Pasal 35 ayat (1)",
)

CONTRIBUTIONS_24 = Reading(
    "CONTRIBUTIONS-24",
    question=Words(
        "Which JKK group do wage earners of state employers have?",
        "Masuk kelompok risiko JKK mana penerima upah pada pemberi kerja penyelenggara negara?",
    ),
    default=Words("group I: 0.24% (with JKM 0.30%)", "kelompok I: 0,24% (dengan JKM 0,30%)"),
    alternatives=(Words("the group of the unit's real activity", "kelompok menurut kegiatan nyata satuan kerjanya"),),
    articles="PP 44/2015 Pasal 16 ayat (1), Pasal 5 ayat (1) huruf a, dan Lampiran I",
    option=True,
)

CONTRIBUTIONS_25 = Reading(
    "CONTRIBUTIONS-25",
    question=Words(
        "On what base do village officials and BPD members pay?",
        "Atas dasar apa perangkat desa dan anggota BPD membayar iuran?",
    ),
    default=Words(
        "their reported income, as wage earners (BPD from 27 March 2026)",
        "penghasilan yang dilaporkan, sebagai penerima upah (BPD sejak 27 Maret 2026)",
    ),
    alternatives=(Words("the base of the local decree", "dasar menurut keputusan daerah"),),
    articles="PP 16/2026 Pasal 86, Pasal 90, dan Pasal 93 ayat (5)",
)

CONTRIBUTIONS_26 = Reading(
    "CONTRIBUTIONS-26",
    question=Words(
        "Is the wage of a part month prorated?",
        "Apakah upah untuk bulan yang tidak penuh dihitung prorata?",
    ),
    default=Words("no: the full wage of the month as reported", "tidak: upah sebulan penuh sebagaimana dilaporkan"),
    alternatives=(Words("the wage actually earned in the month", "upah yang benar-benar diterima pada bulan itu"),),
    articles="PP 44/2015 Pasal 19; PP 46/2015 Pasal 17; PP 45/2015 Pasal 29 ayat (1)",
)

CONTRIBUTIONS_27 = Reading(
    "CONTRIBUTIONS-27",
    question=Words(
        "What if the reported wage is below the minimum wage?",
        "Bagaimana bila upah yang dilaporkan di bawah upah minimum?",
    ),
    default=Words(
        "computed on the reported wage, with a warning",
        "dihitung dari upah yang dilaporkan, dengan peringatan",
    ),
    alternatives=(Words("raised to the given minimum wage", "dinaikkan ke upah minimum yang diberikan"),),
    articles="PP 44/2015 Pasal 19; praktik",
)

CONTRIBUTIONS_28 = Reading(
    "CONTRIBUTIONS-28",
    question=Words(
        "What is the base of piece work with less than 3 (12) months of history?",
        "Apa dasar iuran upah borongan atau satuan hasil bila riwayatnya kurang dari 3 (12) bulan?",
    ),
    default=Words("the mean of the months available", "rata-rata bulan yang tersedia"),
    alternatives=(Words("error", "ditolak sebagai kesalahan"),),
    articles="PP 44/2015 Pasal 19 ayat (4)–(5); PP 46/2015 Pasal 17 ayat (4)–(5)",
)

CONTRIBUTIONS_29 = Reading(
    "CONTRIBUTIONS-29",
    question=Words(
        "How is the JKK group of a company found?",
        "Bagaimana kelompok risiko JKK suatu perusahaan ditentukan?",
    ),
    default=Words(
        (
            "an explicit group wins; several activities: the main activity per registration unit; unknown type: ask; "
            "clock repair before 2 December 2019: group I"
        ),
        (
            "kelompok yang dinyatakan didahulukan; beberapa kegiatan: kegiatan utama per satuan pendaftaran; jenis "
            "usaha tidak dikenal: ditanyakan; reparasi jam sebelum 2 Desember 2019: kelompok I"
        ),
    ),
    alternatives=(Words("clock repair in group II", "reparasi jam masuk kelompok II"),),
    articles="PP 44/2015 Pasal 16 ayat (2) dan Lampiran I; PP 82/2019",
)

CONTRIBUTIONS_32 = Reading(
    "CONTRIBUTIONS-32",
    question=Words(
        "In which firm does the owner of several firms pay JKM?",
        "Di perusahaan mana pemilik beberapa perusahaan membayar iuran JKM?",
    ),
    default=Words("once, in the firm named by the caller", "satu kali, di perusahaan yang ditunjuk pengguna"),
    articles="PP 44/2015 Pasal 15 ayat (2)",
)

CONTRIBUTIONS_33 = Reading(
    "CONTRIBUTIONS-33",
    question=Words(
        "Are JHT and JP corrections and over- or underpayments set off against next month?",
        "Apakah koreksi serta kelebihan atau kekurangan iuran JHT dan JP diperhitungkan dengan iuran bulan berikutnya?",
    ),
    default=Words(
        "yes, as for JKK and JKM; reversing entries; a paid claim is never reopened",
        "ya, seperti JKK dan JKM; dengan jurnal pembalik; klaim yang sudah dibayar tidak pernah dibuka kembali",
    ),
    alternatives=(Words("no set-off", "tidak diperhitungkan"),),
    articles="PP 44/2015 Pasal 23; PP 45/2015 dan PP 46/2015 tidak mengatur",
)

CONTRIBUTIONS_35 = Reading(
    "CONTRIBUTIONS-35",
    question=Words(
        "What is the JKP base when the wage structure is unusual?",
        "Apa dasar iuran JKP bila struktur upahnya tidak lazim?",
    ),
    default=Words(
        "a separate JKP wage, equal to the JKK base unless given",
        "upah JKP tersendiri, sama dengan dasar JKK kecuali diberikan lain",
    ),
    articles="PP 37/2021 Pasal 11 ayat (6)–(8) dan Pasal 13 ayat (1)–(3)",
)

CONTRIBUTIONS_36 = Reading(
    "CONTRIBUTIONS-36",
    question=Words("On which day is a late fine computed?", "Pada hari apa denda keterlambatan dihitung?"),
    default=Words(
        'on the settlement date; "with the contribution of the next month" affects only the schedule',
        'pada tanggal pelunasan; "bersama iuran bulan berikutnya" hanya memengaruhi jadwal pembayaran',
    ),
    articles="PP 44/2015 Pasal 22 ayat (2); PP 46/2015 Pasal 20 ayat (2); PP 45/2015 Pasal 31 ayat (2)",
)

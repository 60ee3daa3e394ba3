"""Readings of the law of participation: scale, who is in which program, registration, sanctions, coverage."""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words

PARTICIPATION_1 = Reading(
    "PARTICIPATION-1",
    question=Words(
        "Which scale has a firm whose criteria point to different scales?",
        "Apa skala suatu usaha bila kriterianya menunjuk skala yang berbeda?",
    ),
    default=Words(
        (
            "until 1 February 2021 the higher; since then sales if founded before 2 February 2021, capital if later; "
            "founding date unknown and results differ: ask"
        ),
        (
            "sampai 1 Februari 2021 skala yang lebih tinggi; sesudahnya hasil penjualan bila berdiri sebelum 2 "
            "Februari 2021, modal bila sesudahnya; tanggal berdiri tidak diketahui dan hasilnya berbeda: ditanyakan"
        ),
    ),
    alternatives=(Words("the basis named by the caller", "dasar yang ditunjuk pengguna"),),
    articles="UU 20/2008 Pasal 6; PP 7/2021 Pasal 35 ayat (2) dan (4)",
)

PARTICIPATION_2 = Reading(
    "PARTICIPATION-2",
    question=Words(
        "Which scale thresholds hold between 2 November 2020 and 1 February 2021?",
        "Batas skala usaha mana yang berlaku antara 2 November 2020 dan 1 Februari 2021?",
    ),
    default=Words("those of UU 20/2008", "batas UU 20/2008"),
    alternatives=(Words("none: error", "tidak ada: ditolak sebagai kesalahan"),),
    articles="UU 11/2020 Pasal 87; UU 20/2008 Pasal 6",
)

PARTICIPATION_3 = Reading(
    "PARTICIPATION-3",
    question=Words(
        "Does a firm whose scale falls on 2 February 2021 keep its former duties?",
        "Apakah usaha yang skalanya turun pada 2 Februari 2021 tetap memikul kewajiban lamanya?",
    ),
    default=Words(
        "no: minimum package by the scale of the date; existing enrolments go on as voluntary",
        "tidak: paket minimum menurut skala pada tanggal itu; kepesertaan yang ada berlanjut sebagai sukarela",
    ),
    alternatives=(Words("former package kept", "paket lama dipertahankan"),),
    articles="PP 7/2021 Pasal 35; Perpres 109/2013 Pasal 6 ayat (3)",
)

PARTICIPATION_4 = Reading(
    "PARTICIPATION-4",
    question=Words(
        "Which scale has an employer that is no business (foundation, embassy, household)?",
        "Apa skala pemberi kerja yang bukan badan usaha (yayasan, kedutaan, rumah tangga)?",
    ),
    default=Words("the caller must state it", "harus dinyatakan pengguna"),
    alternatives=(Words("micro", "mikro"),),
    articles="Perpres 109/2013 Pasal 6 ayat (3)",
)

PARTICIPATION_5 = Reading(
    "PARTICIPATION-5",
    question=Words(
        "Can a foreigner who works six months or more be in JP?",
        "Dapatkah orang asing yang bekerja enam bulan atau lebih menjadi peserta JP?",
    ),
    default=Words("unavailable, as in practice", "tidak tersedia, sebagaimana dalam praktik"),
    alternatives=(
        Words(
            "literal: eligible after six months; mandatory in large and medium firms",
            "harfiah: dapat menjadi peserta setelah enam bulan; wajib pada usaha besar dan menengah",
        ),
    ),
    articles=(
        "PP 45/2015 Pasal 4 ayat (1); UU 24/2011 Pasal 14; Perpres 109/2013 Pasal 1 angka 3 dan Pasal 6 ayat (3) "
        "huruf a"
    ),
    option=True,
)

PARTICIPATION_6 = Reading(
    "PARTICIPATION-6",
    question=Words("When has a foreigner worked six months?", "Kapan orang asing dianggap telah bekerja enam bulan?"),
    default=Words(
        "a contract or permit of six months or more counts from day one",
        "kontrak atau izin enam bulan atau lebih dihitung sejak hari pertama",
    ),
    alternatives=(Words("elapsed months", "bulan yang benar-benar telah dijalani"),),
    articles="UU 24/2011 Pasal 14; PP 44/2015 Pasal 5 ayat (2) huruf c; PP 46/2015 Pasal 1 angka 3",
)

PARTICIPATION_7 = Reading(
    "PARTICIPATION-7",
    question=Words(
        "Is a wage-receiving director appointed by the shareholders in JKP?",
        "Apakah direktur penerima upah yang diangkat pemegang saham menjadi peserta JKP?",
    ),
    default=Words("unavailable: no employment relation", "tidak tersedia: tidak ada hubungan kerja"),
    alternatives=(Words("available", "tersedia"),),
    articles="PP 37/2021 Pasal 4 ayat (2) huruf c; Permenaker 5/2021 Pasal 2 ayat (1) huruf b",
)

PARTICIPATION_8 = Reading(
    "PARTICIPATION-8",
    question=Words(
        "Is a domestic worker BPU or a wage earner of a natural person?",
        "Apakah pekerja rumah tangga termasuk BPU atau penerima upah pada orang perseorangan?",
    ),
    default=Words("BPU (practice)", "BPU (praktik)"),
    alternatives=(
        Words(
            "wage earner, employer's duty and rates; scale to be stated",
            "penerima upah, dengan kewajiban dan tarif pemberi kerja; skala harus dinyatakan",
        ),
    ),
    articles="PP 44/2015 Pasal 5 ayat (2) huruf b dan Pasal 11 ayat (1); PP 46/2015 Pasal 4 ayat (2) huruf b",
    option=True,
)

PARTICIPATION_9 = Reading(
    "PARTICIPATION-9",
    question=Words("Must a BPU join JKK and JKM?", "Apakah BPU wajib menjadi peserta JKK dan JKM?"),
    default=Words("yes (literal)", "ya (harfiah)"),
    alternatives=(Words("voluntary (general explanation of UU 40/2004)", "sukarela (penjelasan umum UU 40/2004)"),),
    articles="PP 44/2015 Pasal 4 ayat (2) dan Pasal 11 ayat (1)",
)

PARTICIPATION_10 = Reading(
    "PARTICIPATION-10",
    question=Words(
        "Must an owner or employer without wage join JHT?",
        "Apakah pemilik atau pemberi kerja tanpa upah wajib menjadi peserta JHT?",
    ),
    default=Words("voluntary; if joined, in every firm", "sukarela; bila ikut, di setiap perusahaannya"),
    alternatives=(
        Words(
            'compulsory ("wajib" of PP 46/2015 Pasal 6; practice statement)',
            'wajib (kata "wajib" dalam PP 46/2015 Pasal 6; keterangan praktik)',
        ),
    ),
    articles="PP 46/2015 Pasal 13 ayat (1) dan Pasal 6; Permenaker 5/2021 Pasal 31–32",
    option=True,
)

PARTICIPATION_11 = Reading(
    "PARTICIPATION-11",
    question=Words("Up to which age may a BPU register?", "Sampai usia berapa BPU dapat mendaftar?"),
    default=Words(
        "under 65, from 1 April 2021; no limit before",
        "di bawah 65 tahun, sejak 1 April 2021; sebelumnya tanpa batas",
    ),
    alternatives=(
        Words("65 included", "65 tahun masih boleh"),
        Words("56 or 60 before 1 April 2021", "56 atau 60 tahun sebelum 1 April 2021"),
    ),
    articles="Permenaker 5/2021 (pasal belum diketahui); Permenaker 1/2016",
)

PARTICIPATION_12 = Reading(
    "PARTICIPATION-12",
    question=Words(
        "Which programs had or have interns, trainees, practice students and similar (JKM before 1 April 2021, JHT)?",
        (
            "Program apa yang dahulu atau kini diikuti pemagang, peserta pelatihan, siswa kerja praktik, dan yang "
            "sejenis (JKM sebelum 1 April 2021, JHT)?"
        ),
    ),
    default=Words(
        "JKM voluntary before 1 April 2021; JHT voluntary as BPU letter c; contribution base: CONTRIBUTIONS-23",
        "JKM sukarela sebelum 1 April 2021; JHT sukarela sebagai BPU huruf c; dasar iuran: CONTRIBUTIONS-23",
    ),
    alternatives=(
        Words("JKM mandatory before 1 April 2021", "JKM wajib sebelum 1 April 2021"),
        Words("JKM unavailable before 1 April 2021", "JKM tidak tersedia sebelum 1 April 2021"),
        Words("JHT unavailable", "JHT tidak tersedia"),
    ),
    articles=(
        "PP 44/2015 Pasal 28 dan Pasal 5 ayat (3) huruf c; Permenaker 5/2021 Pasal 35 ayat (1); PP 46/2015 Pasal 13 "
        "ayat (1)"
    ),
)

PARTICIPATION_13 = Reading(
    "PARTICIPATION-13",
    question=Words(
        "Who is in the construction scheme, and can JHT or JP be joined through it?",
        "Siapa yang masuk skema jasa konstruksi, dan dapatkah JHT atau JP diikuti melaluinya?",
    ),
    default=Words(
        "daily, piece, seasonal and PKWT workers together; JHT and JP unavailable in the project scheme",
        "pekerja harian lepas, borongan, musiman, dan PKWT sekaligus; JHT dan JP tidak tersedia dalam skema proyek",
    ),
    alternatives=(Words("JHT voluntary", "JHT sukarela"),),
    articles="Perpres 109/2013 Pasal 6 ayat (4); PP 44/2015 Pasal 53",
)

PARTICIPATION_14 = Reading(
    "PARTICIPATION-14",
    question=Words(
        "Are JHT and JP open to non-ASN staff of the State?",
        "Apakah JHT dan JP terbuka bagi pegawai non-ASN pada penyelenggara negara?",
    ),
    default=Words("both voluntary, flagged", "keduanya sukarela, dengan catatan"),
    alternatives=(
        Words(
            "JHT mandatory (Permenaker 5/2021 Pasal 3A as quoted)",
            "JHT wajib (Permenaker 5/2021 Pasal 3A sebagaimana dikutip)",
        ),
        Words("JHT unavailable", "JHT tidak tersedia"),
        Words("JP unavailable", "JP tidak tersedia"),
    ),
    articles="PP 46/2015 Pasal 3; PP 45/2015 Pasal 2 ayat (2); Permenaker 5/2021 Pasal 3A",
)

PARTICIPATION_15 = Reading(
    "PARTICIPATION-15",
    question=Words(
        "Was BPJS membership of non-ASN staff a duty from 28 November 2018 to 31 March 2021?",
        "Apakah kepesertaan BPJS pegawai non-ASN wajib dari 28 November 2018 sampai 31 Maret 2021?",
    ),
    default=Words(
        "voluntary at BPJS: protection owed, carrier not named",
        "sukarela di BPJS: perlindungan wajib diberikan, penyelenggaranya tidak disebut",
    ),
    alternatives=(Words("mandatory", "wajib"),),
    articles="PP 49/2018 Pasal 99 ayat (3)",
)

PARTICIPATION_16 = Reading(
    "PARTICIPATION-16",
    question=Words(
        "Were non-ASN state officials with BPJS in 2021–2023, and where are cadets?",
        "Apakah pejabat negara non-ASN menjadi peserta BPJS pada 2021–2023, dan bagaimana kedudukan taruna?",
    ),
    default=Words(
        "officials JKK and JKM from 1 April 2021 to 5 October 2023; cadets unavailable",
        "pejabat: JKK dan JKM dari 1 April 2021 sampai 5 Oktober 2023; taruna: tidak tersedia",
    ),
    alternatives=(Words("officials unavailable", "pejabat: tidak tersedia"),),
    articles="Permenaker 5/2021 Pasal 2 ayat (1) huruf a; PP 44/2015 Pasal 2 ayat (2); PP 102/2015 Pasal 12 ayat (2)",
)

PARTICIPATION_17 = Reading(
    "PARTICIPATION-17",
    question=Words(
        "Which programs do village bodies have, and what are RT/RW heads?",
        "Program apa yang diikuti aparatur desa, dan apa kedudukan ketua RT/RW?",
    ),
    default=Words(
        "officials and BPD: JKK, JKM (JHT, JP voluntary), JKP unavailable; RT/RW are BPU",
        "perangkat desa dan BPD: JKK, JKM (JHT, JP sukarela), JKP tidak tersedia; RT/RW termasuk BPU",
    ),
    alternatives=(
        Words(
            "RT/RW as wage earners at 0.54% of the minimum wage",
            "RT/RW sebagai penerima upah dengan 0,54% dari upah minimum",
        ),
        Words(
            "RT/RW as wage earners at 0.54% of 1,000,000",
            "RT/RW sebagai penerima upah dengan 0,54% dari Rp1.000.000",
        ),
    ),
    articles=(
        "UU 6/2014 Pasal 26 ayat (3) huruf c, Pasal 50A, dan Pasal 62; PP 16/2026 Pasal 86 dan Pasal 93 ayat (5); "
        "PP 37/2021 Pasal 1 angka 3"
    ),
)

PARTICIPATION_18 = Reading(
    "PARTICIPATION-18",
    question=Words(
        "What was the last day on which JKN was disregarded for JKP?",
        "Kapan hari terakhir kepesertaan JKN tidak dipersyaratkan untuk JKP?",
    ),
    default=Words("2 August 2021 inclusive", "2 Agustus 2021, termasuk hari itu"),
    alternatives=(Words("1 August 2021", "1 Agustus 2021"),),
    articles="PP 37/2021 Pasal 48 ayat (2)–(3)",
)

PARTICIPATION_21 = Reading(
    "PARTICIPATION-21",
    question=Words(
        "May one person be wage earner and BPU at once?",
        "Bolehkah seseorang menjadi penerima upah sekaligus BPU?",
    ),
    default=Words("yes", "ya"),
    articles="PP 44/2015 Pasal 5; PP 46/2015 Pasal 4 (tanpa larangan)",
)

PARTICIPATION_22 = Reading(
    "PARTICIPATION-22",
    question=Words(
        "Are the ten days of each administrative warning working or calendar days?",
        "Apakah sepuluh hari pada tiap teguran tertulis berupa hari kerja atau hari kalender?",
    ),
    default=Words("working days for both warnings", "hari kerja untuk kedua teguran"),
    alternatives=(Words("calendar days", "hari kalender"),),
    articles="PP 86/2013 Pasal 6 ayat (1) dan Pasal 10 ayat (1)–(2)",
)

PARTICIPATION_23 = Reading(
    "PARTICIPATION-23",
    question=Words(
        "How does the 0.1% administrative fine accrue and on what?",
        "Bagaimana denda administratif 0,1% bertambah dan dari apa dihitung?",
    ),
    default=Words(
        "every begun month until the duty is met, on one month's due contribution",
        "setiap bulan yang sudah berjalan sampai kewajiban dipenuhi, dari iuran terutang satu bulan",
    ),
    alternatives=(
        Words("completed months", "bulan yang genap"),
        Words("capped at one month", "paling banyak satu bulan"),
        Words("on the accumulated arrears", "dari jumlah seluruh tunggakan"),
    ),
    articles="PP 86/2013 Pasal 7 ayat (1) dan Pasal 10 ayat (4)",
)

PARTICIPATION_26 = Reading(
    "PARTICIPATION-26",
    question=Words(
        "Is the day of the event counted in a period that runs from it?",
        "Apakah hari peristiwa ikut dihitung dalam jangka waktu yang dimulai darinya?",
    ),
    default=Words("not counted", "tidak dihitung"),
    alternatives=(Words("counted", "dihitung"),),
    articles="umum, antara lain PP 44/2015 Pasal 6–13; PP 37/2021 Pasal 6",
)

PARTICIPATION_27 = Reading(
    "PARTICIPATION-27",
    question=Words(
        "When does cover start if the date of the number is unknown?",
        "Kapan perlindungan mulai bila tanggal terbitnya nomor peserta tidak diketahui?",
    ),
    default=Words(
        "on the payment date of the first full contribution",
        "pada tanggal pembayaran iuran pertama secara penuh",
    ),
    alternatives=(Words("one working day later", "satu hari kerja sesudahnya"),),
    articles="PP 44/2015 Pasal 6 ayat (2)–(3); PP 46/2015 Pasal 7 ayat (3); PP 45/2015 Pasal 3 ayat (1)",
)

PARTICIPATION_28 = Reading(
    "PARTICIPATION-28",
    question=Words("What is the denominator of the coverage ratio?", "Apa penyebut rasio cakupan kepesertaan?"),
    default=Words(
        "given by the caller and labelled employed, eligible or segment",
        "diberikan pengguna dengan label penduduk bekerja, yang memenuhi syarat, atau segmen",
    ),
    articles="belum ada rumus resmi yang diumumkan",
)

PARTICIPATION_29 = Reading(
    "PARTICIPATION-29",
    question=Words(
        "Who is an active participant in the coverage ratio?",
        "Siapa peserta aktif dalam rasio cakupan kepesertaan?",
    ),
    default=Words("not more than three months in arrears", "yang menunggak tidak lebih dari tiga bulan"),
    alternatives=(Words("paid in the month", "yang membayar iuran pada bulan itu"),),
    articles="belum ada rumus resmi yang diumumkan",
)

PARTICIPATION_30 = Reading(
    "PARTICIPATION-30",
    question=Words(
        "Which century does the two-digit year of a NIK mean?",
        "Abad mana yang dimaksud tahun dua angka dalam NIK?",
    ),
    default=Words("both candidates are returned", "kedua kemungkinan diberikan"),
    alternatives=(
        Words("chosen by a reference date and an age window", "dipilih menurut tanggal acuan dan rentang usia"),
    ),
    articles="PP 40/2019 Pasal 31 ayat (1)",
)

PARTICIPATION_33 = Reading(
    "PARTICIPATION-33",
    question=Words("How are part-time PPPK treated?", "Bagaimana PPPK paruh waktu diperlakukan?"),
    default=Words("as PPPK", "seperti PPPK"),
    articles="UU 20/2023; PP 44/2015 Pasal 2 ayat (2)",
)

PARTICIPATION_34 = Reading(
    "PARTICIPATION-34",
    question=Words("Have PPPK a JP now?", "Apakah PPPK kini memiliki JP?"),
    default=Words(
        "unavailable until the government regulation under the law",
        "tidak tersedia sampai terbit PP pelaksana undang-undangnya",
    ),
    articles="UU 20/2023 Pasal 21 ayat (6) dan Pasal 22 ayat (5)",
)

PARTICIPATION_35 = Reading(
    "PARTICIPATION-35",
    question=Words(
        "Is a subsidiary or branch classified by its own figures?",
        "Apakah anak perusahaan atau cabang digolongkan menurut angkanya sendiri?",
    ),
    default=Words(
        "yes, with a warning where it is not independent",
        "ya, dengan peringatan bila tidak berdiri sendiri",
    ),
    alternatives=(Words("scale of the parent", "skala perusahaan induk"),),
    articles="UU 20/2008 Pasal 1 angka 2–3",
)

"""Readings of the law of contributions: rounding, due dates, fines, reliefs, bands, bases.

Those from 18 on are declared in `contributions_18_36` and can be imported from here as well.
"""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_18 as CONTRIBUTIONS_18
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_20 as CONTRIBUTIONS_20
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_21 as CONTRIBUTIONS_21
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_22 as CONTRIBUTIONS_22
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_23 as CONTRIBUTIONS_23
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_24 as CONTRIBUTIONS_24
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_25 as CONTRIBUTIONS_25
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_26 as CONTRIBUTIONS_26
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_27 as CONTRIBUTIONS_27
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_28 as CONTRIBUTIONS_28
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_29 as CONTRIBUTIONS_29
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_32 as CONTRIBUTIONS_32
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_33 as CONTRIBUTIONS_33
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_35 as CONTRIBUTIONS_35
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_36 as CONTRIBUTIONS_36

CONTRIBUTIONS_1 = Reading(
    "CONTRIBUTIONS-1",
    question=Words(
        "How are contributions and JKP cash rounded to the rupiah?",
        "Bagaimana iuran dan uang tunai JKP dibulatkan ke rupiah?",
    ),
    default=Words(
        (
            "each line (program, payer, worker, month) half up to Rp1, then sums of rounded lines; each month of JKP "
            "cash by itself, then added"
        ),
        (
            "tiap baris (program, pembayar, pekerja, bulan) dibulatkan ke Rp1 terdekat, setengah ke atas, lalu "
            "dijumlahkan; uang tunai JKP dibulatkan per bulan, lalu dijumlahkan"
        ),
    ),
    alternatives=(
        Words("exact fractions", "pecahan eksak tanpa pembulatan"),
        Words(
            "one rounding of the total (the 5.7%, the 3%, the bill)",
            "satu kali pembulatan atas jumlahnya (5,7%, 3%, seluruh tagihan)",
        ),
        Words("always down", "selalu ke bawah"),
        Words("always up", "selalu ke atas"),
        Words("half to even", "setengah ke bilangan genap"),
    ),
    articles=(
        "tidak ada pasal tentang pembulatan: PP 44/2015 Pasal 16 dan 18; PP 46/2015 Pasal 16; PP 45/2015 Pasal 28; "
        "PP 37/2021 Pasal 11 dan 21"
    ),
    option=True,
)

CONTRIBUTIONS_2 = Reading(
    "CONTRIBUTIONS-2",
    question=Words(
        "Does a begun month of delay already cost the monthly fine, and when does a month of delay end?",
        (
            "Apakah bulan keterlambatan yang baru berjalan sudah dikenai denda, dan kapan satu bulan keterlambatan "
            "berakhir?"
        ),
    ),
    default=Words(
        (
            "every begun month counts; months end on the nominal day (the 15th; the 30th in the COVID months), the "
            "first runs from the day after the effective due date"
        ),
        (
            "setiap bulan yang sudah berjalan dihitung; bulan berakhir pada tanggal nominal (tanggal 15; tanggal 30 "
            "untuk bulan-bulan COVID), yang pertama mulai sehari setelah jatuh tempo efektif"
        ),
    ),
    alternatives=(
        Words("completed months only", "hanya bulan yang genap"),
        Words(
            "begun months counted by anniversaries of the shifted date",
            "bulan yang sudah berjalan, dihitung per tanggal yang sama dengan jatuh tempo yang sudah bergeser",
        ),
    ),
    articles="PP 44/2015 Pasal 22; PP 46/2015 Pasal 20; PP 45/2015 Pasal 31; PP 49/2020 Pasal 23 ayat (1)",
    option=True,
)

CONTRIBUTIONS_3 = Reading(
    "CONTRIBUTIONS-3",
    question=Words(
        "Is the JHT late fine taken on the whole 5.7% or on the employer's 3.7%?",
        "Apakah denda keterlambatan JHT dihitung dari seluruh 5,7% atau dari bagian pemberi kerja 3,7%?",
    ),
    default=Words("the whole 5.7% the employer must remit", "seluruh 5,7% yang wajib disetor pemberi kerja"),
    alternatives=(Words("the employer's 3.7% only", "hanya 3,7% bagian pemberi kerja"),),
    articles="PP 46/2015 Pasal 20 ayat (1); UU 24/2011 Pasal 19 ayat (1)–(2)",
)

CONTRIBUTIONS_4 = Reading(
    "CONTRIBUTIONS-4",
    question=Words(
        "Does the JP due date move when the 15th is a day off?",
        "Apakah jatuh tempo iuran JP bergeser bila tanggal 15 jatuh pada hari libur?",
    ),
    default=Words("no: PP 45/2015 has no shift", "tidak: PP 45/2015 tidak mengenal pergeseran"),
    alternatives=(
        Words(
            "the same shift as JKK, JKM and JHT: one bill on one date",
            "bergeser seperti JKK, JKM, dan JHT: satu tagihan pada satu tanggal",
        ),
    ),
    articles="PP 45/2015 Pasal 30 ayat (3); bandingkan PP 44/2015 Pasal 21 ayat (3) dan PP 46/2015 Pasal 19 ayat (3)",
    option=True,
)

CONTRIBUTIONS_5 = Reading(
    "CONTRIBUTIONS-5",
    question=Words(
        "Which days are days off for a due date?",
        "Hari apa saja yang dihitung sebagai hari libur untuk jatuh tempo?",
    ),
    default=Words(
        "Saturday, Sunday and the national holidays of the caller's calendar",
        "Sabtu, Minggu, dan hari libur nasional menurut kalender yang diberikan pengguna",
    ),
    alternatives=(
        Words("also collective leave", "termasuk juga cuti bersama"),
        Words("Sunday and holidays only", "hanya Minggu dan hari libur nasional"),
    ),
    articles="PP 44/2015 Pasal 21 ayat (3) dan Pasal 24 ayat (4); PP 46/2015 Pasal 19 ayat (3) dan Pasal 21 ayat (4)",
)

CONTRIBUTIONS_6 = Reading(
    "CONTRIBUTIONS-6",
    question=Words(
        "What are the due dates of the contribution months August 2020 to January 2021?",
        "Kapan jatuh tempo bulan iuran Agustus 2020 sampai Januari 2021?",
    ),
    default=Words(
        (
            "employers: the 30th of the following month (30 February is the last day of February), a day off moves it "
            "to the preceding working day; JP unshifted; BPU keeps its own dates (the text speaks of employers)"
        ),
        (
            "pemberi kerja: tanggal 30 bulan berikutnya (30 Februari berarti hari terakhir Februari), bila hari libur "
            "maju ke hari kerja sebelumnya; JP tidak bergeser; BPU tetap pada tanggalnya sendiri (teksnya menyebut "
            "pemberi kerja)"
        ),
    ),
    alternatives=(
        Words("forward shift", "digeser ke hari kerja berikutnya"),
        Words("JP shifted too", "JP ikut bergeser"),
        Words(
            "BPU also the 30th (no money depends on the BPU date)",
            "BPU juga tanggal 30 (tidak ada akibat uang dari tanggal BPU)",
        ),
    ),
    articles="PP 49/2020 Pasal 4 ayat (1)",
)

CONTRIBUTIONS_7 = Reading(
    "CONTRIBUTIONS-7",
    question=Words(
        "Which fine rate and base apply to a relief month of 2020–21 paid after January 2021?",
        "Tarif dan dasar denda mana yang berlaku untuk bulan keringanan 2020–21 yang dibayar setelah Januari 2021?",
    ),
    default=Words(
        "0.5% for every month of delay, on the reduced contribution",
        "0,5% untuk setiap bulan keterlambatan, dari iuran yang sudah dikurangi",
    ),
    alternatives=(
        Words("2% for months of delay after January 2021", "2% untuk bulan keterlambatan setelah Januari 2021"),
        Words("the unreduced contribution as base", "iuran penuh sebagai dasar denda"),
    ),
    articles="PP 49/2020 Pasal 23 ayat (1)",
)

CONTRIBUTIONS_8 = Reading(
    "CONTRIBUTIONS-8",
    question=Words(
        "Is late settlement of the months up to July 2020 enough for the COVID relief?",
        "Apakah pelunasan terlambat atas iuran sampai Juli 2020 cukup untuk memperoleh keringanan masa COVID?",
    ),
    default=Words(
        "yes, if settled before the relief month is paid",
        "ya, asalkan lunas sebelum bulan keringanan dibayar",
    ),
    alternatives=(Words("settled by the July due date", "harus lunas pada jatuh tempo bulan Juli"),),
    articles="PP 49/2020 Pasal 13",
)

CONTRIBUTIONS_9 = Reading(
    "CONTRIBUTIONS-9",
    question=Words(
        "When and for which unit are the tests of the labour-intensive relief made?",
        "Kapan dan untuk satuan apa syarat keringanan industri padat karya diuji?",
    ),
    default=Words(
        (
            "per company in each contribution month; no JKK due up to January 2025 satisfies it; once arrears are "
            "settled all months from February 2025 are relieved"
        ),
        (
            "per perusahaan pada setiap bulan iuran; bila tidak ada iuran JKK yang terutang sampai Januari 2025, "
            "syarat terpenuhi; setelah tunggakan lunas, semua bulan sejak Februari 2025 mendapat keringanan"
        ),
    ),
    alternatives=(
        Words("tested once", "diuji satu kali saja"),
        Words("per registration unit", "per satuan pendaftaran (NPP)"),
        Words("only months billed after settlement", "hanya bulan yang ditagih setelah pelunasan"),
    ),
    articles="PP 7/2025 Pasal 3 ayat (3)–(4) dan Pasal 6 ayat (2)",
)

CONTRIBUTIONS_10 = Reading(
    "CONTRIBUTIONS-10",
    question=Words(
        "What is at the full rate when a relief month is paid after 30 June 2026?",
        "Apa yang dikenai tarif penuh bila bulan keringanan dibayar setelah 30 Juni 2026?",
    ),
    default=Words("the whole contribution and the whole fine", "seluruh iuran dan seluruh denda"),
    alternatives=(Words("only the fine from July 2026 on", "hanya denda sejak Juli 2026"),),
    articles="PP 36/2025 Pasal 11 ayat (1)–(3)",
)

CONTRIBUTIONS_14 = Reading(
    "CONTRIBUTIONS-14",
    question=Words(
        "Which contributions were in arrears on 6 October 2023 and stay unsplit?",
        "Iuran mana yang merupakan tunggakan pada 6 Oktober 2023 sehingga tidak direkomposisi?",
    ),
    default=Words(
        "contribution months up to August 2023 unpaid that day",
        "bulan iuran sampai Agustus 2023 yang belum dibayar pada hari itu",
    ),
    alternatives=(Words("all months unpaid that day", "semua bulan yang belum dibayar pada hari itu"),),
    articles="PP 49/2023 Pasal 16A ayat (3) dan Pasal 18A ayat (3)",
)

CONTRIBUTIONS_15 = Reading(
    "CONTRIBUTIONS-15",
    question=Words(
        "Which BPU band applies to an income in a printed gap, and when the participant names one?",
        (
            "Golongan penghasilan BPU mana yang berlaku bila penghasilan jatuh di celah tabel, dan bila peserta "
            "menyebut sendiri golongannya?"
        ),
    ),
    default=Words(
        (
            "a named band wins; else the highest band whose lower bound does not exceed the income; under 1,100,000 "
            "band 1; two occupations: total income"
        ),
        (
            "golongan yang disebut peserta didahulukan; selain itu golongan tertinggi yang batas bawahnya tidak "
            "melebihi penghasilan; di bawah Rp1.100.000 golongan 1; dua pekerjaan: jumlah penghasilan"
        ),
    ),
    alternatives=(
        Words("the next higher band in a gap", "di celah tabel berlaku golongan di atasnya"),
        Words("error in a gap", "di celah tabel ditolak sebagai kesalahan"),
    ),
    articles="PP 44/2015 Pasal 20 ayat (1)–(2) dan Lampiran II; PP 46/2015 Pasal 18 ayat (1)–(2)",
    option=True,
)

CONTRIBUTIONS_16 = Reading(
    "CONTRIBUTIONS-16",
    question=Words(
        "Who is in the 50% relief of BPU in 2026?",
        "Siapa yang mendapat keringanan iuran BPU 50% pada 2026?",
    ),
    default=Words(
        (
            "only BPU of letter b (PP 44/2015 Pasal 5 ayat (3)); payers APBN and APBD (with DBHCHT) excluded, APBDes, "
            "companies and donors not; sector is the main occupation registered in that month"
        ),
        (
            "hanya BPU huruf b (PP 44/2015 Pasal 5 ayat (3)); pembayar APBN dan APBD (termasuk DBHCHT) dikecualikan, "
            "APBDes, perusahaan, dan donatur tidak; sektor menurut pekerjaan utama yang terdaftar pada bulan itu"
        ),
    ),
    alternatives=(
        Words("letters a and c too", "huruf a dan c juga"),
        Words("APBDes excluded", "APBDes dikecualikan"),
        Words("DBHCHT not excluded", "DBHCHT tidak dikecualikan"),
    ),
    articles="PP 50/2025 Pasal 3 ayat (3)–(5) dan Pasal 7",
)

CONTRIBUTIONS_17 = Reading(
    "CONTRIBUTIONS-17",
    question=Words(
        "Is a BPU with JKK, JKM and JHT billed on one date or on the two statutory dates?",
        "Apakah BPU dengan JKK, JKM, dan JHT ditagih pada satu tanggal atau pada dua tanggal menurut peraturan?",
    ),
    default=Words(
        "two dates as written: JKK and JKM in the month itself, JHT in the following month",
        "dua tanggal sesuai bunyinya: JKK dan JKM pada bulan yang bersangkutan, JHT pada bulan berikutnya",
    ),
    alternatives=(
        Words("one bill on the 15th of the month itself", "satu tagihan pada tanggal 15 bulan yang bersangkutan"),
    ),
    articles="PP 44/2015 Pasal 24 ayat (3); PP 46/2015 Pasal 21 ayat (3)",
)

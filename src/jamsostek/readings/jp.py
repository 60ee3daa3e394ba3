"""Readings of the law of JP: pension age, entry, wages, contribution time, formula, bounds, survivors, lump sums.

Those from 18 on are declared in `jp_18_33` and can be imported from here as well.
"""

from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Words
from jamsostek.readings.jp_18_33 import JP_18 as JP_18
from jamsostek.readings.jp_18_33 import JP_19 as JP_19
from jamsostek.readings.jp_18_33 import JP_20 as JP_20
from jamsostek.readings.jp_18_33 import JP_21 as JP_21
from jamsostek.readings.jp_18_33 import JP_22 as JP_22
from jamsostek.readings.jp_18_33 import JP_23 as JP_23
from jamsostek.readings.jp_18_33 import JP_24 as JP_24
from jamsostek.readings.jp_18_33 import JP_25 as JP_25
from jamsostek.readings.jp_18_33 import JP_26 as JP_26
from jamsostek.readings.jp_18_33 import JP_27 as JP_27
from jamsostek.readings.jp_18_33 import JP_28 as JP_28
from jamsostek.readings.jp_18_33 import JP_29 as JP_29
from jamsostek.readings.jp_18_33 import JP_30 as JP_30
from jamsostek.readings.jp_18_33 import JP_31 as JP_31
from jamsostek.readings.jp_18_33 import JP_32 as JP_32
from jamsostek.readings.jp_18_33 import JP_33 as JP_33

JP_1 = Reading(
    "JP-1",
    question=Words(
        "Does a later step of the pension age reach someone who passed it and goes on working?",
        "Apakah kenaikan usia pensiun berikutnya mengenai orang yang telah melewati usia pensiun dan terus bekerja?",
    ),
    default=Words(
        "no: the pension date is fixed once, at the first birthday that satisfies the table; the 3 years count from it",
        "tidak: tanggal pensiun tetap sekali, pada ulang tahun pertama yang memenuhi tabel; 3 tahun dihitung darinya",
    ),
    alternatives=(
        Words(
            (
                "yes, while still contributing on 1 January of the step year: new age, limit new age + 3 (BPJS "
                "statement of January 2022)"
            ),
            (
                "ya, selama masih membayar iuran pada 1 Januari tahun kenaikan: usia baru, batas usia baru + 3 "
                "(keterangan BPJS Januari 2022)"
            ),
        ),
    ),
    articles="PP 45/2015 Pasal 15 ayat (1)–(4)",
    option=True,
)

JP_2 = Reading(
    "JP-2",
    question=Words(
        (
            "When is an anniversary of 29 February (age, ten years, any count of months or years) reached in a common "
            "year?"
        ),
        (
            "Kapan hitungan dari 29 Februari (usia, sepuluh tahun, hitungan bulan atau tahun apa pun) genap pada tahun "
            "yang bukan kabisat?"
        ),
    ),
    default=Words(
        "28 February: the one end-of-month rule of the library",
        "28 Februari: satu-satunya aturan akhir bulan pustaka ini",
    ),
    alternatives=(Words("1 March", "1 Maret"),),
    articles="PP 45/2015 Pasal 15; PP 46/2015 Pasal 22 ayat (1) dan (4); PP 37/2021 Pasal 4 ayat (2) huruf b",
    option=True,
)

JP_3 = Reading(
    "JP-3",
    question=Words("How does deferral after pension age work?", "Bagaimana penundaan setelah usia pensiun bekerja?"),
    default=Words(
        "contributions go on and count; tests and amounts at the chosen date; right from the 1st of the next month",
        (
            "iuran berlanjut dan dihitung; syarat dan besarnya manfaat pada tanggal yang dipilih; hak sejak tanggal 1 "
            "bulan berikutnya"
        ),
    ),
    alternatives=(
        Words("test fixed at pension age", "syarat ditetapkan pada usia pensiun"),
        Words("later months do not count", "bulan sesudahnya tidak dihitung"),
        Words("right back-dated", "hak berlaku surut"),
    ),
    articles="PP 45/2015 Pasal 15 ayat (4) dan Pasal 24 ayat (1)",
)

JP_5 = Reading(
    "JP-5",
    question=Words("What is the latest entry into JP?", "Kapan paling lambat dapat menjadi peserta JP?"),
    default=Words(
        "registration at the latest one month before the pension date (practice)",
        "terdaftar paling lambat satu bulan sebelum tanggal pensiun (praktik)",
    ),
    alternatives=(
        Words(
            "in or before the calendar month preceding the pension month",
            "pada atau sebelum bulan kalender sebelum bulan pensiun",
        ),
        Words("no limit (literal: all workers)", "tanpa batas (harfiah: seluruh pekerja)"),
    ),
    articles="Permenaker 29/2015 (pasal belum diketahui); PP 45/2015 Pasal 4 ayat (1)",
    option=True,
)

JP_6 = Reading(
    "JP-6",
    question=Words(
        "What is the JP base of daily, piece and weather-dependent wages?",
        "Apa dasar iuran JP untuk upah harian, borongan atau satuan hasil, dan upah yang bergantung pada cuaca?",
    ),
    default=Words(
        "as for JHT: daily × 25, mean of 3, mean of 12 months",
        "seperti JHT: upah sehari × 25, rata-rata 3 bulan, rata-rata 12 bulan",
    ),
    alternatives=(Words("wage actually earned in the month", "upah yang benar-benar diterima pada bulan itu"),),
    articles="PP 45/2015 Pasal 29 ayat (1); PP 46/2015 Pasal 17 ayat (3)–(5)",
)

JP_7 = Reading(
    "JP-7",
    question=Words(
        "How do several employers in one month count?",
        "Bagaimana beberapa pemberi kerja dalam satu bulan dihitung?",
    ),
    default=Words(
        (
            "each contributes on its own wage up to the ceiling; the month counts once; wages are added and capped "
            "once for the benefit"
        ),
        (
            "masing-masing membayar iuran atas upahnya sendiri sampai batas paling tinggi; bulan itu dihitung satu "
            "kali; untuk manfaat upah dijumlahkan lalu dibatasi satu kali"
        ),
    ),
    alternatives=(
        Words("cap per employer in the benefit", "untuk manfaat batas berlaku per pemberi kerja"),
        Words("one ceiling shared for contributions", "untuk iuran satu batas dipakai bersama"),
        Words("one employer only", "hanya satu pemberi kerja"),
    ),
    articles="PP 45/2015 Pasal 4 ayat (1), Pasal 29 ayat (2), dan Pasal 17",
)

JP_10 = Reading(
    "JP-10",
    question=Words(
        "In which months does a yearly ceiling hold?",
        "Pada bulan apa saja batas paling tinggi upah suatu tahun berlaku?",
    ),
    default=Words("March to February (practice)", "Maret sampai Februari (praktik)"),
    alternatives=(Words("calendar year", "tahun kalender"),),
    articles="PP 45/2015 Pasal 29 ayat (2)–(4)",
)

JP_11 = Reading(
    "JP-11",
    question=Words(
        "Do months paid late or after the event count?",
        "Apakah bulan yang dibayar terlambat atau setelah peristiwa dihitung?",
    ),
    default=Words(
        "yes, if the month is not after the event and is fully paid at the claim",
        "ya, bila bulannya tidak sesudah peristiwa dan lunas pada saat klaim",
    ),
    alternatives=(
        Words("paid by the event", "dibayar paling lambat saat peristiwa"),
        Words(
            "paid by its due date or before the event",
            "dibayar paling lambat saat jatuh tempo atau sebelum peristiwa",
        ),
    ),
    articles="PP 45/2015 Pasal 1 angka 12",
)

JP_12 = Reading(
    "JP-12",
    question=Words(
        "What is the denominator of the 80% density, and which is the event month of a disability?",
        "Apa penyebut tingkat kepadatan 80%, dan bulan mana yang menjadi bulan peristiwa cacat?",
    ),
    default=Words(
        (
            "months from the first contribution month to the month before the event (plus the event month if paid); "
            "the month in which the disability is established; 80% inclusive"
        ),
        (
            "bulan dari bulan iuran pertama sampai bulan sebelum peristiwa (ditambah bulan peristiwa bila dibayar); "
            "bulan peristiwa adalah bulan cacat ditetapkan; tepat 80% sudah memenuhi"
        ),
    ),
    alternatives=(
        Words("always with the event month", "selalu dengan bulan peristiwa"),
        Words("from the registration month", "sejak bulan pendaftaran"),
        Words("only months with employment", "hanya bulan dengan hubungan kerja"),
        Words("only months whose due date passed", "hanya bulan yang jatuh temponya sudah lewat"),
        Words("month of the causing event", "bulan kejadian yang menyebabkan cacat"),
    ),
    articles=(
        "PP 45/2015 Pasal 20 ayat (3) huruf a, Pasal 21 ayat (3), Pasal 22 ayat (3), dan Pasal 23 ayat (3), beserta "
        "penjelasannya"
    ),
    option=True,
)

JP_13 = Reading(
    "JP-13",
    question=Words(
        "How do the one-year and one-month clocks run?",
        "Bagaimana jangka waktu satu tahun dan satu bulan dihitung?",
    ),
    default=Words(
        (
            "one year from the later of registration and first payment, one month from registration; the anniversary "
            "day included"
        ),
        (
            "satu tahun sejak yang lebih akhir antara pendaftaran dan pembayaran pertama, satu bulan sejak "
            "pendaftaran; hari genapnya termasuk"
        ),
    ),
    alternatives=(
        Words("contribution months: at least 12, at least 1", "bulan iuran: paling sedikit 12, paling sedikit 1"),
    ),
    articles=(
        "PP 45/2015 Pasal 20 ayat (3) huruf b, Pasal 21 ayat (3) huruf a, Pasal 22 ayat (3) huruf a, Pasal 23 ayat (3) "
        "huruf a, dan Pasal 3 ayat (1)"
    ),
)

JP_14 = Reading(
    "JP-14",
    question=Words(
        "Do the density and time tests matter at 180 months or more?",
        "Apakah syarat kepadatan dan jangka waktu masih penting pada 180 bulan atau lebih?",
    ),
    default=Words("no: pension on the real months", "tidak: pensiun dihitung dari masa iur yang sebenarnya"),
    articles="PP 45/2015 Pasal 20 ayat (3) dan Pasal 21 ayat (3)",
)

JP_15 = Reading(
    "JP-15",
    question=Words(
        "Does a wage above the ceiling enter the formula?",
        "Apakah upah di atas batas paling tinggi masuk ke dalam formula manfaat?",
    ),
    default=Words("capped", "sampai batas itu saja"),
    alternatives=(Words("uncapped", "tanpa batas"),),
    articles="PP 45/2015 Pasal 17 dan Pasal 29 ayat (2)",
)

JP_16 = Reading(
    "JP-16",
    question=Words("How is the average wage formed?", "Bagaimana upah rata-rata dibentuk?"),
    default=Words("mean of the n monthly values", "rata-rata dari n nilai bulanan"),
    alternatives=(
        Words("mean of calendar-year rows with equal weight", "rata-rata nilai per tahun kalender dengan bobot sama"),
    ),
    articles="PP 45/2015 Pasal 17 ayat (2)",
)

JP_17 = Reading(
    "JP-17",
    question=Words(
        "Does the inflation of the wage year itself enter the index, and which year closes it?",
        "Apakah inflasi tahun upah itu sendiri ikut dalam indeks, dan tahun mana yang menutupnya?",
    ),
    default=Words(
        "yes: the product of T … R−1; T is the wage year, R the year of the first pension month",
        "ya: hasil kali T … R−1; T adalah tahun upah, R tahun bulan pensiun pertama",
    ),
    alternatives=(
        Words("product from T+1", "hasil kali mulai T+1"),
        Words("R is the year of the event", "R adalah tahun peristiwa"),
        Words("latest inflation published at calculation", "inflasi terakhir yang diumumkan saat penghitungan"),
    ),
    articles="PP 45/2015 Pasal 17 ayat (3)–(5) dan penjelasannya",
    option=True,
)

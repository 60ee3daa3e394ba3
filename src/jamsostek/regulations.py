"""The shelf: every regulation and official letter this library cites, each declared once.

Articles are cited from here: `PP_45_2015.at("Pasal 29 ayat (2)")`. A constant is named kind, number, year; its `name`
is how Indonesians cite it. An Indonesian title with capitals is the law's own (programs and long names abbreviated); in
small letters it only says what the text is about. A date or a gazette number that was never seen stated is left out.

The mark of evidence is that of the text as a whole: read (where none is written), reported by officials or by others
(`_REPORTED`), or remembered and unconfirmed (`_REMEMBERED`). Where only parts were read, a comment says which; an
article known better or worse than its regulation is cited with its own mark, `.at(place, Evidence.TEXT_READ)`. Sources
that are not law stand at the end, for what rests on practice alone.
"""

from datetime import date

from jamsostek.kernel.citations import Evidence, Regulation
from jamsostek.kernel.words import Words

_REPORTED, _REMEMBERED = Evidence.REPORTED, Evidence.REMEMBERED

# A shelf is read by running the eye along it: as few lines to a regulation as hold it.
# fmt: off

# Laws (UU, Perppu) -------------------------------------------------------------------------------------------------
UU_3_1992 = Regulation(  # repealed on 2015-07-01 by UU 24/2011 Pasal 69
    "UU 3/1992", Words("workers' social security, before BPJS", "Jaminan Sosial Tenaga Kerja"), evidence=_REPORTED)
UU_13_2003 = Regulation(  # read: Pasal 154A, as inserted by UU 11/2020
    "UU 13/2003", Words("manpower", "Ketenagakerjaan"))
UU_40_2004 = Regulation(
    "UU 40/2004", Words("the national social security system (SJSN)", "Sistem Jaminan Sosial Nasional"),
    in_force_on=date(2004, 10, 19), gazette="LN 150, TLN 4456")
UU_20_2008 = Regulation(
    "UU 20/2008", Words("micro, small and medium enterprises", "Usaha Mikro, Kecil, dan Menengah"),
    in_force_on=date(2008, 7, 4))
UU_36_2008 = Regulation(  # the Income Tax Law (UU PPh) as it stood for tax years 2009 to 2021
    "UU 36/2008", Words("income tax, fourth amendment", "Perubahan Keempat atas UU 7/1983 tentang Pajak Penghasilan"))
UU_24_2011 = Regulation(
    "UU 24/2011", Words("the social security agencies (BPJS)", "Badan Penyelenggara Jaminan Sosial"),
    in_force_on=date(2011, 11, 25))
UU_5_2014 = Regulation(  # not recorded as read
    "UU 5/2014", Words("the state civil apparatus, 2014", "Aparatur Sipil Negara"), evidence=_REMEMBERED)
UU_6_2014 = Regulation("UU 6/2014", Words("villages", "Desa"))  # Pasal 62 as amended by UU 3/2024: reported
UU_18_2017 = Regulation(
    "UU 18/2017", Words("protection of migrant workers", "Pelindungan Pekerja Migran Indonesia"),
    in_force_on=date(2017, 11, 22))
UU_11_2020 = Regulation("UU 11/2020", Words("job creation", "Cipta Kerja"), in_force_on=date(2020, 11, 2))
UU_7_2021 = Regulation(  # its income tax brackets apply from tax year 2022
    "UU 7/2021", Words("harmonisation of tax rules", "Harmonisasi Peraturan Perpajakan"))
UU_11_2022 = Regulation("UU 11/2022", Words("sports", "Keolahragaan"))
PERPPU_2_2022 = Regulation("Perppu 2/2022", Words("job creation, re-enacted", "Cipta Kerja"), evidence=_REPORTED)
UU_4_2023 = Regulation(
    "UU 4/2023", Words("development of the financial sector (P2SK)", "Pengembangan dan Penguatan Sektor Keuangan"),
    in_force_on=date(2023, 1, 12), evidence=_REPORTED)
UU_6_2023 = Regulation(
    "UU 6/2023", Words("job creation, enacted as a law", "Penetapan Perppu 2/2022 tentang Cipta Kerja menjadi UU"))
UU_20_2023 = Regulation(  # the date, 2023-10-31, is only remembered
    "UU 20/2023", Words("the state civil apparatus, 2023", "Aparatur Sipil Negara"))
UU_3_2024 = Regulation(
    "UU 3/2024", Words("villages, second amendment", "Perubahan Kedua atas UU 6/2014 tentang Desa"),
    set_on=date(2024, 4, 25), promulgated_on=date(2024, 4, 25), in_force_on=date(2024, 4, 25), gazette="LN 77")

# Government regulations (PP) ---------------------------------------------------------------------------------------
_JAMSOSTEK = "PP 14/1993 tentang Penyelenggaraan Program Jaminan Sosial Tenaga Kerja"
PP_14_1993 = Regulation(
    "PP 14/1993",
    Words("workers' social security before July 2015", "Penyelenggaraan Program Jaminan Sosial Tenaga Kerja"))
PP_64_2005 = Regulation("PP 64/2005", Words("amends PP 14/1993", f"Perubahan atas {_JAMSOSTEK}"))
PP_37_2007 = Regulation(  # replaced on 2019-05-24 by PP 40/2019
    "PP 37/2007", Words("population administration, 2007", "Pelaksanaan UU 23/2006 tentang Administrasi Kependudukan"))
PP_76_2007 = Regulation("PP 76/2007", Words("amends PP 14/1993", f"Perubahan atas {_JAMSOSTEK}"))
PP_1_2009 = Regulation(  # the day since which the waiting time is one month
    "PP 1/2009", Words("amends PP 14/1993", f"Perubahan atas {_JAMSOSTEK}"), in_force_on=date(2009, 1, 12))
PP_68_2009 = Regulation(
    "PP 68/2009",
    Words("income tax on severance, pension, THT and JHT paid at once",
          "Tarif PPh Pasal 21 atas Uang Pesangon, Uang Manfaat Pensiun, THT, dan JHT yang Dibayarkan Sekaligus"),
    in_force_on=date(2009, 11, 16), gazette="LN 169, TLN 5082")
PP_53_2012 = Regulation(
    "PP 53/2012", Words("amends PP 14/1993", f"Perubahan atas {_JAMSOSTEK}"), in_force_on=date(2012, 4, 23))
PP_84_2013 = Regulation("PP 84/2013", Words("amends PP 14/1993", f"Perubahan atas {_JAMSOSTEK}"))
PP_86_2013 = Regulation(
    "PP 86/2013",
    Words("administrative sanctions on employers and persons",
          "Tata Cara Pengenaan Sanksi Administratif … dalam Penyelenggaraan Jaminan Sosial"),
    in_force_on=date(2013, 12, 24))
PP_99_2013 = Regulation(
    "PP 99/2013", Words("assets of the social security funds", "Pengelolaan Aset Jaminan Sosial Ketenagakerjaan"))
PP_44_2015 = Regulation(  # read: body and elucidation; the annexes in parts only
    "PP 44/2015", Words("JKK and JKM", "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian"),
    set_on=date(2015, 6, 30), promulgated_on=date(2015, 6, 30), in_force_on=date(2015, 7, 1),
    gazette="LN 154, TLN 5714")
PP_45_2015 = Regulation(  # the TLN number is reported
    "PP 45/2015", Words("JP", "Penyelenggaraan Program Jaminan Pensiun"), set_on=date(2015, 6, 30),
    promulgated_on=date(2015, 6, 30), in_force_on=date(2015, 7, 1), gazette="LN 155, TLN 5715")
PP_46_2015 = Regulation(  # read: body and elucidation; the annex not
    "PP 46/2015", Words("JHT", "Penyelenggaraan Program Jaminan Hari Tua"), set_on=date(2015, 6, 30),
    promulgated_on=date(2015, 6, 30), in_force_on=date(2015, 7, 1), gazette="LN 156, TLN 5716")
PP_55_2015 = Regulation(
    "PP 55/2015",
    Words("amends PP 99/2013", "Perubahan atas PP 99/2013 tentang Pengelolaan Aset Jaminan Sosial Ketenagakerjaan"))
PP_60_2015 = Regulation(
    "PP 60/2015",
    Words("JHT, amendment of Pasal 26", "Perubahan atas PP 46/2015 tentang Penyelenggaraan Program Jaminan Hari Tua"),
    set_on=date(2015, 8, 12), promulgated_on=date(2015, 8, 12), in_force_on=date(2015, 8, 12), gazette="LN 187")
PP_70_2015 = Regulation(  # counts from 2015-07-01; the civil servants' sister of PP 44/2015
    "PP 70/2015",
    Words("JKK and JKM of civil servants", "Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pegawai ASN"))
PP_102_2015 = Regulation(  # counts from 2015-07-01; the soldiers' and police officers' sister of PP 44/2015
    "PP 102/2015",
    Words("insurance of soldiers and police (ASABRI)",
          "Asuransi Sosial Prajurit TNI, Anggota Polri, dan Pegawai ASN di Kemhan dan Polri"))
PP_66_2017 = Regulation(  # its benefits count from 2017-07-01
    "PP 66/2017",
    Words("JKK and JKM of civil servants, amendment",
          "Perubahan atas PP 70/2015 tentang JKK dan JKM bagi Pegawai ASN"),
    in_force_on=date(2017, 12, 29))
PP_24_2018 = Regulation(
    "PP 24/2018", Words("electronic business licensing", "Pelayanan Perizinan Berusaha Terintegrasi Secara Elektronik"),
    in_force_on=date(2018, 6, 21))
PP_49_2018 = Regulation(
    "PP 49/2018", Words("contract civil servants (PPPK)", "Manajemen Pegawai Pemerintah dengan Perjanjian Kerja"),
    in_force_on=date(2018, 11, 28))
PP_40_2019 = Regulation(
    "PP 40/2019", Words("population administration, 2019", "Pelaksanaan UU 23/2006 tentang Administrasi Kependudukan"),
    in_force_on=date(2019, 5, 24))
PP_82_2019 = Regulation(  # read: body; of Lampiran III the first pages
    "PP 82/2019",
    Words("JKK and JKM, first amendment", "Perubahan atas PP 44/2015 tentang Penyelenggaraan Program JKK dan JKM"),
    set_on=date(2019, 11, 29), promulgated_on=date(2019, 12, 2), in_force_on=date(2019, 12, 2),
    gazette="LN 231, TLN 6427")
PP_49_2020 = Regulation(  # read: Pasal 9, 12 ayat (1) and (2) huruf a and b, 17
    "PP 49/2020",
    Words("contributions during COVID-19",
          "Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan Selama Bencana Nonalam Penyebaran COVID-19"),
    set_on=date(2020, 8, 31), promulgated_on=date(2020, 9, 1), in_force_on=date(2020, 9, 1), gazette="LN 199",
    evidence=_REPORTED)
PP_7_2021 = Regulation(  # read: Pasal 35 nearly in full; its ayat (4), Pasal 36 and the date are reported
    "PP 7/2021",
    Words("cooperatives and micro, small and medium enterprises",
          "Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah"),
    in_force_on=date(2021, 2, 2))
PP_35_2021 = Regulation(  # not recorded as read
    "PP 35/2021",
    Words("fixed-term work, outsourcing, hours and termination",
          "PKWT, Alih Daya, Waktu Kerja dan Waktu Istirahat, dan Pemutusan Hubungan Kerja"),
    evidence=_REMEMBERED)
PP_37_2021 = Regulation(
    "PP 37/2021", Words("JKP", "Penyelenggaraan Program Jaminan Kehilangan Pekerjaan"), set_on=date(2021, 2, 2),
    promulgated_on=date(2021, 2, 2), in_force_on=date(2021, 2, 2), gazette="LN 47, TLN 6649")
PP_49_2023 = Regulation(  # the day digit is damaged in the copy read; the day itself is reported
    "PP 49/2023",
    Words("JKK and JKM, second amendment",
          "Perubahan Kedua atas PP 44/2015 tentang Penyelenggaraan Program JKK dan JKM"),
    set_on=date(2023, 10, 6), promulgated_on=date(2023, 10, 6), in_force_on=date(2023, 10, 6),
    gazette="LN 128, TLN 6893")
PP_6_2025 = Regulation(
    "PP 6/2025",
    Words("JKP, first amendment",
          "Perubahan atas PP 37/2021 tentang Penyelenggaraan Program Jaminan Kehilangan Pekerjaan"),
    set_on=date(2025, 2, 7), promulgated_on=date(2025, 2, 7), in_force_on=date(2025, 2, 7), gazette="LN 14, TLN 7093")
PP_7_2025 = Regulation(
    "PP 7/2025",
    Words("JKK relief for labour-intensive industry",
          "Penyesuaian Iuran Jaminan Kecelakaan Kerja bagi Perusahaan Industri Padat Karya Tertentu Tahun 2025"),
    in_force_on=date(2025, 2, 7), gazette="LN 15, TLN 7094")
PP_36_2025 = Regulation(
    "PP 36/2025",
    Words("JKK relief for labour-intensive industry, extended",
          "Perubahan atas PP 7/2025 tentang Penyesuaian Iuran JKK"),
    in_force_on=date(2025, 9, 4), gazette="LN 138, TLN 7131")
PP_50_2025 = Regulation(
    "PP 50/2025",
    Words("JKK and JKM relief for non-wage participants",
          "keringanan iuran JKK dan JKM bagi peserta bukan penerima upah"),
    in_force_on=date(2025, 12, 22), gazette="LN 191, TLN 7150")
PP_16_2026 = Regulation(  # read: Pasal 84 to 93 and 183 to 188; its day by its place in the Gazette
    "PP 16/2026", Words("villages: officials and village councils", "desa: perangkat desa dan BPD"),
    set_on=date(2026, 3, 27), in_force_on=date(2026, 3, 27))
PP_27_2026 = Regulation(  # read for its ceilings on the operating fund; its day of force is not known
    "PP 27/2026",
    Words("amends PP 99/2013 again",
          "Perubahan Kedua atas PP 99/2013 tentang Pengelolaan Aset Jaminan Sosial Ketenagakerjaan"))

# Presidential regulations and instructions (Perpres, Inpres) --------------------------------------------------------
PERPRES_109_2013 = Regulation(  # read: Pasal 1 angka 1 to 4 and Pasal 6; the rest is remembered
    "Perpres 109/2013", Words("stages of participation", "Penahapan Kepesertaan Program Jaminan Sosial"))
PERPRES_82_2018 = Regulation(
    "Perpres 82/2018", Words("health insurance (JKN)", "Jaminan Kesehatan"), evidence=_REPORTED)
PERPRES_7_2019 = Regulation(
    "Perpres 7/2019", Words("occupational diseases", "Penyakit Akibat Kerja"), in_force_on=date(2019, 1, 29),
    evidence=_REPORTED)
INPRES_2_2021 = Regulation(
    "Inpres 2/2021", Words("pushing participation", "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan"),
    set_on=date(2021, 3, 25), evidence=_REPORTED)
INPRES_4_2022 = Regulation(
    "Inpres 4/2022", Words("extreme poverty, 2022", "Percepatan Penghapusan Kemiskinan Ekstrem"), evidence=_REPORTED)
PERPRES_59_2024 = Regulation(
    "Perpres 59/2024", Words("health insurance, amendment", "Perubahan atas Perpres 82/2018"), evidence=_REPORTED)
INPRES_8_2025 = Regulation(
    "Inpres 8/2025", Words("poverty, 2025", "pengentasan kemiskinan dan penghapusan kemiskinan ekstrem"),
    evidence=_REPORTED)

# Ministers and heads of agencies, governors -------------------------------------------------------------------------
PERMENAKERTRANS_25_2008 = Regulation(
    "Permenakertrans 25/2008",
    Words("assessing disability", "Pedoman Diagnosis dan Penilaian Cacat karena Kecelakaan dan Penyakit Akibat Kerja"),
    evidence=_REPORTED)
PMK_16_2010 = Regulation(
    "PMK 16/PMK.03/2010", Words("withholding under PP 68/2009", "tata cara pemotongan PPh Pasal 21 menurut PP 68/2009"),
    in_force_on=date(2010, 1, 25), evidence=_REPORTED)
KEPMENAKERTRANS_609_2012 = Regulation(
    "Kepmenakertrans 609/2012",
    Words("handling accident cases", "Pedoman Penyelesaian Kasus Kecelakaan Kerja dan Penyakit Akibat Kerja"),
    evidence=_REPORTED)
_JHT_PAYMENT = "Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua"
PERMENAKER_19_2015 = Regulation(  # until 2022-04-25
    "Permenaker 19/2015", Words("payment of JHT, 2015", _JHT_PAYMENT), in_force_on=date(2015, 9, 1), evidence=_REPORTED)
PERMENAKER_26_2015 = Regulation(  # until 2021-03-31, as are 44/2015, 1/2016 and 21/2017
    "Permenaker 26/2015", Words("wage earners", "tata cara JKK, JKM, dan JHT peserta penerima upah"),
    evidence=_REPORTED)
PERMENAKER_29_2015 = Regulation(  # read: Pasal 8, 12 and 26
    "Permenaker 29/2015",
    Words("JP procedure", "Tata Cara Pendaftaran Kepesertaan, Pembayaran dan Penghentian Manfaat Jaminan Pensiun"),
    evidence=_REPORTED)
PERMENAKER_44_2015 = Regulation(  # read: Pasal 3 ayat (3), 12, 19 and 23; dated 2015-12-31, set or in force is not said
    "Permenaker 44/2015",
    Words("construction projects",
          "Penyelenggaraan Program JKK dan JKM bagi Pekerja Harian Lepas, Borongan, dan PKWT pada … Jasa Konstruksi"),
    evidence=_REPORTED)
PERMENAKER_1_2016 = Regulation(  # read: its preamble
    "Permenaker 1/2016",
    Words("non-wage participants",
          "Tata Cara Penyelenggaraan Program JKK, JKM, dan JHT bagi Peserta Bukan Penerima Upah"),
    evidence=_REPORTED)
PERMENAKER_10_2016 = Regulation(  # dated 2016-03-10, set or in force is not said
    "Permenaker 10/2016", Words("return to work", "program kembali kerja"), evidence=_REPORTED)
PERMENAKER_35_2016 = Regulation(
    "Permenaker 35/2016", Words("JHT housing facility", "manfaat layanan tambahan (MLT) program JHT"),
    evidence=_REPORTED)
PERMENAKER_7_2017 = Regulation(
    "Permenaker 7/2017", Words("migrant workers, 2017", "Program Jaminan Sosial Tenaga Kerja Indonesia"),
    in_force_on=date(2017, 8, 1), gazette="BN 1045", evidence=_REPORTED)
PERMENAKER_21_2017 = Regulation(
    "Permenaker 21/2017", Words("amends Permenaker 1/2016", "Perubahan atas Permenaker 1/2016"), evidence=_REPORTED)
PERMENAKER_4_2018 = Regulation(
    "Permenaker 4/2018",
    Words("denial of public services", "pengenaan dan pencabutan sanksi tidak mendapat pelayanan publik tertentu"),
    evidence=_REMEMBERED)
PERMENAKER_18_2018 = Regulation(
    "Permenaker 18/2018", Words("migrant workers, 2018", "Jaminan Sosial Pekerja Migran Indonesia"),
    in_force_on=date(2018, 12, 10), gazette="BN 1624", evidence=_REPORTED)
PERMENHUB_12_2019 = Regulation(
    "Permenhub 12/2019", Words("motorcycle taxis", "pelindungan keselamatan pengguna ojek"), evidence=_REPORTED)
PERATURAN_BKN_4_2020 = Regulation(
    "Peraturan BKN 4/2020", Words("accidents of civil servants", "kecelakaan kerja pegawai ASN"), evidence=_REPORTED)
PERMENAKER_5_2021 = Regulation(  # read in reproductions: Pasal 7 ayat (1) and (2), 18, 19
    "Permenaker 5/2021", Words("JKK, JKM and JHT procedure", "Tata Cara Penyelenggaraan Program JKK, JKM, dan JHT"),
    in_force_on=date(2021, 4, 1), evidence=_REPORTED)
PERMENAKER_7_2021 = Regulation(  # read: title and definitions
    "Permenaker 7/2021",
    Words("JKP registration", "Tata Cara Pendaftaran Peserta dan Pelaksanaan Rekomposisi Iuran dalam Program JKP"),
    evidence=_REPORTED)
PERMENAKER_15_2021 = Regulation(  # read: Pasal 9 and 13, as amended by Permenaker 2/2025
    "Permenaker 15/2021", Words("JKP claims", "Tata Cara Pemberian Manfaat JKP"), evidence=_REPORTED)
PERMENAKER_17_2021 = Regulation(
    "Permenaker 17/2021", Words("JHT housing facility, 2021", "manfaat layanan tambahan (MLT) JHT"), evidence=_REPORTED)
PERMENDAGRI_27_2021 = Regulation(
    "Permendagri 27/2021", Words("local budgets of 2022", "Pedoman Penyusunan APBD TA 2022"), evidence=_REPORTED)
PMK_148_2021 = Regulation(
    "PMK 148/PMK.02/2021", Words("JKP funds", "dana awal dan akumulasi iuran program JKP"), evidence=_REPORTED)
PMK_215_2021 = Regulation(
    "PMK 215/2021", Words("tobacco excise share", "dana bagi hasil cukai hasil tembakau (DBHCHT)"),
    evidence=_REMEMBERED)
SE_MENDAGRI_842_2021 = Regulation(
    "SE Mendagri 842.2/5193/SJ", Words("non-ASN staff of local bodies", "pegawai non-ASN daerah"), evidence=_REPORTED)
PERGUB_JATIM_36_2021 = Regulation(
    "Pergub Jatim 36/2021", Words("East Java, after Inpres 2/2021", "jaminan sosial ketenagakerjaan di Jawa Timur"),
    promulgated_on=date(2021, 6, 25), evidence=_REPORTED)
PERMENAKER_2_2022 = Regulation(  # revoked before it took effect
    "Permenaker 2/2022", Words("payment of JHT, never in force", _JHT_PAYMENT), set_on=date(2022, 2, 2),
    promulgated_on=date(2022, 2, 4), evidence=_REPORTED)
PERMENAKER_4_2022 = Regulation(  # read: Pasal 12; in force on promulgation, which is taken to be the day it was set
    "Permenaker 4/2022", Words("payment of JHT, current", _JHT_PAYMENT), set_on=date(2022, 4, 26), gazette="BN 451",
    evidence=_REPORTED)
PERMENAKER_20_2022 = Regulation(  # read: Pasal 1
    "Permenaker 20/2022", Words("the State's share of JKP", "pembayaran dana iuran JKP oleh Pemerintah"),
    evidence=_REPORTED)
PERMENDAGRI_84_2022 = Regulation(
    "Permendagri 84/2022", Words("local budgets of 2023", "Pedoman Penyusunan APBD TA 2023"), evidence=_REMEMBERED)
PERMENAKER_4_2023 = Regulation(  # read, some in part: Pasal 18, 27, 34, 50, 57 and 60 ayat (2)
    "Permenaker 4/2023", Words("migrant workers, current", "Jaminan Sosial Pekerja Migran Indonesia"),
    promulgated_on=date(2023, 2, 22), in_force_on=date(2023, 2, 22), evidence=_REPORTED)
PERMENPANRB_6_2023 = Regulation(
    "PermenPANRB 6/2023",
    Words("non-PNS government staff", "pelindungan kesehatan, JKK, dan JKM pegawai non-PNS di instansi pemerintah"),
    evidence=_REPORTED)
PERMENDAGRI_15_2023 = Regulation(
    "Permendagri 15/2023", Words("local budgets of 2024", "Pedoman Penyusunan APBD TA 2024"), evidence=_REPORTED)
PMK_168_2023 = Regulation(
    "PMK 168/2023",
    Words("withholding tax on work", "Petunjuk Pelaksanaan Pemotongan Pajak atas Penghasilan Orang Pribadi"),
    in_force_on=date(2024, 1, 1))
PERGUB_KALTIM_19_2023 = Regulation(
    "Pergub Kaltim 19/2023", Words("East Kalimantan", "jaminan sosial ketenagakerjaan di Kalimantan Timur"),
    in_force_on=date(2023, 6, 13), evidence=_REPORTED)
PERMENDAGRI_15_2024 = Regulation(
    "Permendagri 15/2024", Words("local budgets of 2025", "Pedoman Penyusunan APBD TA 2025"), evidence=_REMEMBERED)
PMK_72_2024 = Regulation("PMK 72/2024", Words("tobacco excise share, 2024", "penggunaan DBHCHT"), evidence=_REPORTED)
PERMENAKER_1_2025 = Regulation(  # read: Pasal 8, 8A, 48A and 79; that it came into force on promulgation is assumed
    "Permenaker 1/2025", Words("JKK, JKM and JHT procedure, amendment", "Perubahan atas Permenaker 5/2021"),
    promulgated_on=date(2025, 2, 24), evidence=_REPORTED)
PERMENAKER_2_2025 = Regulation(  # read: Pasal 9, 13 and II; Pasal 14 not
    "Permenaker 2/2025", Words("JKP claims, amendment", "Perubahan atas Permenaker 15/2021"),
    in_force_on=date(2025, 2, 7))
PERMENAKER_3_2025 = Regulation(  # its content is not known to this project
    "Permenaker 3/2025", Words("JKP procedure, 2025", "tata cara program JKP"), evidence=_REMEMBERED)
PERMENAKER_7_2025 = Regulation(  # read: Pasal 1
    "Permenaker 7/2025", Words("amends Permenaker 20/2022", "Perubahan atas Permenaker 20/2022"), evidence=_REPORTED)
PMK_26_2025 = Regulation(
    "PMK 26/2025", Words("JKP funds, amendment", "Perubahan atas PMK 148/PMK.02/2021"), set_on=date(2025, 4, 14),
    evidence=_REPORTED)

# BPJS Ketenagakerjaan: its regulations, and its letters on the JP ceiling and bounds ----------------------------------
PERATURAN_BPJS_4_2015 = Regulation(  # read: title and recitals
    "Peraturan BPJS Ketenagakerjaan 4/2015", Words("growth of the JHT fund", "hasil pengembangan JHT"),
    gazette="BN 1329", evidence=_REPORTED)
PERATURAN_BPJS_1_2022 = Regulation(  # read: title
    "Peraturan BPJS Ketenagakerjaan 1/2022", Words("JKP payments", "pembayaran manfaat JKP"), evidence=_REPORTED)
PERDIR_22_2022 = Regulation(
    "Perdir BPJS Ketenagakerjaan 22/2022", Words("participation, internal rule", "kepesertaan"), evidence=_REPORTED)
_JP_FIGURES = "batas upah dan manfaat JP"
BPJS_B_1397_022018 = Regulation(  # numbered 2018 in the reproduction, though it sets the figures of 2019
    "Surat BPJS Ketenagakerjaan B/1397/022018", Words("JP figures of 2019", f"{_JP_FIGURES} 2019"), evidence=_REPORTED)
BPJS_B_1328_022020 = Regulation(
    "Surat BPJS Ketenagakerjaan B/1328/022020", Words("JP figures of 2020", f"{_JP_FIGURES} 2020"), evidence=_REPORTED)
BPJS_B_0246_022021 = Regulation(
    "Surat BPJS Ketenagakerjaan B/0246/022021", Words("JP figures of 2021", f"{_JP_FIGURES} 2021"),
    set_on=date(2021, 2, 16), evidence=_REPORTED)
BPJS_B_726_022025 = Regulation(
    "Surat BPJS Ketenagakerjaan B/726/022025", Words("JP figures of 2025", f"{_JP_FIGURES} 2025"), evidence=_REPORTED)
BPJS_B_1226_022026 = Regulation(
    "Surat BPJS Ketenagakerjaan B/1226/022026", Words("JP figures of 2026", f"{_JP_FIGURES} 2026"),
    set_on=date(2026, 2, 25), evidence=_REPORTED)

# Courts ------------------------------------------------------------------------------------------------------------
MK_72_2019 = Regulation(  # UU 24/2011 Pasal 57 huruf e and f and Pasal 65 are void
    "Putusan MK 72/PUU-XVII/2019", Words("Taspen is not moved to BPJS", "Taspen tidak dialihkan ke BPJS"),
    set_on=date(2021, 9, 30), evidence=_REPORTED)
MK_6_2020 = Regulation(
    "Putusan MK 6/PUU-XVIII/2020", Words("ASABRI is not moved to BPJS", "ASABRI tidak dialihkan ke BPJS"),
    set_on=date(2021, 9, 30), evidence=_REPORTED)
MK_170_2025 = Regulation(
    "Putusan MK 170/PUU-XXIII/2025", Words("tax on JHT: inadmissible", "pajak atas JHT: tidak dapat diterima"),
    set_on=date(2025, 10, 30), evidence=_REPORTED)
MK_186_2025 = Regulation(
    "Putusan MK 186/PUU-XXIII/2025", Words("tax on JHT: inadmissible", "pajak atas JHT: tidak dapat diterima"),
    set_on=date(2025, 11, 13), evidence=_REPORTED)

# Sources that are not law ------------------------------------------------------------------------------------------
BPS_BRS = Regulation(  # `.at("16/02/Th.XIX")` is one release
    "Berita Resmi Statistik BPS", Words("inflation and GDP growth", "inflasi dan pertumbuhan PDB"),
    evidence=_REPORTED, english="BPS statistics release")
BPJS_PRACTICE = Regulation(
    "Praktik BPJS Ketenagakerjaan", Words("what BPJS does", "yang dijalankan BPJS"),
    evidence=_REPORTED, english="BPJS Ketenagakerjaan practice")
BPJS_STATEMENT = Regulation(
    "Keterangan BPJS Ketenagakerjaan", Words("what BPJS has said", "yang disampaikan BPJS"),
    evidence=_REPORTED, english="BPJS Ketenagakerjaan statement")
BPJS_MANUAL = Regulation(
    "Buku panduan BPJS Ketenagakerjaan", Words("membership manual and training book", "panduan dan buku pelatihan"),
    evidence=_REPORTED, english="BPJS Ketenagakerjaan manual")
BPJS_SIMULATOR = Regulation(
    "Simulator BPJS Ketenagakerjaan", Words("JHT projections by BPJS", "simulasi saldo JHT BPJS"),
    evidence=_REPORTED, english="BPJS Ketenagakerjaan simulator")
KEMNAKER_STATEMENT = Regulation(
    "Keterangan Kemnaker", Words("what the ministry has said", "yang disampaikan kementerian"),
    evidence=_REPORTED, english="Ministry of Manpower statement")
LOCAL_PRACTICE = Regulation(
    "Praktik pemerintah daerah", Words("local decrees, budgets", "keputusan dan anggaran daerah"),
    evidence=_REPORTED, english="local government practice")
PAYROLL_PUBLISHERS = Regulation(
    "Penerbit penggajian", Words("payroll publishers, who reproduce BPJS figures", "yang memuat ulang angka BPJS"),
    evidence=_REPORTED, english="payroll publishers")
JAGAPEKERJA = Regulation(
    "JagaPekerja", Words("public calculator, citing the annexes", "kalkulator publik yang mengutip lampiran"),
    evidence=_REPORTED)
PRESS = Regulation("Pemberitaan pers", Words("press reports", "berita media"),
    evidence=_REPORTED, english="press reports")

# fmt: on

REGULATIONS: tuple[Regulation, ...] = tuple(text for text in globals().values() if isinstance(text, Regulation))
"""All of them, in the order of the shelf."""

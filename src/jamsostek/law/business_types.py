"""Lines of business (jenis usaha) and their risk groups: Lampiran I of PP 44/2015, re-issued by PP 82/2019.

A name's place in its group is its number. BPJS sets a company's group by this list (PP 44/2015 Pasal 16 ayat (2)). Of the annex
in force until November 2019 groups III to V are not known.
"""

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Each, Monthly, since
from jamsostek.kernel.words import Words
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_29
from jamsostek.regulations import PP_44_2015, PP_82_2019
from jamsostek.terms import Risk

# fmt: off
_GROUP_I = (
    "Penjahitan/konveksi",
    "Pabrik topi",
    "Industri pakaian lainnya (payung, kulit ikat pinggang, gantungan celana/bretel)",
    "Pembuatan layar dan krey dari tekstil",
    "Pabrik keperluan rumah tangga (sprei, selimut, terpal, gorden, dan lain-lain yang ditenun)",
    "Perdagangan ekspor impor",
    "Perdagangan besar lainnya (agen perdagangan besar, distributor, makelar, dan lain-lain)",
    "Perdagangan lainnya (toko, koperasi, penjualan makanan, dan lain-lain)",
    "Bank dan kantor-kantor perdagangan",
    "Perusahaan pertanggungan/asuransi",
    "Jasa pemerintahan",
    "Apotek, pengobatan, dan kesehatan lainnya",
    "Organisasi-organisasi keagamaan",
    "Lembaga kesejahteraan/sosial",
    "Persatuan perdagangan dan organisasi buruh",
    "Balai penyidikan yang berdiri sendiri",
    "Jasa pengamanan dan jasa umum lainnya seperti museum, perpustakaan, kebun binatang, dan lain-lain",
    "Pemangkas rambut dan salon kecantikan",
    "Peternakan",
    "Industri kreatif (animasi, desain grafis, arsitektur, dan lain-lain)",
    "Jasa profesi (dokter, pengacara, akuntan, konsultan, dan lain-lain)",
    "Reparasi arloji dan lonceng",
    "Bioskop",
)
_GROUP_II = (
    "Pertanian rakyat",
    "Perkebunan gula",
    "Perkebunan tembakau",
    "Perkebunan bukan tahunan, terkecuali gula dan tembakau",
    "Perkebunan tahunan seperti karet, coklat, kelapa, dan lain-lain",
    "Pabrik teh",
    "Penggorengan dan pembuatan kopi bubuk",
    "Pabrik rokok (sigaret, cerutu, kretek, dan lain-lain)",
    "Perusahaan tembakau lainnya",
    "Pabrik kina",
    "Pabrik alat pengangkutan lainnya",
    "Industri alat pekerjaan, pengetahuan, pengukuran, dan pemeriksaan laboratorium",
    "Industri alat musik",
    "Pabrik alat olahraga",
    "Pabrik mainan anak",
    "Perdagangan barang tak bergerak (penyewaan alat, tanah, rumah, garasi, dan lain-lain)",
    "Jasa perhubungan seperti handy talky dan radio",
    "Perusahaan pembuatan film dan pengedar film",
    "Sandiwara, komedi, opera, sirkus, band, dan lain-lain",
    "Jasa hiburan selain sandiwara dan bioskop",
    "Perusahaan binatu, laundry",
    "Perusahaan potret/studio photo",
    "Penyiaran radio",
    "Rumah makan dan minuman",
    "Hotel, penginapan, dan ruang sewa",
)
_GROUP_III = (
    "Pelayanan pengairan",
    "Perusahaan kehutanan",
    "Pengumpulan hasil hutan",
    "Pembakaran arang (di hutan)",
    "Perburuan",
    "Pemeliharaan ikan tawar",
    "Pemeliharaan ikan laut",
    "Penangkapan ikan tawar",
    "Pemotongan hewan",
    "Pemotongan dan pengawetan daging",
    "Pengolahan susu dan mentega",
    "Pabrik pengawetan sayuran dan buah",
    "Pabrik pengawetan ikan",
    "Penggilingan padi",
    "Pabrik tepung (beras, tapioka, dan lain-lain)",
    "Perusahaan pengupasan (kacang tanah dan lain-lain)",
    "Pabrik roti dan kue",
    "Pabrik biskuit",
    "Pabrik gula",
    "Pabrik kembang gula, coklat, dan lain-lain",
    "Pabrik mie dan bihun",
    "Pabrik kerupuk",
    "Pabrik tahu",
    "Pabrik kecap",
    "Pabrik es",
    "Pabrik margarin, minyak goreng, dan lemak",
    "Industri makanan lainnya",
    "Pabrik minuman dan alkohol",
    "Pabrik anggur",
    "Pabrik bir",
    "Pabrik air soda, sari buah, dan minuman",
    "Pabrik pemintalan",
    "Pemintalan tali sepatu dan perban",
    "Pertenunan",
    "Permadani",
    "Pabrik kaos, kaos kaki, dan pabrik rajut",
    "Pabrik tali temali (kabel, pukat, rami, sabut, dan lain-lain)",
    "Industri tekstil lainnya",
    "Pabrik keperluan kaki, terkecuali sepatu karet, sandal plastik, dan lain-lain, termasuk pabrik barang plastik",
    "Reparasi barang keperluan kaki",
    "Pabrik kayu gabus",
    "Penggergajian kayu",
    "Pabrik peti dan gentong kayu",
    "Pembikinan barang kayu lainnya (triplek)",
    "Pembikinan meubel dari rotan dan bambu",
    "Pabrik meubel dari kayu dan bahan-bahan lainnya",
    "Pabrik kertas koran dan karton",
    "Pabrik barang dari kertas koran dan karton",
    "Perusahaan percetakan dan penerbitan",
    "Penyamakan kulit dan pekerjaan lanjutan",
    "Pabrik barang dari kulit seperti kopor, tas, dan lainnya",
    "Remiling karet",
    "Pabrik barang dari karet (ban kendaraan luar dan dalam, mainan anak-anak, dan lain-lain)",
    "Perusahaan vulkanisir",
    "Pabrik garam",
    "Pabrik zat asam arang dan sejenisnya",
    "Industri kimia pokok lainnya (celupan warna bahan sintetis, dan lain-lain)",
    "Terpentin dan damar",
    "Industri minyak kelapa",
    "Industri minyak kelapa sawit",
    "Industri minyak dan gemuk dari tumbuh-tumbuhan",
    "Minyak dan gemuk dari hewan",
    "Pabrik sabun",
    "Pabrik obat/farmasi",
    "Pabrik wangi-wangian dan kecantikan/kosmetik",
    "Pabrik barang untuk mengkilap",
    "Pabrik kimia lainnya (lilin gambar, obat nyamuk, pestisida, dan lain-lain)",
    "Distribusi gas (cokes oven)",
    "Pabrik bahan bangunan dari tanah liat",
    "Pabrik gelas dan barang dari gelas",
    "Pabrik barang dari tanah liat dan porselin",
    "Pabrik semen",
    "Pembakaran gamping",
    "Pabrik tegel, ubin, pipa beton",
    "Pabrik barang dari logam (batangan besi, kisi-kisi, lembaran besi, pipa, dan corong)",
    "Pabrik timbangan",
    "Pabrik klise dan huruf cetak",
    "Pabrik galvanisir (partikel)",
    "Pabrik barang logam lainnya",
    "Pabrik dan reparasi mesin listrik",
    "Pembikinan dan reparasi kapal dari kayu",
    "Reparasi sepeda dan becak",
    "Perusahaan optik",
    "Industri arloji dan lonceng",
    "Perusahaan perak",
    "Industri barang dari logam mulia",
    "Industri lain seperti perusahaan plastik, perusahaan bulu burung, dan pipa tembakau",
    "Perusahaan air (pengumpulan penyaringan dan distribusi)",
    "Pembersihan (sampah dan kotoran)",
    "Jasa pengangkutan seperti ekspedisi laut dan udara",
    "Stasiun Pengisian Bahan Bakar Umum",
    "Pabrik cat dan lak",
    "Pabrik tinta dan lem",
    "Pabrik bata merah dan genteng",
    "Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor)",
    "Atlit/olahragawan/pelaku olahraga",
)
_GROUP_IV = (
    "Pabrik dari hasil minyak tanah",
    "Pabrik barang dari minyak tanah atau batu bara",
    "Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin)",
    "Pembikinan dan reparasi kapal dari baja",
    "Pembikinan dan reparasi alat perhubungan kereta api",
    "Pabrik kendaraan bermotor dan bagian-bagiannya",
    "Pabrik dan reparasi kapal udara",
    "Perusahaan kereta api",
    "Perusahaan trem dan bus",
    "Pengangkutan barang dan penumpang di jalan (bus, truk, taksi, dan angkutan massal)",
    "Penimbunan barang/veem",
    "Pengolahan limbah/B3",
    "Perusahaan pengisian bahan bakar gas dan elpiji",
    "Pabrik alkohol dan spiritus",
    "Pabrik gas dan yang sejenisnya",
    "Pabrik pengecoran besi dan pembuatan baja",
    "Perusahaan listrik/pembangkit, pemindahan dan distribusi tenaga listrik",
    "Pabrik gas distribusi untuk rumah tangga dan pabrik-pabrik",
    "Industri uap untuk tenaga",
    "Penangkapan ikan laut",
    "Penangkapan ikan laut lainnya",
    "Pengumpulan hasil laut, terkecuali ikan",
    "Lori perkebunan",
)
_GROUP_V = (
    "Penebangan dan pemotongan kayu/panglong",
    "Asam belerang",
    "Pabrik pupuk",
    "Pabrik kaleng",
    "Perbaikan rumah, jalan, terusan konstruksi berat, pipa air, jembatan kereta api, dan instalasi listrik",
    "Pengangkutan barang dan penumpang di laut",
    "Pengangkutan barang dan penumpang di udara",
    "Pabrik korek api",
    "Pertambangan minyak mentah dan gas bumi",
    "Penggalian batu",
    "Penggalian tanah liat",
    "Penggalian pasir",
    "Penggalian gamping",
    "Penggalian belerang",
    "Tambang intan dan batu perhiasan",
    "Pertambangan lainnya",
    "Tambang emas dan perak",
    "Penghasilan batu bara",
    "Tambang besi mentah",
    "Tambang timah",
    "Tambang bauksit",
    "Tambang mangan",
    "Tambang logam lainnya",
    "Pabrik bahan peledak, bahan petasan, dan pabrik kembang api",
)
# fmt: on
_CLOCK_REPAIR = _GROUP_I[21]
_OLD_GROUP_II = (*_GROUP_II[:12], _CLOCK_REPAIR, *_GROUP_II[12:])  # clock repair stands in it a second time
_NAMES = {
    risk: Words(
        f"lines of business of risk group {group}", f"jenis usaha kelompok {group} tingkat risiko lingkungan kerja"
    )
    for risk, group in zip(Risk, ("I", "II", "III", "IV", "V"), strict=True)
}


def _now(risk: Risk, names: tuple[str, ...]) -> Monthly[tuple[str, ...]]:
    return Monthly(
        _NAMES[risk], since("2019-12", names, PP_82_2019.at("Lampiran I", Evidence.REPORTED), CONTRIBUTIONS_29)
    )


@frozen(cache_hash=True)
class Law:
    """The annex of lines of business, by risk group; each name stands at its number."""

    annex: Each[Risk, Monthly[tuple[str, ...]]] = Each(
        {
            Risk.VERY_LOW: Monthly(
                _NAMES[Risk.VERY_LOW],
                since("2015-07", _GROUP_I, PP_44_2015.at("Lampiran I kelompok I"), CONTRIBUTIONS_29),
                since("2019-12", _GROUP_I, PP_82_2019.at("Lampiran I", Evidence.REPORTED), CONTRIBUTIONS_29),
            ),
            Risk.LOW: Monthly(
                _NAMES[Risk.LOW],
                since(
                    "2015-07",
                    _OLD_GROUP_II,
                    PP_44_2015.at("Lampiran I kelompok II nomor 1 sampai dengan 13"),
                    PP_44_2015.at("Lampiran I kelompok II nomor 14 sampai dengan 26", Evidence.INFERRED),
                    CONTRIBUTIONS_29,
                ),
                since("2019-12", _GROUP_II, PP_82_2019.at("Lampiran I", Evidence.REPORTED), CONTRIBUTIONS_29),
            ),
            Risk.MEDIUM: _now(Risk.MEDIUM, _GROUP_III),
            Risk.HIGH: _now(Risk.HIGH, _GROUP_IV),
            Risk.VERY_HIGH: _now(Risk.VERY_HIGH, _GROUP_V),
        }
    )


LAW = Law()

export const moneyRules = {
  ACTIVITY_STOPPED:
    'Kegiatannya dibatalkan atau ditangguhkan; uangnya tidak dihitung, kecuali status itu sendiri yang dipilih.',
  BUDGET_REVISED: 'Anggaran semula; untuk masa yang sama ada anggaran perubahan, dan itu yang dihitung.',
  CURRENCY_MISSING:
    'Mata uangnya tidak disebut, baik pada transaksi maupun pada kegiatannya; angka tanpa mata uang tidak dijumlahkan.',
  DATE_UNKNOWN: 'Tanggalnya tidak disebut, sehingga tidak dapat ditempatkan dalam tahun yang dipilih.',
  GUARANTEED_MONEY: 'Jaminan hanya dibayarkan bila pinjaman yang dijamin gagal dilunasi.',
  HUMANITARIAN_OTHER:
    'Transaksi ini sendiri menyatakan hal yang lain tentang bantuan kemanusiaan daripada yang dipilih.',
  INCOMING_MONEY:
    'Uang masuk adalah uang yang sama dengan yang dicatat pembayarnya sebagai keluar, dan kemudian dicairkan atau dibelanjakan.',
  OUTSIDE_PLACES:
    'Bagian tempat lain menurut persentase yang dinyatakan, disetarakan menjadi 100 %. Penerima pada transaksi didahulukan daripada penerima pada kegiatan.',
  OUTSIDE_SECTORS:
    'Bagian sektor lain menurut persentase yang dinyatakan, disetarakan menjadi 100 % dalam tiap klasifikasi. Sektor pada transaksi didahulukan daripada sektor pada kegiatan.',
  OUTSIDE_YEARS: 'Tanggal nilainya di luar tahun yang dipilih.',
  PASSED_ON:
    'Uang ini diterima dari kegiatan lain yang juga dihitung di sini dan diteruskan atau dibelanjakan; dihitung sekali, pada pemberi pertama.',
  PLANNED_MONEY:
    'Anggaran, rencana pencairan, dan janji menyebut lebih dahulu uang yang kemudian dicatat sebagai komitmen dan pencairan.',
  REPEATED_BY_CHILD:
    'Kegiatan bawahannya menyebut uang yang sama. Anggaran, rencana, janji, dan komitmen induk dihitung hanya sejauh melebihi jumlah bawahannya; transaksi lain hanya bila jenis, mata uang, tanggal, dan nilainya sama.',
  RETURNED_MONEY: 'Uang yang kembali kepada pemberi: bunga, pelunasan, pengembalian, penjualan penyertaan.',
  SAME_ACTIVITY_TWICE:
    'Kegiatan yang sama tercatat dalam dua berkas; dihitung dari catatan yang diutamakan untuk kegiatan itu, catatan lainnya tidak.',
  SHARE_UNKNOWN:
    'Sumber menyebut beberapa tempat atau sektor tanpa bagiannya, atau hanya wilayah yang lebih luas; bagian untuk yang dipilih tidak diketahui dan tidak ditebak.',
  UNKNOWN_KIND:
    'Jenis transaksinya tidak diketahui, sehingga tidak dapat dikatakan apakah uang yang sama sudah dihitung.',
  VALUE_UNREADABLE:
    'Nilainya tidak tertulis atau tidak dapat dibaca sebagai bilangan desimal; jumlahnya tidak diketahui, bukan nol.',
};

export const countingNotes = {
  PARTS:
    'Dengan induk dan bagiannya: juga kegiatan induk di atasnya dan semua bagian di bawahnya, bukan bagian lain dari induk itu. Kegiatan yang diikuti beberapa di antaranya dihitung sekali, begitu juga uangnya.',
  REGION_AND_GOVERNMENT:
    'Daerah dan lembaga yang memerintahnya adalah dua mitra, sebab sumber menyebut salah satunya dan perannya berbeda.',
  NAMED_PLACES:
    'Negara dan kawasan dihitung hanya bila disebut: kegiatan di satu negara tidak menambah kawasannya. Provinsi dan kabupaten juga dihitung bila titik kegiatan ada di dalamnya.',
  UNKNOWN_PRESENCE:
    'Kegiatan yang hanya menyebut kawasan mungkin ada di negara mana pun yang oleh DAC dihitung di kawasan itu: di sana kehadirannya tidak diketahui, bukan tidak ada. Kegiatan yang tidak menyebut tempat, atau hanya kode wilayah penerbitnya sendiri, mungkin ada di mana saja.',
  STOPPED:
    'Kegiatan yang dibatalkan atau ditangguhkan tercatat pada tempatnya, tetapi tidak dihitung sebagai kehadiran.',
  SPEND:
    'Pengeluaran adalah penyaluran ditambah belanja dalam laporan satu penerbit untuk satu kegiatan, satu-satunya jumlah dari dua jenis. Yang disalurkan kepada pelapor lain dan dibelanjakan di sana dihitung sekali.',
  OTHERS_PRESENT:
    'Pihak lain hadir bila kegiatannya di tempat dan sektor yang sama. Bagi sebuah daerah, itu semua pihak yang bekerja di dalamnya.',
};

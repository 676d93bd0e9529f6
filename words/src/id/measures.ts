export const measures = {
  betweenness: {
    name: 'Perantara',
    meaning:
      'Seberapa sering satu pihak berada di jalan terpendek antara dua pihak lain: siapa yang dilalui bila dua pihak hendak saling mencapai.',
  },
  bridges: {
    name: 'Jembatan',
    meaning: 'Hubungan yang bila putus memisahkan sebagian jaringan: satu-satunya jalan ke pihak di seberangnya.',
  },
  brokers: {
    name: 'Penghubung antarkelompok',
    meaning: 'Siapa mempertemukan pihak-pihak dari kelompok berbeda yang tidak saling bermitra.',
  },
  communities: {
    name: 'Kelompok kerja sama',
    meaning:
      'Siapa lebih banyak bekerja sama satu dengan lainnya daripada dengan yang lain: kelompok yang terbentuk sendiri.',
  },
  components: {
    name: 'Bagian yang terpisah',
    meaning: 'Siapa dapat mencapai siapa lewat kerja sama: pihak di bagian lain tidak terhubung sama sekali.',
  },
  degree: {
    name: 'Banyaknya mitra',
    meaning: 'Dengan berapa pihak lain satu pihak bekerja sama langsung.',
  },
  inclusiveness: {
    name: 'Keterlibatan',
    meaning:
      'Berapa bagian daerah, desa dan pihak bukan negara di antara yang bekerja sama, dan di antara mitra tiap pihak.',
  },
  'k-core': {
    name: 'Inti jaringan',
    meaning:
      'Kelompok yang tiap anggotanya punya sedikitnya k mitra di dalam kelompok itu sendiri: bagian yang tetap utuh bila yang longgar lepas.',
  },
  pagerank: {
    name: 'Kedudukan',
    meaning:
      'Siapa yang bermitra dengan pihak-pihak yang sendiri banyak dicari: bobot di seluruh jaringan, bukan hanya di sekitarnya.',
  },
  roles: {
    name: 'Peran dari waktu ke waktu',
    meaning:
      'Peran apa yang dipegang dan sejak tahun berapa: siapa berganti dari penerima menjadi penyedia, siapa memegang banyak peran.',
  },
  'weighted-degree': {
    name: 'Kuatnya kerja sama',
    meaning:
      'Berapa kerja sama yang dijalani satu pihak bersama semua mitranya; mitra yang sering bersama dihitung berkali-kali.',
  },
};

export const parameters = {
  resolution: 'Kehalusan pembagian',
  partners: 'Mitra paling sedikit',
  damping: 'Peluang terus berjalan',
  seed: 'Benih acak',
};

export const peerModels = {
  challenges: 'Tantangan yang sama',
  economic: 'Ekonomi',
  geography: 'Geografi',
  overall: 'Menyeluruh',
  partners: 'Mitra yang sama',
  social: 'Sosial',
  mix: 'Campuran',
};

export const peerParts = {
  'great-circle': 'Jarak lingkaran besar',
  'area-and-density': 'Luas dan kepadatan',
  challenges: 'Tantangan',
  partners: 'Mitra',
};

export const peerMethod = {
  indicators: (count: number) => `Daerah yang angkanya paling dekat pada ${count} indikator.`,
  geography: 'Daerah yang letaknya dekat, dengan luas dan kepadatan yang serupa.',
  greatCircle: (percent: number) =>
    `Bagian pertama, bobot ${percent} %: jarak lingkaran besar antara titik tengah kedua daerah, dibagi jarak terjauh dari daerah penanya.`,
  form: (percent: number) =>
    `Bagian kedua, bobot ${percent} %: jarak Euklides atas skor z dari log10 luas dan log10 kepadatan, dibagi yang terbesar.`,
  added: 'Kedua bagian dijumlahkan menurut bobotnya.',
  withoutArea: (missing: string) =>
    `${missing} Daerah tanpa luas tidak punya kepadatan; tanpa keduanya atau tanpa titik tengah daerah itu tidak dapat dibandingkan.`,
  logarithms: (count: number, of: number) =>
    `${count} dari ${of} indikator dibandingkan sebagai log10, karena angkanya membentang beberapa pangkat sepuluh.`,
  standardise:
    'Setiap indikator menjadi skor z: dikurangi rata-rata dan dibagi simpangan baku populasi dari semua kabupaten/kota yang angkanya diketahui.',
  euclid: 'Jarak dua daerah adalah akar dari jumlah kuadrat selisih skor z; setiap indikator berbobot sama.',
  rebase:
    'Jarak dibagi jarak terbesar dari daerah penanya: 0 berarti sama, 1 yang paling jauh. Jarak yang sama diurutkan menurut kode.',
  ranges: 'Rentang peringkat adalah peringkat terbaik dan terburuk bila salah satu indikator ditinggalkan.',
  level: 'Perbandingan selalu dengan semua kabupaten/kota; penyaring hanya memendekkan daftar.',
  missing:
    'Angka yang tidak diketahui ditinggalkan untuk pasangan itu, dan jumlah kuadrat dikalikan n / n yang diketahui; hal ini disebut. Daerah tanpa satu angka pun tidak diperingkat.',
  rarity: 'Setiap butir berbobot logaritma dari kelangkaannya: ln(semua kabupaten/kota / yang memilikinya).',
  jaccard:
    'Jarak adalah 1 − Jaccard berbobot: bobot butir yang sama-sama dimiliki dibagi bobot butir yang dimiliki salah satunya.',
  challenges: 'Daerah dengan tantangan yang sama.',
  challengeItems:
    'Butirnya adalah tantangan yang dinyatakan sumber, dan yang diturunkan dari indikator dengan aturan yang tertulis.',
  noChallenge: 'Daerah tanpa tantangan yang tercatat tidak dapat dibandingkan: tidak tercatat bukan berarti tidak ada.',
  partners: 'Daerah dengan mitra yang sama.',
  partnerItems:
    'Butirnya adalah pihak yang berjarak satu langkah: peserta kemitraan atau program yang sama, dan badan tempat daerah menjadi anggota. Daerah dan pemerintahnya adalah satu pihak.',
  noPartner: 'Daerah tanpa mitra yang tercatat tidak dapat dibandingkan: tidak tercatat bukan berarti tidak ada.',
  mix: 'Campuran pilihan Anda.',
  mixed: 'Jarak adalah rata-rata berbobot dari jarak setiap bagian, yang masing-masing sudah dibagi jarak terbesarnya.',
  missingPart:
    'Bagian yang tidak diketahui untuk suatu pasangan ditinggalkan, dan bobot bagian lain dinaikkan sebanding.',
  sectorRule:
    'Praktik dan tantangan berada di sektor yang sama; tidak ada sumber yang menyatakan bahwa praktik ini menjawab tantangan tersebut.',
};

export const challengeRule = {
  text: (of: { readonly indicator: string; readonly share: string; readonly isLow: boolean }) =>
    `${of.indicator} termasuk ${of.share} terburuk (${of.isLow ? 'terendah' : 'tertinggi'}) dari semua kabupaten/kota yang angkanya diketahui; angka yang sama diperlakukan sama, yang tidak diketahui tidak dihitung.`,
  fifth: 'seperlima',
};

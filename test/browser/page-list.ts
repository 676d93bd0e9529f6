/** One page of every kind of the bundled sample, with what its heading must say. */
export interface SamplePage {
  readonly name: string;
  readonly path: string;
  readonly heading: RegExp;
}

const at = (path: string, id: string) => `/${path}/${encodeURIComponent(id)}`;

export const samplePages: readonly SamplePage[] = [
  { name: 'start', path: '/', heading: /Siapa bekerja sama dengan siapa, di mana/ },
  { name: 'hits', path: '/?cari=bandung', heading: /Siapa bekerja sama/ },
  { name: 'data', path: '/data', heading: /sumber mencatat/ },
  {
    name: 'region',
    path: at('daerah', 'region:idn:96.71'),
    heading: /Kota Sorong, 286\.028 jiwa, bermitra dengan Nuuk/,
  },
  { name: 'country', path: at('daerah', 'region:iso:ID'), heading: /Indonesia memuat 38 daerah/ },
  {
    name: 'actor',
    path: at('aktor', 'actor:iati:XM-DAC-41114'),
    heading: /United Nations Development Programme mendanai/,
  },
  {
    name: 'partnership',
    path: at('kemitraan', 'partnership:cooperation:cikelat-village-triangular'),
    heading: /belajar dari .* difasilitasi .* sejak 2017/,
  },
  { name: 'programme', path: at('program', 'programme:iati:XI-IATI-EC_INTPA-2020/417-230'), heading: /program ini/ },
  {
    name: 'agreement',
    path: at('naskah', 'agreement:cooperation:spam-wosusokas'),
    heading: /menandatangani naskah ini/,
  },
  { name: 'practice', path: at('praktik', 'practice:jejaring:temanggung-kolaborasi'), heading: /memulai praktik ini/ },
  {
    name: 'challenge',
    path: at('tantangan', 'challenge:jejaring:ego-sektoral-dan-kewilayahan'),
    heading: /menghadapi/,
  },
  { name: 'sector', path: at('sektor', 'sector:urusan:2.13'), heading: /Pemberdayaan Masyarakat dan Desa/ },
  { name: 'goal', path: at('tujuan', 'goal:sdg:3'), heading: /\p{L}/u },
  {
    name: 'indicator',
    path: at('indikator', 'indicator:bps:human-development-index'),
    heading: /tercatat untuk 514 daerah/,
  },
  { name: 'source', path: at('sumber', 'source:jejaring:indicators-regencies'), heading: /menyumbang 524 catatan/ },
];

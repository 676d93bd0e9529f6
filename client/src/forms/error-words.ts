import type { ErrorCode } from '@jejaring/schema/errors';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What only a document or the way it is sent can be wrong in: these are ours, and no form can mend them. */
type DocumentFault =
  | 'BAD_REQUEST'
  | 'DOCUMENT_TOO_LONG'
  | 'FOREIGN_ORIGIN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INVALID_CURSOR'
  | 'INVALID_FILTER'
  | 'INVALID_PAGE'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_LARGE'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_TOKENS'
  | 'UNKNOWN_ADDRESS'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNSUPPORTED_OPERATION';

/** Every code that a form can get; one that is new in the API does not compile before it has words, or is named above. */
const words: Readonly<Record<Exclude<ErrorCode, DocumentFault>, MessageDescriptor>> = {
  ALIAS_TAKEN: msg`Pengenal ini sudah dipakai oleh yang lain.`,
  BAD_USER_INPUT: msg`Isian ini tidak sesuai jenisnya.`,
  BLANK_TEXT: msg`Tulis sesuatu yang terlihat, atau kosongkan jika tidak diketahui.`,
  CODE_TAKEN: msg`Daerah lain sudah memakai kode ini.`,
  COMMAND_REUSED: msg`Perubahan ini sudah dikirim dengan isi lain. Muat ulang halaman, lalu kirim lagi.`,
  DATES_REVERSED: msg`Akhirnya mendahului awalnya.`,
  HIERARCHY_CIRCLE: msg`Dengan ini sesuatu akan menjadi bagian dari dirinya sendiri.`,
  INTERNAL: msg`Ada yang salah di pihak kami. Isian Anda masih ada di sini; coba lagi nanti.`,
  INVALID_ADDRESS: msg`Hanya alamat http dan https tanpa nama pengguna dan kata sandi yang dapat disimpan.`,
  INVALID_ARGUMENT: msg`Isian ini di luar batasnya.`,
  INVALID_FIELD: msg`Isian ini tidak sesuai aturannya.`,
  INVALID_FIGURE: msg`Angka ini di luar batas yang mungkin.`,
  INVALID_ID: msg`Ini bukan pengenal yang berlaku.`,
  INVALID_RECORD: msg`Isiannya belum lengkap.`,
  INVALID_RELATION: msg`Keduanya tidak dapat dihubungkan dengan cara ini.`,
  INVALID_TEXT: msg`Teks ini terlalu panjang atau berisi tanda yang tidak dapat ditampilkan.`,
  KIND_CHANGED: msg`Jenisnya tidak dapat diganti; buat yang baru.`,
  NOT_FOUND: msg`Yang dimaksud tidak lagi tercatat.`,
  NOT_READY: msg`Data masih dimuat. Coba lagi sebentar lagi.`,
  RATE_LIMITED: msg`Terlalu banyak yang dikirim dalam waktu singkat. Tunggu sebentar, lalu coba lagi.`,
  READ_ONLY: msg`Server ini tidak menerima perubahan.`,
  REQUEST_TIMEOUT: msg`Kirimannya tidak sampai pada waktunya. Coba lagi.`,
  REQUEST_TOO_LARGE: msg`Isiannya terlalu besar untuk dikirim sekaligus.`,
  STORE_UNAVAILABLE: msg`Basis data sedang tidak menjawab. Isian Anda masih ada di sini; coba lagi sebentar lagi.`,
  TOO_BUSY: msg`Server sedang sibuk. Coba lagi sebentar lagi.`,
  TOO_MANY_VALUES: msg`Daftar atau teksnya terlalu panjang.`,
  UNAUTHENTICATED: msg`Anda belum dikenali sebagai penulis.`,
  UNDO_CONFLICT: msg`Sudah ada perubahan sesudahnya; urungkan itu lebih dahulu.`,
  UNKNOWN_HOST: msg`Server tidak dikenal dengan nama ini; hubungi pengelolanya.`,
  VERSION_CONFLICT: msg`Sementara itu sudah diubah oleh yang lain. Lihat isinya yang baru, lalu ulangi perubahan Anda.`,
};

const unreachable = msg`Server tidak terjangkau. Isian Anda masih ada di sini; periksa sambungan Anda, lalu coba lagi.`;

/** What a code says to whoever fills in a form. `NET…`: no answer came. What a newer server says counts as its fault. */
export function errorWords(code: string): MessageDescriptor {
  if (code.startsWith('NET')) return unreachable;
  return Object.hasOwn(words, code) ? words[code as keyof typeof words] : words.INTERNAL;
}

/** `impor`: the import run whose findings are open; `kode`: findings of one code only. */
export interface CoverageSearch {
  impor?: string;
  kode?: string;
}

export function validateCoverageSearch(input: Record<string, unknown>): CoverageSearch {
  const { impor, kode } = input;
  return {
    ...(typeof impor === 'string' && impor !== '' ? { impor } : {}),
    ...(typeof kode === 'string' && kode !== '' ? { kode } : {}),
  };
}

import { makeId } from '@jejaring/graph/model';

/** Scheme of the codes of the Ministry of Home Affairs. */
export const kemendagri = 'kemendagri';
export const indonesia = makeId('REGION', 'iso', 'ID');

/** `33` or `33.10`: the codes of provinces, regencies and cities. */
export const regionCode = /^\d{2}(\.\d{2})?$/;

export function idnRegionId(code: string): string {
  return makeId('REGION', 'idn', code);
}

/** An unknown start sorts before every year and an unknown end after, so that an undated tie is in every period. */
export const unknownStart = -32768;
export const unknownEnd = 32767;

/** The year of an ISO date of any precision, or `unknown`. */
export function yearOf(date: string | null | undefined, unknown: number): number {
  if (date === null || date === undefined) return unknown;
  const year = Number.parseInt(date, 10);
  return Number.isFinite(year) && year > unknownStart && year < unknownEnd ? year : unknown;
}

export function knownYear(year: number): number | null {
  return year === unknownStart || year === unknownEnd ? null : year;
}

import { z } from 'zod';
import { nameUses } from './vocabulary.ts';

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for 2017, 2017-03 and 2017-03-15, false for a day that the calendar does not have. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string' || !datePattern.test(value)) return false;
  if (value.length < 10 || value.slice(8) <= '28') return true;
  // Day 0 of the next month is the last one of this.
  const lastDay = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate();
  return Number(value.slice(8)) <= lastDay;
}

/** ISO-8601 of the precision the source gives: 2017, 2017-03 or 2017-03-15. Compared as text. */
export const partialDate = z.string().refine(isPartialDate, 'Expected a date such as 2017, 2017-03 or 2017-03-15');
export type PartialDate = string;

/** `language` is a BCP 47 tag, `und` where the source does not say. */
export const localText = z.strictObject({ language: z.string().min(2).max(12), text: z.string().min(1).max(100_000) });
export type LocalText = z.infer<typeof localText>;

export const localName = z.strictObject({
  language: z.string().min(2).max(12),
  text: z.string().min(1).max(2_000),
  use: z.enum(nameUses),
  from: partialDate.optional(),
  to: partialDate.optional(),
});
export type LocalName = z.infer<typeof localName>;

/**
 * Another way to point at the entity. Scheme `id` is another id that resolves to it and is unique in the store; other
 * schemes (kemendagri, bps, iso3166-1, iso3166-2, wikidata, iati-ref …) may be shared and are dated.
 */
export const alias = z.strictObject({
  scheme: z.string().min(1).max(60),
  value: z.string().min(1).max(500),
  from: partialDate.optional(),
  to: partialDate.optional(),
});
export type Alias = z.infer<typeof alias>;

/** Degrees, WGS 84. */
export const point = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export type Point = z.infer<typeof point>;

/** A figure with the year it stands for; a null year is unknown. */
export const yearFigure = z.strictObject({
  value: z.number().finite(),
  year: z.number().int().min(1800).max(2200).nullable(),
});
export type YearFigure = z.infer<typeof yearFigure>;

export const period = z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() });
export type Period = z.infer<typeof period>;

/** Who published something, as the publisher writes itself. */
export const reporter = z.strictObject({ ref: z.string().nullable(), name: z.string() });
export type Reporter = z.infer<typeof reporter>;

import { recordAbout, type RelationInput, type TypedRecord } from '@jejaring/graph/model';
import { readDecisions } from '../../../platform/decisions/index.ts';
import type { MemberRow } from './body-records.ts';
import { isoPartial } from './partial-date.ts';
import { locatorOf, unmappedSource } from './row-source.ts';

/** The signed texts that rows name: by hand, since only reading tells a text from a cooperation without one. */
const texts = new Map(
  readDecisions(new URL('signed-texts.csv', import.meta.url), [
    'body_id',
    'name_id',
    'name_en',
    'valid_until',
    'has_ended',
    'signatories',
    'reason',
  ]).map((row) => [row.body_id, row]),
);

/** The agreement behind a row, with the row's member as a signatory; null where the source names no signed text. */
export function agreementRecord(source: string, row: MemberRow, isFirst: boolean): TypedRecord | null {
  const text = texts.get(row.body_id);
  if (text === undefined) return null;
  const id = `agreement:cooperation:${row.body_id}`;
  const signedOn = isoPartial(row.founded_or_signed);
  const validUntil = isoPartial(text.valid_until);
  const isInferred = text.signatories === 'INFERRED';
  const signatory: RelationInput = {
    kind: 'PARTY_TO',
    from: `region:idn:${row.member_code}`,
    to: id,
    qualifier: 'SIGNATORY',
    ...(isInferred && { basis: 'INFERRED' as const, rule: text.reason }),
    ...(row.source_says !== '' && { properties: { note: row.source_says } }),
  };
  const governed: RelationInput = { kind: 'GOVERNED_BY', from: `partnership:cooperation:${row.body_id}`, to: id };
  return recordAbout({
    source,
    key: `agreement:${row.body_id}:${row.member_code}`,
    entity: { id, kind: 'AGREEMENT' },
    locator: locatorOf(row.row, row),
    fields: {
      names: [
        { language: 'id', text: text.name_id, use: 'OFFICIAL' },
        { language: 'en', text: text.name_en, use: 'OFFICIAL' },
      ],
      form: 'KSDD',
      ...(signedOn !== null && { signedOn }),
      ...(validUntil !== null && { validUntil }),
      ...(text.has_ended === 'true' && { hasEnded: true }),
    },
    unmapped: { reason: text.reason, ...unmappedSource(row) },
    relations: isFirst && row.form === 'agreement' ? [signatory, governed] : [signatory],
  });
}

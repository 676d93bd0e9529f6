import { isoPartial } from './partial-date.ts';
import {
  programmeStatuses,
  recordAbout,
  type ActorType,
  type FieldsOf,
  type LocalName,
  type LocalText,
  type RelationInput,
  type TypedRecord,
} from '@jejaring/graph/model';
import { readDecisions } from '../../../platform/decisions/index.ts';
import { locatorOf, unmappedSource, type RowSource } from './row-source.ts';
import { sectorsOf } from './urusan.ts';

export interface MemberRow extends RowSource {
  readonly row: number;
  readonly body_id: string;
  readonly body_name: string;
  readonly form: string;
  readonly member_code: string;
  readonly member_name: string;
  readonly role: string;
  readonly founded_or_signed: string;
  readonly sector_or_purpose: string;
}

const typeByForm: Readonly<Record<string, ActorType>> = {
  'KSDD body': 'COOPERATION_BODY',
  forum: 'FORUM',
  association: 'ASSOCIATION',
  'metropolitan area': 'METROPOLITAN_AREA',
};

const bodyDates = new Map(
  readDecisions(new URL('body-dates.csv', import.meta.url), ['body_id', 'to', 'status', 'date_of', 'reason']).map(
    (row) => [row.body_id, row],
  ),
);
const memberships = new Map(
  readDecisions(new URL('membership-dates.csv', import.meta.url), [
    'body_id',
    'member_code',
    'from',
    'to',
    'reason',
  ]).map((row) => [`${row.body_id}:${row.member_code}`, row]),
);

/** Bodies about which pages contradict each other, as noted by those who gathered the rows. */
const caveats = new Map(
  readDecisions(new URL('body-caveats.csv', import.meta.url), ['body_id', 'id', 'en']).map(
    (row): [string, LocalText[]] => [
      row.body_id,
      [
        { language: 'id', text: row.id },
        { language: 'en', text: row.en },
      ],
    ],
  ),
);

/** What a planning area is and is not: shown wherever it is. */
const areaCaveat: readonly LocalText[] = [
  {
    language: 'id',
    text: 'Kawasan perencanaan: batasnya dapat mencakup sebagian kabupaten saja, tidak selalu ada lembaganya, dan tercantum di dalamnya bukan bukti adanya kegiatan.',
  },
  {
    language: 'en',
    text: 'A planning area: its boundary may hold only part of a regency, there is not always a body behind it, and to be listed in it is no proof of activity.',
  },
];

/** An agreement is a partnership of its regions; every other form is an actor with members. */
export function entityOf(row: MemberRow): {
  readonly [Kind in 'ACTOR' | 'PARTNERSHIP']: { readonly id: string; readonly kind: Kind };
}['ACTOR' | 'PARTNERSHIP'] {
  return row.form === 'agreement'
    ? { id: `partnership:cooperation:${row.body_id}`, kind: 'PARTNERSHIP' }
    : { id: `actor:cooperation:${row.body_id}`, kind: 'ACTOR' };
}

/** What one row says of its body or agreement, with the row's own member. */
export function bodyRecord(source: string, row: MemberRow, isFirst: boolean): TypedRecord {
  const entity = entityOf(row);
  const name: LocalName = { language: 'id', text: row.body_name, use: 'OFFICIAL' };
  const named = { names: [name], ...(isFirst && descriptionsOf(row)) };
  const stated = {
    source,
    key: `${row.body_id}:${row.member_code}`,
    locator: locatorOf(row.row, row),
    unmapped: { memberName: row.member_name, ...unmappedSource(row) },
    relations: [
      memberRelation(row, entity.id),
      ...(isFirst ? (sectorsOf(row.sector_or_purpose, entity.id) ?? []) : []),
    ],
  };
  return entity.kind === 'ACTOR'
    ? recordAbout({ ...stated, entity, fields: { ...named, ...actorFields(row) } })
    : recordAbout({ ...stated, entity, fields: { ...named, ...partnershipFields(row) } });
}

function descriptionsOf(row: MemberRow): { readonly descriptions?: readonly LocalText[] } {
  const purpose = row.sector_or_purpose === '' ? [] : [{ language: 'id', text: row.sector_or_purpose }];
  const texts = [
    ...purpose,
    ...(row.form === 'metropolitan area' ? areaCaveat : []),
    ...(caveats.get(row.body_id) ?? []),
  ];
  return texts.length === 0 ? {} : { descriptions: texts };
}

function actorFields(row: MemberRow): FieldsOf<'ACTOR'> {
  const founded = bodyDates.get(row.body_id)?.date_of === 'TEXT' ? null : isoPartial(row.founded_or_signed);
  // The file is of cooperation between Indonesian regions.
  return { type: typeByForm[row.form] ?? 'COOPERATION_BODY', country: 'ID', founded: founded ?? undefined };
}

function partnershipFields(row: MemberRow): FieldsOf<'PARTNERSHIP'> {
  const from = isoPartial(row.founded_or_signed);
  const dates = bodyDates.get(row.body_id);
  const to = dates === undefined || dates.to === '' ? null : dates.to;
  return {
    form: 'KSDD',
    period: from === null && to === null ? undefined : { from, to },
    status: programmeStatuses.find((each) => each === dates?.status),
  };
}

/** A member of a body, or a party of an agreement; the row's words stand beside the role. */
function memberRelation(row: MemberRow, to: string): RelationInput {
  const isAgreement = row.form === 'agreement';
  const dates = memberships.get(`${row.body_id}:${row.member_code}`);
  return {
    kind: isAgreement ? 'PARTY_TO' : 'MEMBER_OF',
    from: `region:idn:${row.member_code}`,
    to,
    qualifier: row.role === 'lead' ? 'LEAD' : isAgreement ? 'PARTNER' : 'MEMBER',
    ...(dates !== undefined && dates.from !== '' && { validFrom: dates.from }),
    ...(dates !== undefined && dates.to !== '' && { validTo: dates.to }),
    ...(row.source_says !== '' && { properties: { note: row.source_says } }),
  };
}

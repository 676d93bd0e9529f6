import {
  bases,
  entityKinds,
  flowKinds,
  linkKinds,
  nameUses,
  projections,
  relationKinds,
  roles,
  wordLists,
  type WordListName,
  type WordOf,
} from '@jejaring/graph/model';
import { languages } from '@jejaring/words';
import { registerEnumType } from 'type-graphql';

type EnumObject<T extends string> = { readonly [K in T]: K };

/** Registers a closed word list of the model as a GraphQL enum whose values are the words themselves. */
function enumOf<const T extends string>(name: string, values: readonly T[], description?: string): EnumObject<T> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<T>;
  registerEnumType(object, { name, ...(description === undefined ? {} : { description }) });
  return object;
}

export type { Language } from '@jejaring/words';

/** The word lists of fields, under their own names. */
export const fieldEnums = Object.fromEntries(
  Object.entries(wordLists).map(([name, words]) => [name, enumOf(name, words)]),
) as { readonly [Name in WordListName]: EnumObject<WordOf<Name>> };

export const {
  ActorType: ActorTypeEnum,
  InitiativeStatus: InitiativeStatusEnum,
  PartnershipForm: PartnershipFormEnum,
  RegionLevel: RegionLevelEnum,
  RegionType: RegionTypeEnum,
} = fieldEnums;

export const LanguageEnum = enumOf('Language', languages);
export const EntityKindEnum = enumOf('EntityKind', entityKinds);
export const RoleEnum = enumOf('Role', roles);
export const FlowKindEnum = enumOf('FlowKind', flowKinds);
export const BasisEnum = enumOf('Basis', bases);
export const NameUseEnum = enumOf('NameUse', nameUses);
export const RelationKindEnum = enumOf('RelationKind', relationKinds);
export const ProjectionEnum = enumOf('Projection', projections);
export const LinkKindEnum = enumOf('LinkKind', linkKinds);

export const DirectionEnum = enumOf('Direction', ['OUT', 'IN', 'BOTH']);
export const StatementRuleEnum = enumOf('StatementRule', [
  'ONLY',
  'AGREED',
  'SOURCE_ORDER',
  'LATER',
  'UNION',
  'OVERRULED',
]);
export const ChangeKindEnum = enumOf('ChangeKind', ['IMPORT', 'EDIT', 'WITHDRAW', 'MERGE', 'SPLIT', 'UNDO']);
export const ImportStateEnum = enumOf('ImportState', ['RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'INTERRUPTED']);
export const JobStateEnum = enumOf('JobState', ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED']);
export const FindingSeverityEnum = enumOf('FindingSeverity', ['ERROR', 'WARNING', 'NOTE']);
export const OrderDirectionEnum = enumOf('OrderDirection', ['ASC', 'DESC']);
export const EntityOrderFieldEnum = enumOf('EntityOrderField', ['NAME', 'CODE', 'POPULATION', 'START_YEAR']);
export const UnknownReasonEnum = enumOf(
  'UnknownReason',
  ['NOT_STATED', 'DAMAGED'],
  'NOT_STATED: its sources do not say. DAMAGED: a source says it unreadably; see the findings of its import, and the record that keeps it verbatim.',
);
export const FacetFieldEnum = enumOf('FacetField', [
  'KIND',
  'LEVEL',
  'TYPE',
  'COUNTRY',
  'FORM',
  'STATUS',
  'VOCABULARY',
  'SECTOR',
  'SOURCE',
  'START_YEAR',
]);
export const NetworkFacetFieldEnum = enumOf('NetworkFacetField', [
  'KIND',
  'LINK',
  'FORM',
  'ROLE',
  'SECTOR',
  'SOURCE',
  'YEAR',
]);

export const PeerModelKindEnum = enumOf(
  'PeerModelKind',
  ['INDICATORS', 'GEOGRAPHY', 'ITEMS', 'MIX'],
  'INDICATORS: z-scores, Euclidean. GEOGRAPHY: way and form, weighed. ITEMS: 1 − weighted Jaccard. MIX: weighted mean.',
);
export const PeerTransformEnum = enumOf('PeerTransform', ['NONE', 'LOG10']);
export const PeerOrderEnum = enumOf(
  'PeerOrder',
  ['DISTANCE', 'REACH'],
  'REACH: by steps of cooperation from the asking region, those without a way last; then by distance.',
);
export const NotComparableReasonEnum = enumOf(
  'NotComparableReason',
  ['NO_VALUES', 'NO_ITEMS', 'NO_POINT', 'NOTHING_IN_COMMON'],
  'NO_VALUES: no indicator of the model is known. NO_ITEMS: no challenge or partner is recorded. NO_POINT: its place is unknown. NOTHING_IN_COMMON: no indicator is known of both.',
);

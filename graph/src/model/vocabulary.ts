/**
 * The closed word lists of the domain. They are owned here: the store checks them, the GraphQL schema registers
 * them as enums, and the pages translate them. Order is the order in which a person reads them.
 */

export const entityKinds = [
  'REGION',
  'ACTOR',
  'PARTNERSHIP',
  'PROGRAMME',
  'AGREEMENT',
  'PRACTICE',
  'CHALLENGE',
  'POTENTIAL',
  'SECTOR',
  'GOAL',
  'INDICATOR',
  'SOURCE',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Kinds that share the interface Initiative: parties, places, sectors, goals, money, dates. */
export const initiativeKinds = ['PARTNERSHIP', 'PROGRAMME'] as const;
/** Kinds that can be a party to something. */
export const partyKinds = ['REGION', 'ACTOR'] as const;

/** What a relation can join: an entity of some kind, or a flow of money. */
export const nodeKinds = [...entityKinds, 'FLOW'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** One vocabulary for participation: IATI's four, the three of South-South cooperation, and membership. */
export const roles = [
  'FUNDING',
  'ACCOUNTABLE',
  'EXTENDING',
  'IMPLEMENTING',
  'BENEFICIARY',
  'PIVOTAL',
  'FACILITATING',
  'PARTNER',
  'SIGNATORY',
  'LEAD',
  'SECRETARIAT',
  'MEMBER',
] as const;
export type Role = (typeof roles)[number];

/** As the source says; no rule ties a form to the roles that occur in it. */
export const partnershipForms = [
  'SISTER_CITY',
  'KSDD',
  'KSDPK',
  'KSDPL',
  'KSDLL',
  'SINERGI',
  'SOUTH_SOUTH',
  'TRIANGULAR',
  'REVERSE_LINKAGE',
  'MULTI_PARTY',
  'OTHER',
] as const;
export type PartnershipForm = (typeof partnershipForms)[number];

export const modalities = [
  'TRAINING',
  'EXPERT_DISPATCH',
  'STUDY_VISIT',
  'EQUIPMENT',
  'GRANT',
  'SCHOLARSHIP',
  'INTERNSHIP',
  'TECHNICAL_COOPERATION',
  'IN_KIND',
] as const;

/** Levels of territory. FOREIGN is a city, state or province abroad. */
export const regionLevels = ['SUPRANATIONAL', 'COUNTRY', 'PROVINCE', 'REGENCY', 'FOREIGN'] as const;
export type RegionLevel = (typeof regionLevels)[number];

export const regionTypes = [
  'SUPRANATIONAL',
  'COUNTRY',
  'PROVINCE',
  'REGENCY',
  'CITY',
  'FOREIGN_CITY',
  'FOREIGN_REGION',
] as const;

/** IATI's OrganisationType by name, then the bodies of regional cooperation and the village. */
export const actorTypes = [
  'GOVERNMENT',
  'LOCAL_GOVERNMENT',
  'OTHER_PUBLIC_SECTOR',
  'INTERNATIONAL_NGO',
  'NATIONAL_NGO',
  'REGIONAL_NGO',
  'PARTNER_COUNTRY_NGO',
  'PUBLIC_PRIVATE_PARTNERSHIP',
  'MULTILATERAL',
  'FOUNDATION',
  'PRIVATE_SECTOR',
  'PRIVATE_SECTOR_PROVIDER_COUNTRY',
  'PRIVATE_SECTOR_RECIPIENT_COUNTRY',
  'PRIVATE_SECTOR_THIRD_COUNTRY',
  'ACADEMIC',
  'OTHER',
  'COOPERATION_BODY',
  'FORUM',
  'ASSOCIATION',
  'METROPOLITAN_AREA',
  'VILLAGE',
] as const;
export type ActorType = (typeof actorTypes)[number];

/** IATI ActivityStatus 1–6 by name. */
export const programmeStatuses = [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'CANCELLED',
  'SUSPENDED',
] as const;

/** IATI's transaction types by name, then budget and planned disbursement. */
export const flowKinds = [
  'INCOMING_FUNDS',
  'OUTGOING_COMMITMENT',
  'DISBURSEMENT',
  'EXPENDITURE',
  'INTEREST_PAYMENT',
  'LOAN_REPAYMENT',
  'REIMBURSEMENT',
  'PURCHASE_OF_EQUITY',
  'SALE_OF_EQUITY',
  'CREDIT_GUARANTEE',
  'INCOMING_COMMITMENT',
  'OUTGOING_PLEDGE',
  'INCOMING_PLEDGE',
  'BUDGET',
  'PLANNED_DISBURSEMENT',
  'UNKNOWN',
] as const;
export type FlowKind = (typeof flowKinds)[number];

/** Indeks Inovasi Daerah: inisiatif, uji coba, penerapan. */
const practiceStages = ['INITIATIVE', 'TRIAL', 'APPLICATION'] as const;
const practiceStatuses = ['CONTINUING', 'STOPPED'] as const;

const sourceTypes = ['DATASET', 'ARTICLE', 'PERSON'] as const;

/** Levels of the Sustainable Development Goals. */
const goalLevels = ['GOAL', 'TARGET', 'INDICATOR'] as const;

/** Which direction of an indicator is good for people. */
const directionsOfGood = ['HIGHER', 'LOWER'] as const;

/** How a fact came to be: said by the source, read out of it by a rule, or computed. */
export const bases = ['STATED', 'INFERRED', 'DERIVED'] as const;
export type Basis = (typeof bases)[number];

export const nameUses = ['OFFICIAL', 'SHORT', 'VARIANT', 'ACRONYM', 'FORMER'] as const;
export type NameUse = (typeof nameUses)[number];

/** How the network is drawn: which things are nodes, and what a link between two of them means. */
export const projections = ['EXPLORE', 'PARTIES', 'INITIATIVES', 'REGIONS', 'FUNDING'] as const;
export type Projection = (typeof projections)[number];

export const linkKinds = [
  'PARTNERSHIP',
  'PROGRAMME',
  'ROLE',
  'TERRITORY',
  'BORDER',
  'GOVERNMENT',
  'MEMBERSHIP',
  'PRACTICE',
  'FUNDING',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The lists that a field takes its words from, under their names in the API. */
export const wordLists = {
  ActorType: actorTypes,
  BetterWhen: directionsOfGood,
  GoalLevel: goalLevels,
  InitiativeStatus: programmeStatuses,
  Modality: modalities,
  PartnershipForm: partnershipForms,
  PracticeStage: practiceStages,
  PracticeStatus: practiceStatuses,
  RegionLevel: regionLevels,
  RegionType: regionTypes,
  SourceType: sourceTypes,
} as const;
export type WordListName = keyof typeof wordLists;
export type WordOf<Name extends WordListName> = (typeof wordLists)[Name][number];

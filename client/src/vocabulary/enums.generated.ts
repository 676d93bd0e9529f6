// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
export interface ActorFields {
  readonly country?: string | null | undefined;
  readonly descriptions?: ReadonlyArray<LocalTextInput> | null | undefined;
  readonly founded?: string | null | undefined;
  readonly names?: ReadonlyArray<LocalNameInput> | null | undefined;
  readonly type?: ActorType | null | undefined;
  readonly website?: string | null | undefined;
}
export interface ActorFilter {
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly includeUnnamed?: boolean | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly types?: ReadonlyArray<ActorType> | null | undefined;
}
export type ActorType = 'ACADEMIC' | 'ASSOCIATION' | 'COOPERATION_BODY' | 'FORUM' | 'FOUNDATION' | 'GOVERNMENT' | 'INTERNATIONAL_NGO' | 'LOCAL_GOVERNMENT' | 'METROPOLITAN_AREA' | 'MULTILATERAL' | 'NATIONAL_NGO' | 'OTHER' | 'OTHER_PUBLIC_SECTOR' | 'PARTNER_COUNTRY_NGO' | 'PRIVATE_SECTOR' | 'PRIVATE_SECTOR_PROVIDER_COUNTRY' | 'PRIVATE_SECTOR_RECIPIENT_COUNTRY' | 'PRIVATE_SECTOR_THIRD_COUNTRY' | 'PUBLIC_PRIVATE_PARTNERSHIP' | 'REGIONAL_NGO' | 'VILLAGE';
export interface AgreementFilter {
  readonly forms?: ReadonlyArray<PartnershipForm> | null | undefined;
  readonly from?: number | null | undefined;
  readonly parties?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly to?: number | null | undefined;
}
export type Basis = 'DERIVED' | 'INFERRED' | 'STATED';
export type BetterWhen = 'HIGHER' | 'LOWER';
export interface CancelJobInput {
  readonly id: string;
}
export type ChainLayer = 'DONOR' | 'IMPLEMENTER' | 'INTERMEDIARY' | 'PLACE';
export type ChangeKind = 'EDIT' | 'IMPORT' | 'MERGE' | 'SPLIT' | 'UNDO' | 'WITHDRAW';
export interface ClassificationFilter {
  readonly parents?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly vocabularies?: ReadonlyArray<string> | null | undefined;
}
export interface CreateActorInput {
  readonly clientMutationId: string;
  readonly fields: ActorFields;
  readonly locatedIn?: string | null | undefined;
}
export interface CreatePartnershipInput {
  readonly clientMutationId: string;
  readonly fields: PartnershipFields;
  readonly parties: ReadonlyArray<PartyInput>;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
}
export interface CreateRegionInput {
  readonly clientMutationId: string;
  readonly fields: RegionFields;
  readonly partOf?: string | null | undefined;
}
export type Direction = 'BOTH' | 'IN' | 'OUT';
export interface EntityFilter {
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly forms?: ReadonlyArray<PartnershipForm> | null | undefined;
  readonly from?: number | null | undefined;
  readonly levels?: ReadonlyArray<RegionLevel> | null | undefined;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly to?: number | null | undefined;
  readonly types?: ReadonlyArray<string> | null | undefined;
}
export type EntityKind = 'ACTOR' | 'AGREEMENT' | 'CHALLENGE' | 'GOAL' | 'INDICATOR' | 'PARTNERSHIP' | 'POTENTIAL' | 'PRACTICE' | 'PROGRAMME' | 'REGION' | 'SECTOR' | 'SOURCE';
export interface EntityOrder {
  readonly direction?: OrderDirection | null | undefined;
  readonly field?: EntityOrderField | null | undefined;
}
export type EntityOrderField = 'CODE' | 'NAME' | 'POPULATION' | 'START_YEAR';
export type FacetField = 'COUNTRY' | 'FORM' | 'KIND' | 'LEVEL' | 'SECTOR' | 'SOURCE' | 'START_YEAR' | 'STATUS' | 'TYPE' | 'VOCABULARY';
export type FindingSeverity = 'ERROR' | 'NOTE' | 'WARNING';
export type FlowKind = 'BUDGET' | 'CREDIT_GUARANTEE' | 'DISBURSEMENT' | 'EXPENDITURE' | 'INCOMING_COMMITMENT' | 'INCOMING_FUNDS' | 'INCOMING_PLEDGE' | 'INTEREST_PAYMENT' | 'LOAN_REPAYMENT' | 'OUTGOING_COMMITMENT' | 'OUTGOING_PLEDGE' | 'PLANNED_DISBURSEMENT' | 'PURCHASE_OF_EQUITY' | 'REIMBURSEMENT' | 'SALE_OF_EQUITY' | 'UNKNOWN';
export interface FootprintFilter {
  readonly from?: number | null | undefined;
  readonly humanitarian?: boolean | null | undefined;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<InitiativeStatus> | null | undefined;
  readonly to?: number | null | undefined;
  readonly withParts?: boolean | null | undefined;
}
export type GoalLevel = 'GOAL' | 'INDICATOR' | 'TARGET';
export type ImportState = 'CANCELLED' | 'DONE' | 'FAILED' | 'INTERRUPTED' | 'RUNNING';
export interface InitiativeFilter {
  readonly forms?: ReadonlyArray<PartnershipForm> | null | undefined;
  readonly from?: number | null | undefined;
  readonly goals?: ReadonlyArray<string> | null | undefined;
  readonly isHumanitarian?: boolean | null | undefined;
  readonly parties?: ReadonlyArray<string> | null | undefined;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<InitiativeStatus> | null | undefined;
  readonly to?: number | null | undefined;
}
export type InitiativeStatus = 'CANCELLED' | 'CLOSED' | 'FINALISATION' | 'IMPLEMENTATION' | 'PIPELINE' | 'SUSPENDED';
export type JobState = 'CANCELLED' | 'DONE' | 'FAILED' | 'RUNNING' | 'WAITING';
export type Language = 'EN' | 'ID';
export type LinkKind = 'BORDER' | 'FUNDING' | 'GOVERNMENT' | 'MEMBERSHIP' | 'PARTNERSHIP' | 'PRACTICE' | 'PROGRAMME' | 'ROLE' | 'TERRITORY';
export interface LocalNameInput {
  readonly language: string;
  readonly text: string;
  readonly use?: NameUse | null | undefined;
}
export interface LocalTextInput {
  readonly language: string;
  readonly text: string;
}
export interface MeasureInput {
  readonly depth?: number | null | undefined;
  readonly filter?: NetworkFilter | null | undefined;
  readonly focus?: ReadonlyArray<string> | null | undefined;
  readonly measure: string;
  readonly parameters?: ReadonlyArray<MeasureValueInput> | null | undefined;
  readonly projection?: Projection | null | undefined;
  readonly wait?: number | null | undefined;
}
export type MeasureOutput = 'GROUP' | 'LINKS' | 'SERIES' | 'SHARES' | 'VALUE';
export type MeasureParameterType = 'DECIMAL' | 'INTEGER';
export type MeasureState = 'DONE' | 'RUNNING';
export interface MeasureValueInput {
  readonly id: string;
  readonly value: number;
}
export type Modality = 'EQUIPMENT' | 'EXPERT_DISPATCH' | 'GRANT' | 'INTERNSHIP' | 'IN_KIND' | 'SCHOLARSHIP' | 'STUDY_VISIT' | 'TECHNICAL_COOPERATION' | 'TRAINING';
export type MoneyPart = 'COUNTED' | 'EXCLUDED' | 'SHARED_OUT';
export type NameUse = 'ACRONYM' | 'FORMER' | 'OFFICIAL' | 'SHORT' | 'VARIANT';
export type NetworkFacetField = 'FORM' | 'KIND' | 'LINK' | 'ROLE' | 'SECTOR' | 'SOURCE' | 'YEAR';
export interface NetworkFilter {
  readonly forms?: ReadonlyArray<PartnershipForm> | null | undefined;
  readonly from?: number | null | undefined;
  readonly inferred?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  readonly links?: ReadonlyArray<LinkKind> | null | undefined;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly to?: number | null | undefined;
}
export type NotComparableReason = 'NOTHING_IN_COMMON' | 'NO_ITEMS' | 'NO_POINT' | 'NO_VALUES';
export type OrderDirection = 'ASC' | 'DESC';
export interface OverlapFilter {
  readonly from?: number | null | undefined;
  readonly level?: PlaceLevel | null | undefined;
  readonly of?: string | null | undefined;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly to?: number | null | undefined;
}
export interface PartnershipFields {
  readonly descriptions?: ReadonlyArray<LocalTextInput> | null | undefined;
  readonly form?: PartnershipForm | null | undefined;
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  readonly names?: ReadonlyArray<LocalNameInput> | null | undefined;
  readonly period?: PeriodInput | null | undefined;
  readonly status?: InitiativeStatus | null | undefined;
}
export type PartnershipForm = 'KSDD' | 'KSDLL' | 'KSDPK' | 'KSDPL' | 'MULTI_PARTY' | 'OTHER' | 'REVERSE_LINKAGE' | 'SINERGI' | 'SISTER_CITY' | 'SOUTH_SOUTH' | 'TRIANGULAR';
export interface PartyInput {
  readonly from?: string | null | undefined;
  readonly party: string;
  readonly role: Role;
  readonly to?: string | null | undefined;
}
export interface PeerModelInput {
  readonly id?: string | null | undefined;
  readonly mix?: ReadonlyArray<PeerWeight> | null | undefined;
}
export type PeerModelKind = 'GEOGRAPHY' | 'INDICATORS' | 'ITEMS' | 'MIX';
export type PeerOrder = 'DISTANCE' | 'REACH';
export type PeerTransform = 'LOG10' | 'NONE';
export interface PeerWeight {
  readonly component: string;
  readonly weight: number;
}
export interface PeriodInput {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}
export type PlaceLevel = 'COUNTRY' | 'PROVINCE' | 'REGENCY' | 'SUPRANATIONAL';
export interface PointInput {
  readonly lat: number;
  readonly lon: number;
}
export interface PracticeFilter {
  readonly challenges?: ReadonlyArray<string> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
}
export type PracticeStage = 'APPLICATION' | 'INITIATIVE' | 'TRIAL';
export type PracticeStatus = 'CONTINUING' | 'STOPPED';
export type Projection = 'EXPLORE' | 'FUNDING' | 'INITIATIVES' | 'PARTIES' | 'REGIONS';
export type ReasonPart = 'EXCLUDED' | 'HEADLINE' | 'SHARED_OUT';
export interface RegionFields {
  readonly area?: YearFigureInput | null | undefined;
  readonly code?: string | null | undefined;
  readonly codeScheme?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly descriptions?: ReadonlyArray<LocalTextInput> | null | undefined;
  readonly isAutonomous?: boolean | null | undefined;
  readonly level?: RegionLevel | null | undefined;
  readonly names?: ReadonlyArray<LocalNameInput> | null | undefined;
  readonly point?: PointInput | null | undefined;
  readonly population?: YearFigureInput | null | undefined;
  readonly type?: RegionType | null | undefined;
}
export interface RegionFilter {
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly isAutonomous?: boolean | null | undefined;
  readonly islands?: ReadonlyArray<string> | null | undefined;
  readonly levels?: ReadonlyArray<RegionLevel> | null | undefined;
  readonly parents?: ReadonlyArray<string> | null | undefined;
  readonly populationFrom?: number | null | undefined;
  readonly populationTo?: number | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly types?: ReadonlyArray<RegionType> | null | undefined;
  readonly within?: ReadonlyArray<string> | null | undefined;
}
export type RegionLevel = 'COUNTRY' | 'FOREIGN' | 'PROVINCE' | 'REGENCY' | 'SUPRANATIONAL';
export type RegionType = 'CITY' | 'COUNTRY' | 'FOREIGN_CITY' | 'FOREIGN_REGION' | 'PROVINCE' | 'REGENCY' | 'SUPRANATIONAL';
export interface RelateInput {
  readonly clientMutationId: string;
  readonly from: string;
  readonly kind: RelationKind;
  readonly note?: string | null | undefined;
  readonly qualifier?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly to: string;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
}
export type RelationKind = 'ADDRESSES' | 'ADOPTED' | 'ADVANCES' | 'BORDERS' | 'CORRESPONDS_TO' | 'COVERS' | 'DRAWS_ON' | 'FACES' | 'FROM' | 'GOVERNED_BY' | 'GOVERNS' | 'HAS_POTENTIAL' | 'IN_SECTOR' | 'LOCATED_IN' | 'MEASURED' | 'MEMBER_OF' | 'OF' | 'ORIGINATED' | 'PARENT_OF' | 'PARTY_TO' | 'PART_OF' | 'RELATED_TO' | 'REPLICATES' | 'SUCCEEDS' | 'TO';
export type Role = 'ACCOUNTABLE' | 'BENEFICIARY' | 'EXTENDING' | 'FACILITATING' | 'FUNDING' | 'IMPLEMENTING' | 'LEAD' | 'MEMBER' | 'PARTNER' | 'PIVOTAL' | 'SECRETARIAT' | 'SIGNATORY';
export interface SaveViewInput {
  readonly address: string;
  readonly title: string;
}
export interface SimpleFilter {
  readonly sources?: ReadonlyArray<string> | null | undefined;
}
export type SourceType = 'ARTICLE' | 'DATASET' | 'PERSON';
export type StatementRule = 'AGREED' | 'LATER' | 'ONLY' | 'OVERRULED' | 'SOURCE_ORDER' | 'UNION';
export type UnknownReason = 'DAMAGED' | 'NOT_STATED';
export interface UnrelateInput {
  readonly clientMutationId: string;
  readonly id: string;
}
export interface UpdateActorInput {
  readonly clientMutationId: string;
  readonly expectedVersion: number;
  readonly fields: ActorFields;
  readonly id: string;
}
export interface UpdatePartnershipInput {
  readonly clientMutationId: string;
  readonly expectedVersion: number;
  readonly fields: PartnershipFields;
  readonly id: string;
}
export interface UpdateRegionInput {
  readonly clientMutationId: string;
  readonly expectedVersion: number;
  readonly fields: RegionFields;
  readonly id: string;
}
export interface WithdrawSourceInput {
  readonly clientMutationId: string;
  readonly source: string;
}
export interface YearFigureInput {
  readonly value: number;
  readonly year?: number | null | undefined;
}
export type QueryField = 'actors' | 'agreements' | 'challengeRules' | 'challenges' | 'changes' | 'comparison' | 'countingNotes' | 'coverage' | 'footprint' | 'goals' | 'indicators' | 'islands' | 'job' | 'jobs' | 'measure' | 'measures' | 'moneyRules' | 'neighbours' | 'network' | 'node' | 'nodes' | 'overlaps' | 'partnerships' | 'paths' | 'peerModels' | 'peers' | 'potentials' | 'practices' | 'programmes' | 'regions' | 'search' | 'sectors' | 'sources' | 'viewer' | 'worldAreas';
export type MutationField = 'cancelJob' | 'createActor' | 'createPartnership' | 'createRegion' | 'relate' | 'saveView' | 'unrelate' | 'updateActor' | 'updatePartnership' | 'updateRegion' | 'withdrawSource';

import { flowKinds, programmeStatuses, roles, type EntityKind, type FlowKind, type Role } from '../../model/index.ts';
import type { Rows } from './rows.ts';

export const placeLevels = ['SUPRANATIONAL', 'COUNTRY', 'PROVINCE', 'REGENCY'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** How an initiative is at a place: bits, so that one may be there in several ways. */
export const way = { named: 1, point: 2, doubtful: 4 } as const;

export const unknownFrom = -32768;
export const unknownTo = 32767;
/** Stands for "nothing" in columns of node numbers. */
export const nothing = 0xffffffff;

/**
 * What footprints are computed from: everything in numbered nodes (entities) and numbered flows, at one position of the
 * change log. Years are calendar years; an unknown start is `unknownFrom`, an unknown end `unknownTo`.
 */
export interface FootprintTable {
  readonly version: number;
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly kinds: readonly EntityKind[];
  /** Of regions: 1 + position in `placeLevels`; 0 elsewhere. */
  readonly level: Uint8Array;
  /** Of regions: the region it is part of, or `nothing`; free of circles. To be walked with `upwards`. */
  readonly parent: Uint32Array;
  readonly from: Int16Array;
  readonly to: Int16Array;
  /** Of initiatives: 1 + position in `programmeStatuses`; 0 is unknown. */
  readonly status: Uint8Array;
  /** Of initiatives: 0 unknown, 1 no, 2 yes. */
  readonly humanitarian: Uint8Array;
  readonly isUnnamed: Uint8Array;
  /** Of initiatives: 1 where a source names a place that the network cannot hold. */
  readonly namesOtherPlace: Uint8Array;
  /** Of sectors: the vocabulary; null elsewhere. */
  readonly vocabulary: readonly (string | null)[];
  readonly isHigherBetter: Uint8Array;

  /** Initiative → party and back; mark is 1 + position in `roles`. Each role once, however many records state it. */
  readonly parties: Rows;
  readonly partyOf: Rows;
  /** Initiative → place and back, once each, on the activity or any of its flows; mark is a set of ways. */
  readonly places: Rows;
  readonly placed: Rows;
  /** Initiative → recipient country or region as stated, with share and record. */
  readonly recipients: Rows;
  /** Initiative → sector and back, once each, on the activity or any of its flows. */
  readonly sectors: Rows;
  readonly inSector: Rows;
  /** Initiative → sector as stated; mark is the vocabulary named by the source, with share and record. */
  readonly classes: Rows;
  /** PARENT_OF and back; region → what is part of it. Free of circles. */
  readonly children: Rows;
  readonly parents: Rows;
  readonly under: Rows;
  /** Initiative → source and back. */
  readonly sources: Rows;
  readonly statedBy: Rows;
  /** Initiative → flow. */
  readonly flowsOf: Rows;
  readonly flows: FlowColumns;
  readonly currencies: readonly string[];
  /** Vocabularies of sectors as the sources name them, by the mark in `classes`. */
  readonly vocabularies: readonly string[];
  /** By indicator: region → value of the latest year. By challenge: the regions that face it. */
  readonly measured: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly facing: ReadonlyMap<number, ReadonlySet<number>>;
}

export interface FlowColumns {
  readonly ids: readonly string[];
  readonly of: Uint32Array;
  readonly kind: Uint8Array;
  readonly currency: Uint16Array;
  /** Hundredths; NaN where unknown, or in `fine`. */
  readonly hundredths: Float64Array;
  readonly fine: ReadonlyMap<number, bigint>;
  /** Of the value date, else of the flow's own date. */
  readonly year: Int16Array;
  /** The same as a number such as 20210430 (absent parts 0); 0 unknown. */
  readonly day: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The other activities that the source names on either side. */
  readonly fromInitiative: Uint32Array;
  readonly toInitiative: Uint32Array;
  /** 0 not said, 1 no, 2 yes. */
  readonly humanitarian: Uint8Array;
  readonly record: Uint32Array;
  /** Who asserts the record, or `nothing`. */
  readonly reporter: Uint32Array;
  /** 1 where it belongs to a record of the activity that does not come first. */
  readonly isSecond: Uint8Array;
  /** 1 where it is an original budget, of the period of which there is a revised one. */
  readonly isReplaced: Uint8Array;
  /** Flow → recipient, with share. Flow → sector, mark the vocabulary, with share. */
  readonly recipients: Rows;
  readonly classes: Rows;
}

/** Of flows. */
export const kindCount = flowKinds.length;
export const kindNumber = Object.fromEntries(flowKinds.map((kind, at) => [kind, at])) as Readonly<
  Record<FlowKind, number>
>;

export function roleOf(mark: number): Role {
  return roles[mark - 1]!;
}

export function levelNumber(level: PlaceLevel): number {
  return placeLevels.indexOf(level) + 1;
}

export function isInitiative(table: FootprintTable, node: number): boolean {
  const kind = table.kinds[node];
  return kind === 'PROGRAMME' || kind === 'PARTNERSHIP';
}

export type InitiativeStatus = (typeof programmeStatuses)[number];

export function statusNumber(status: InitiativeStatus): number {
  return programmeStatuses.indexOf(status) + 1;
}

const cancelled = statusNumber('CANCELLED');
const suspended = statusNumber('SUSPENDED');

/** Whether it is cancelled or suspended: nobody is at work there. */
export function isStopped(table: FootprintTable, initiative: number): boolean {
  const status = table.status[initiative];
  return status === cancelled || status === suspended;
}

export function* allInitiatives(table: FootprintTable): Generator<number> {
  for (let node = 0; node < table.ids.length; node += 1) if (isInitiative(table, node)) yield node;
}

/** A region, what it is part of, and so on to the top. */
export function* upwards({ parent }: FootprintTable, region: number): Generator<number> {
  for (let at = region; at !== nothing; at = parent[at]!) yield at;
}

/** The region of this level that a region is or lies in; `nothing` where it is above. */
export function atLevel(table: FootprintTable, region: number, level: number): number {
  for (const at of upwards(table, region)) if (table.level[at] === level) return at;
  return nothing;
}

/** Whether a region is this place or lies in it. */
export function liesIn(table: FootprintTable, region: number, place: number): boolean {
  for (const at of upwards(table, region)) if (at === place) return true;
  return false;
}

/** Whether a flow has a value and a currency, belongs to the record of its activity that counts, and is not replaced. */
export function isSummable({ flows }: FootprintTable, flow: number): boolean {
  return (
    flows.currency[flow] !== 0 &&
    flows.isSecond[flow] === 0 &&
    flows.isReplaced[flow] === 0 &&
    (!Number.isNaN(flows.hundredths[flow]!) || flows.fine.has(flow))
  );
}

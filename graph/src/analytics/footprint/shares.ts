import { liesIn, way, type FootprintTable } from './footprint-table.ts';
import { itemsOf, type Rows } from './rows.ts';

/** How a value is divided: `inside` and `unknown` of `whole`; the rest goes elsewhere. Whole numbers. */
export interface Division {
  readonly inside: number;
  readonly unknown: number;
  readonly whole: number;
}

export const allInside: Division = { inside: 1, unknown: 0, whole: 1 };
const allOutside: Division = { inside: 0, unknown: 0, whole: 1 };
const allUnknown: Division = { inside: 0, unknown: 1, whole: 1 };

/** Where something lies seen from what was chosen: in it, around it, or elsewhere. */
export type Side = 'IN' | 'AROUND' | 'OUT';

const shareUnit = 1_000_000;

/**
 * Weights of several recipients: the stated percentages, rebased because they need not add to 100. Those that state
 * none have what is left of 100: nothing where nothing is, all of it where it is one, and where they are several nobody
 * can say (null).
 */
export function weightsOf(shares: readonly number[]): number[] | null {
  if (shares.length === 1) return [1];
  const missing = shares.filter((share) => share < 0).length;
  const sum = shares.reduce((total, share) => total + Math.max(share, 0), 0);
  if (missing > 1 && sum < 100) return null;
  const weights = shares.map((share) => Math.round((share < 0 ? Math.max(100 - sum, 0) : share) * shareUnit));
  return weights.some((weight) => weight > 0) ? weights : null;
}

/** Divides among recipients with shares. `side` tells where each lies; what lies around may lie inside, unless `within` knows. */
function divide(
  recipients: readonly number[],
  shares: readonly number[],
  side: (recipient: number) => Side,
  within: (recipient: number) => Side = () => 'AROUND',
): Division {
  const sides = recipients.map((recipient) => {
    const first = side(recipient);
    return first === 'AROUND' ? within(recipient) : first;
  });
  if (sides.length === 0) return allUnknown;
  if (sides.every((each) => each === 'IN')) return allInside;
  if (sides.every((each) => each === 'OUT')) return allOutside;
  const weights = weightsOf(shares);
  if (weights === null) return allUnknown;
  const sum = (wanted: Side) => weights.reduce((total, weight, at) => total + (sides[at] === wanted ? weight : 0), 0);
  return { inside: sum('IN'), unknown: sum('AROUND'), whole: sum('IN') + sum('AROUND') + sum('OUT') };
}

/** The recipients among the items of a node; only those of one record where `record` is given. */
function stated(rows: Rows, node: number, record: number | null): { to: number[]; shares: number[] } {
  const [first, end] = itemsOf(rows, node);
  const to: number[] = [];
  const shares: number[] = [];
  for (let at = first; at < end; at += 1) {
    if (record !== null && rows.record[at] !== record) continue;
    to.push(rows.to[at]!);
    shares.push(rows.share[at]!);
  }
  return { to, shares };
}

/**
 * How a flow is divided by place. Its own recipients go before those of its activity, and those of its own record
 * before another record's; where neither names any, the points of the activity do.
 */
export function divideByPlace(table: FootprintTable, flow: number, side: (region: number) => Side): Division {
  const { flows } = table;
  const initiative = flows.of[flow]!;
  const within = (region: number) => sideOfPoints(table, initiative, region, side);
  const own = stated(flows.recipients, flow, null);
  if (own.to.length > 0) return divide(own.to, own.shares, side, within);
  const activity = stated(table.recipients, initiative, flows.record[flow]!);
  if (activity.to.length > 0) return divide(activity.to, activity.shares, side, within);
  const points = pointsOf(table, initiative);
  return divide(
    points,
    points.map(() => -1),
    side,
  );
}

/** A country around a chosen province: the points of the activity in that country tell, if they agree. */
function sideOfPoints(table: FootprintTable, initiative: number, around: number, side: (region: number) => Side): Side {
  const sides = pointsOf(table, initiative)
    .filter((region) => region !== around && liesIn(table, region, around))
    .map(side);
  if (sides.length > 0 && sides.every((each) => each === 'IN')) return 'IN';
  if (sides.length > 0 && sides.every((each) => each === 'OUT')) return 'OUT';
  return 'AROUND';
}

function pointsOf(table: FootprintTable, initiative: number): number[] {
  const [first, end] = itemsOf(table.places, initiative);
  const points: number[] = [];
  for (let at = first; at < end; at += 1) {
    if ((table.places.mark[at]! & (way.point | way.doubtful)) !== 0) points.push(table.places.to[at]!);
  }
  return points;
}

/** How a flow is divided by sector: within the vocabulary in which the chosen sectors are named, its own before its activity's. */
export function divideBySector(table: FootprintTable, flow: number, isIn: (sector: number) => boolean): Division {
  const { flows } = table;
  const own = inVocabularyOf(table, flows.classes, flow, null, isIn);
  if (own !== null) return own;
  return inVocabularyOf(table, table.classes, flows.of[flow]!, flows.record[flow]!, isIn) ?? allUnknown;
}

/**
 * Null where nothing is classified here. Vocabularies each add to 100: the one with a chosen sector decides, the first by
 * name where several have one; where none has, all of it is elsewhere.
 */
function inVocabularyOf(
  table: FootprintTable,
  rows: Rows,
  node: number,
  record: number | null,
  isIn: (sector: number) => boolean,
): Division | null {
  const [first, end] = itemsOf(rows, node);
  const isMeant = (at: number) => record === null || rows.record[at] === record;
  let vocabulary: number | null = null;
  let isAny = false;
  for (let at = first; at < end; at += 1) {
    if (!isMeant(at)) continue;
    isAny = true;
    const mark = rows.mark[at]!;
    if (!isIn(rows.to[at]!)) continue;
    if (vocabulary === null || table.vocabularies[mark]! < table.vocabularies[vocabulary]!) vocabulary = mark;
  }
  if (!isAny) return null;
  if (vocabulary === null) return allOutside;
  const to: number[] = [];
  const shares: number[] = [];
  for (let at = first; at < end; at += 1) {
    if (rows.mark[at] !== vocabulary || !isMeant(at)) continue;
    to.push(rows.to[at]!);
    shares.push(rows.share[at]!);
  }
  return divide(to, shares, (sector) => (isIn(sector) ? 'IN' : 'OUT'));
}

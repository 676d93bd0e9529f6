import type { FlowKind } from '../../model/index.ts';
import { deduct, deductFrom, fineValue, type Deductions, type GroupedFlows } from './deductions.ts';
import { kindCount, kindNumber, type FootprintTable } from './footprint-table.ts';
import { targetsOf } from './rows.ts';

/** Kinds that state how much there is to be: a parent's contains its children's. Others report single payments. */
const containingKinds: ReadonlySet<number> = new Set(
  (
    [
      'BUDGET',
      'PLANNED_DISBURSEMENT',
      'OUTGOING_PLEDGE',
      'INCOMING_PLEDGE',
      'OUTGOING_COMMITMENT',
      'INCOMING_COMMITMENT',
    ] satisfies FlowKind[]
  ).map((kind) => kindNumber[kind]),
);

/**
 * Rule REPEATED_BY_CHILD over the initiatives of a footprint: only children that are counted themselves can repeat. A
 * child of several parents repeats the first of them.
 */
export function deductRepeated(
  table: FootprintTable,
  initiatives: Uint32Array,
  has: Uint8Array,
  grouped: GroupedFlows,
  deductions: Deductions,
): void {
  const tree = new Tree(table, has);
  for (const parent of initiatives) {
    const children = tree.childrenOf(parent);
    if (children.length === 0) continue;
    for (const [key, flows] of grouped.of(parent)) {
      if (containingKinds.has(key % kindCount)) {
        const below = children.reduce((sum, child) => sum + tree.stated(child, key, grouped), 0n);
        deductFrom(table, flows, below, 'repeatedByChild', deductions);
      } else deductEqual(table, flows, tree.below(parent), key, grouped, deductions);
    }
  }
}

/** One to one: each flow of the children repeats one of the parent. */
function deductEqual(
  table: FootprintTable,
  flows: readonly number[],
  below: readonly number[],
  key: number,
  grouped: GroupedFlows,
  deductions: Deductions,
): void {
  const { day } = table.flows;
  const repeats = new Map<string, number>();
  const nameOf = (flow: number) => `${day[flow]} ${fineValue(table, flow)}`;
  for (const child of below) {
    for (const flow of grouped.of(child).get(key) ?? [])
      repeats.set(nameOf(flow), (repeats.get(nameOf(flow)) ?? 0) + 1);
  }
  for (const flow of flows) {
    const name = nameOf(flow);
    const left = repeats.get(name) ?? 0;
    if (left === 0) continue;
    repeats.set(name, left - 1);
    deduct(deductions, flow, 'repeatedByChild', fineValue(table, flow));
  }
}

/** Parents and children among the initiatives counted; the table has cut circles. */
class Tree {
  private readonly parentOf = new Map<number, number>();
  private readonly children = new Map<number, number[]>();

  constructor(
    private readonly table: FootprintTable,
    private readonly has: Uint8Array,
  ) {}

  childrenOf(parent: number): readonly number[] {
    const known = this.children.get(parent);
    if (known !== undefined) return known;
    const children = targetsOf(this.table.children, parent).filter(
      (child) => this.has[child] === 1 && this.firstParent(child) === parent,
    );
    const list = [...children];
    this.children.set(parent, list);
    return list;
  }

  /** All that stands under a parent, after what it stands under. Without recursion: a line of parents may be long. */
  below(parent: number): number[] {
    const found = [...this.childrenOf(parent)];
    for (const each of found) for (const child of this.childrenOf(each)) found.push(child);
    return found;
  }

  /** What a child states with what stands under it: the larger of its own and its children's. */
  stated(initiative: number, key: number, grouped: GroupedFlows): bigint {
    const known = new Map<number, bigint>();
    for (const each of [initiative, ...this.below(initiative)].toReversed()) {
      const own = grouped.sum(grouped.of(each).get(key) ?? []);
      const below = this.childrenOf(each).reduce((sum, child) => sum + known.get(child)!, 0n);
      known.set(each, own > below ? own : below);
    }
    return known.get(initiative)!;
  }

  private firstParent(child: number): number {
    const known = this.parentOf.get(child);
    if (known !== undefined) return known;
    const parents = targetsOf(this.table.parents, child).filter((parent) => this.has[parent] === 1);
    const first = Math.min(...parents);
    this.parentOf.set(child, first);
    return first;
  }
}

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

/** Parents and children among the initiatives counted, without circles. */
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
      (child) => this.has[child] === 1 && this.firstParent(child) === parent && !this.isAbove(child, parent),
    );
    const list = [...children];
    this.children.set(parent, list);
    return list;
  }

  /** All that stands under a parent. */
  below(parent: number): number[] {
    return this.childrenOf(parent).flatMap((child) => [child, ...this.below(child)]);
  }

  /** What a child states with what stands under it: the larger of its own and its children's. */
  stated(initiative: number, key: number, grouped: GroupedFlows): bigint {
    const own = grouped.sum(grouped.of(initiative).get(key) ?? []);
    const below = this.childrenOf(initiative).reduce((sum, child) => sum + this.stated(child, key, grouped), 0n);
    return own > below ? own : below;
  }

  private firstParent(child: number): number {
    const known = this.parentOf.get(child);
    if (known !== undefined) return known;
    const parents = targetsOf(this.table.parents, child).filter((parent) => this.has[parent] === 1);
    const first = Math.min(...parents);
    this.parentOf.set(child, first);
    return first;
  }

  /** A circle of parents has no top: its links do not count. */
  private isAbove(candidate: number, node: number): boolean {
    const seen = new Set<number>();
    for (let at = node; !seen.has(at); at = this.firstParent(at)) {
      if (at === candidate) return true;
      seen.add(at);
      if (!Number.isFinite(this.firstParent(at))) return false;
    }
    return false;
  }
}

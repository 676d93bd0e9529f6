import { isSummable, kindNumber, nothing, type FootprintTable } from './footprint-table.ts';

/** What goes out at one end comes in at the other. */
const families = [
  { out: kindNumber.DISBURSEMENT, in: kindNumber.INCOMING_FUNDS },
  { out: kindNumber.OUTGOING_COMMITMENT, in: kindNumber.INCOMING_COMMITMENT },
  { out: kindNumber.OUTGOING_PLEDGE, in: kindNumber.INCOMING_PLEDGE },
] as const;
type Family = (typeof families)[number];

/** One activity received money from another: the flows at either end that say so. */
export interface Handover {
  readonly from: number;
  readonly to: number;
  readonly family: Family;
  readonly currency: number;
  readonly received: ReadonlySet<number>;
  readonly paid: ReadonlySet<number>;
}

/** The handovers of each activity that received. */
export type Handovers = ReadonlyMap<number, readonly Handover[]>;

const remembered = new WeakMap<FootprintTable, Handovers>();

/**
 * That money was handed over is known where either end names the other's activity, or where an incoming flow equals an
 * outgoing one of another activity in value, currency and day and names the same payer or receiver. It is known as well
 * where somebody is paid what that one's own activity then states as spent: the same value and currency, within a year.
 */
export function handoversOf(table: FootprintTable): Handovers {
  const known = remembered.get(table);
  if (known !== undefined) return known;
  const found = new Finder(table).find();
  const byReceiver = Map.groupBy(found, ({ to }) => to);
  remembered.set(table, byReceiver);
  return byReceiver;
}

class Finder {
  private readonly found = new Map<
    string,
    { -readonly [K in keyof Handover]: Handover[K] } & { received: Set<number>; paid: Set<number> }
  >();
  private readonly outgoing = new Map<string, number[]>();
  private readonly spent = new Map<string, number[]>();

  constructor(private readonly table: FootprintTable) {}

  find(): Handover[] {
    const { flows } = this.table;
    const incoming: { flow: number; family: Family }[] = [];
    const paid: number[] = [];
    for (let flow = 0; flow < flows.ids.length; flow += 1) {
      if (!isSummable(this.table, flow)) continue;
      const kind = flows.kind[flow]!;
      if (kind === kindNumber.EXPENDITURE && flows.hundredths[flow]! > 0) addTo(this.spent, this.amountOf(flow), flow);
      const family = families.find((each) => each.out === kind || each.in === kind);
      if (family === undefined) continue;
      if (family.in === kind) {
        this.note(flows.fromInitiative[flow]!, flows.of[flow]!, family, flow, 'received');
        if (flows.day[flow] !== 0 && flows.hundredths[flow] !== 0) incoming.push({ flow, family });
      } else {
        this.note(flows.of[flow]!, flows.toInitiative[flow]!, family, flow, 'paid');
        addTo(this.outgoing, this.keyOf(flow, family), flow);
        const isOpen = flows.to[flow] !== nothing && flows.toInitiative[flow] === nothing;
        if (kind === kindNumber.DISBURSEMENT && isOpen) paid.push(flow);
      }
    }
    for (const flow of paid) this.matchSpent(flow);
    for (const { flow, family } of incoming) this.match(flow, family);
    return [...this.found.values()];
  }

  private match(flow: number, family: Family): void {
    const { flows } = this.table;
    const named = flows.fromInitiative[flow]!;
    if (named !== nothing && named !== flows.of[flow]) return;
    for (const other of this.outgoing.get(this.keyOf(flow, family)) ?? []) {
      if (flows.of[other] === flows.of[flow] || !this.namesTheSame(flow, other)) continue;
      this.note(flows.of[other]!, flows.of[flow]!, family, flow, 'received');
      return;
    }
  }

  /** Who is paid states the same amount as spent: each of the two is matched once. */
  private matchSpent(flow: number): void {
    const { flows } = this.table;
    const equal = this.spent.get(this.amountOf(flow)) ?? [];
    const at = equal.findIndex((other) => {
      const spender = flows.from[other] === nothing ? flows.reporter[other] : flows.from[other];
      const isLater = flows.day[other] === 0 || flows.day[flow] === 0 || flows.day[other]! >= flows.day[flow]!;
      const isNear = Math.abs(flows.year[other]! - flows.year[flow]!) <= 1;
      return flows.of[other] !== flows.of[flow] && spender === flows.to[flow] && isLater && isNear;
    });
    if (at < 0) return;
    const [other] = equal.splice(at, 1);
    this.note(flows.of[flow]!, flows.of[other!]!, families[0], flow, 'paid');
  }

  private note(from: number, to: number, family: Family, flow: number, end: 'received' | 'paid'): void {
    if (from === nothing || to === nothing || from === to) return;
    const currency = this.table.flows.currency[flow]!;
    const key = `${from} ${to} ${family.out} ${currency}`;
    const handover = this.found.get(key) ?? { from, to, family, currency, received: new Set(), paid: new Set() };
    this.found.set(key, handover);
    handover[end].add(flow);
  }

  private keyOf(flow: number, family: Family): string {
    return `${family.out} ${this.table.flows.day[flow]} ${this.amountOf(flow)}`;
  }

  private amountOf(flow: number): string {
    const { currency, hundredths, fine } = this.table.flows;
    return `${currency[flow]} ${hundredths[flow]} ${fine.get(flow) ?? ''}`;
  }

  /** Payer and receiver do not contradict each other, and one of them is named at both ends. */
  private namesTheSame(a: number, b: number): boolean {
    const compare = (column: Uint32Array) =>
      column[a] === nothing || column[b] === nothing ? 'UNKNOWN' : column[a] === column[b] ? 'SAME' : 'OTHER';
    const ends = [compare(this.table.flows.from), compare(this.table.flows.to)];
    return ends.includes('SAME') && !ends.includes('OTHER');
  }
}

function addTo(lists: Map<string, number[]>, key: string, flow: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [flow]);
  else list.push(flow);
}

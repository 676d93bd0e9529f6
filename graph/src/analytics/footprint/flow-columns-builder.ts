import { flowKinds, type Flow } from '../../model/index.ts';
import { exactValue } from './decimal.ts';
import { kindNumber, nothing, unknownFrom, type FlowColumns } from './footprint-table.ts';
import { RowsBuilder } from './rows.ts';

/** The other activities that the ends of a flow name; and whether it is a revised budget. */
export interface FlowLinks {
  readonly from: string | null;
  readonly to: string | null;
  readonly isRevised: boolean;
}

/** What a flow is told of beside what it says. */
export interface FlowContext {
  readonly record: number;
  /** Id of who asserts its record; null where nobody is named. */
  readonly reporter: string | null;
  readonly isSecond: boolean;
  readonly isReplaced: boolean;
  readonly links: FlowLinks | null;
}

/** Gathers flows as columns. `node` gives the number of an id, or `nothing`. */
export class FlowColumnsBuilder {
  private readonly ids: string[] = [];
  private readonly of: number[] = [];
  private readonly kind: number[] = [];
  private readonly currency: number[] = [];
  private readonly hundredths: number[] = [];
  private readonly fine = new Map<number, bigint>();
  private readonly year: number[] = [];
  private readonly day: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly fromInitiative: number[] = [];
  private readonly toInitiative: number[] = [];
  private readonly humanitarian: number[] = [];
  private readonly record: number[] = [];
  private readonly reporter: number[] = [];
  private readonly isSecond: number[] = [];
  private readonly isReplaced: number[] = [];
  readonly recipients = new RowsBuilder();
  readonly classes = new RowsBuilder();
  readonly currencies: string[] = ['XXX'];
  private readonly currencyNumbers = new Map<string, number>();

  constructor(
    private readonly node: (id: string) => number,
    private readonly vocabulary: (name: string) => number,
  ) {}

  get count(): number {
    return this.ids.length;
  }

  add(flow: Flow, { record, reporter, isSecond, isReplaced, links }: FlowContext): number {
    const at = this.ids.length;
    const end = (id: string | null | undefined) => (id === null || id === undefined ? nothing : this.node(id));
    const value = exactValue(flow.value);
    const date = flow.valueDate ?? flow.date;
    this.ids.push(flow.id);
    this.of.push(this.node(flow.of));
    this.kind.push(kindNumber[flow.kind] ?? flowKinds.indexOf('UNKNOWN'));
    this.currency.push(this.currencyNumber(flow.currency));
    this.hundredths.push(value?.hundredths ?? Number.NaN);
    if (value !== null && value.fine !== null) this.fine.set(at, value.fine);
    this.year.push(date === null ? unknownFrom : Number(date.slice(0, 4)));
    this.day.push(date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0')));
    this.from.push(end(flow.from));
    this.to.push(end(flow.to));
    this.fromInitiative.push(end(links?.from));
    this.toInitiative.push(end(links?.to));
    this.humanitarian.push(flow.isHumanitarian === null ? 0 : flow.isHumanitarian ? 2 : 1);
    this.record.push(record);
    this.reporter.push(end(reporter));
    this.isSecond.push(isSecond ? 1 : 0);
    this.isReplaced.push(isReplaced ? 1 : 0);
    for (const { region, share } of flow.covers) {
      const place = this.node(region);
      if (place !== nothing) this.recipients.add(at, place, 0, share ?? -1);
    }
    for (const { sector, vocabulary, share } of flow.sectors) {
      const to = this.node(sector);
      if (to !== nothing) this.classes.add(at, to, this.vocabulary(vocabulary), share ?? -1);
    }
    return at;
  }

  build(): FlowColumns {
    return {
      ids: this.ids,
      of: Uint32Array.from(this.of),
      kind: Uint8Array.from(this.kind),
      currency: Uint16Array.from(this.currency),
      hundredths: Float64Array.from(this.hundredths),
      fine: this.fine,
      year: Int16Array.from(this.year),
      day: Uint32Array.from(this.day),
      from: Uint32Array.from(this.from),
      to: Uint32Array.from(this.to),
      fromInitiative: Uint32Array.from(this.fromInitiative),
      toInitiative: Uint32Array.from(this.toInitiative),
      humanitarian: Uint8Array.from(this.humanitarian),
      record: Uint32Array.from(this.record),
      reporter: Uint32Array.from(this.reporter),
      isSecond: Uint8Array.from(this.isSecond),
      isReplaced: Uint8Array.from(this.isReplaced),
      recipients: this.recipients.build(this.count),
      classes: this.classes.build(this.count),
    };
  }

  private currencyNumber(currency: string | null): number {
    if (currency === null) return 0;
    const known = this.currencyNumbers.get(currency);
    if (known !== undefined) return known;
    this.currencyNumbers.set(currency, this.currencies.length);
    return this.currencies.push(currency) - 1;
  }
}

import { flowKinds, type Flow } from '../../model/index.ts';
import { grown, none } from './columns.ts';
import { Interner } from './interner.ts';
import { keyOf } from './key.ts';
import { unknownStart, yearOf } from './years.ts';

/** Scales that stand for something else than a number of decimals. */
const valueUnknown = 255;
const valueAsText = 254;
const longest = 18;

/**
 * Flows of money as columns, outside the adjacency. A value is `mantissa` × 10^-scale, exact; scale `valueUnknown` is
 * no value, `valueAsText` one too long for 64 bits, which stands in `longValues`.
 */
export class FlowTable {
  count = 0;
  live = 0;
  of: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  from: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  to: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  kind: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  scale: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  currency: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  source: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  year: Int16Array<ArrayBuffer> = new Int16Array(0);
  mantissa: BigInt64Array<ArrayBuffer> = new BigInt64Array(0);
  low: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  high: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  currencies = new Interner();
  readonly longValues = new Map<number, string>();

  /** Writes a flow at a row, or at a new one. `node` gives the node of an id, or `none`. */
  put(flow: Flow, row: number | undefined, source: number, node: (id: string) => number): void {
    const at = row ?? this.count;
    if (row === undefined) {
      this.count += 1;
      this.reserve(this.count);
      this.of[at] = none;
    }
    const wasLive = this.of[at] !== none;
    const { low, high } = keyOf(flow.id);
    const value = scaled(flow.value);
    this.of[at] = node(flow.of);
    // Of an initiative that is not there (yet) it is no flow.
    this.live += Number(this.of[at] !== none) - Number(wasLive);
    this.from[at] = flow.from === null ? none : node(flow.from);
    this.to[at] = flow.to === null ? none : node(flow.to);
    this.kind[at] = flowKinds.indexOf(flow.kind);
    this.currency[at] = this.currencies.put(flow.currency);
    this.source[at] = source;
    this.year[at] = yearOf(flow.valueDate ?? flow.date, unknownStart);
    this.scale[at] = value.scale;
    this.mantissa[at] = value.mantissa;
    this.low[at] = low;
    this.high[at] = high;
    if (value.scale === valueAsText) this.longValues.set(at, flow.value!);
    else this.longValues.delete(at);
  }

  /** A row that is no flow any more belongs to no initiative. */
  remove(at: number): void {
    if (this.of[at] === none) return;
    this.of[at] = none;
    this.live -= 1;
  }

  get bytes(): number {
    return [
      this.of,
      this.from,
      this.to,
      this.kind,
      this.scale,
      this.currency,
      this.source,
      this.year,
      this.mantissa,
      this.low,
      this.high,
    ].reduce((sum, column) => sum + column.byteLength, 0);
  }

  private reserve(length: number): void {
    if (this.of.length >= length) return;
    this.of = grown(this.of, length);
    this.from = grown(this.from, length);
    this.to = grown(this.to, length);
    this.kind = grown(this.kind, length);
    this.scale = grown(this.scale, length);
    this.currency = grown(this.currency, length);
    this.source = grown(this.source, length);
    this.year = grown(this.year, length);
    this.mantissa = grown(this.mantissa, length);
    this.low = grown(this.low, length);
    this.high = grown(this.high, length);
  }
}

function scaled(value: string | null): { scale: number; mantissa: bigint } {
  if (value === null) return { scale: valueUnknown, mantissa: 0n };
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return { scale: valueAsText, mantissa: 0n };
  const [, sign, whole = '', part = ''] = match;
  if (whole.length + part.length > longest) return { scale: valueAsText, mantissa: 0n };
  const digits = BigInt(whole + part);
  return { scale: part.length, mantissa: sign === '-' ? -digits : digits };
}

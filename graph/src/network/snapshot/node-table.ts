import { inEveryLanguage, locales, type EveryLanguage, type Locale } from '@jejaring/words/languages';
import { entityKinds, type EntityKind } from '../../model/index.ts';
import type { NodeLabel } from '../network.ts';
import { grown, none } from './columns.ts';
import { Interner } from './interner.ts';
import type { NodeRow } from './node-row.ts';
import { knownYear } from './years.ts';

/** Number of each entity kind, as the column `kind` holds it. */
export const kindNumber = Object.fromEntries(entityKinds.map((kind, index) => [kind, index])) as Readonly<
  Record<EntityKind, number>
>;
/** A node that no longer exists keeps its index, so that nothing else moves. */
export const gone = 255;

/** Entities as columns; the position of an entity in them is its node. */
export class NodeTable {
  count = 0;
  /** Those that exist. */
  live = 0;
  ids: string[] = [];
  names: EveryLanguage<string[]> = inEveryLanguage(() => []);
  kind: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  isUnnamed: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  type: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  country: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  start: Int16Array<ArrayBuffer> = new Int16Array(0);
  end: Int16Array<ArrayBuffer> = new Int16Array(0);
  lat: Float64Array<ArrayBuffer> = new Float64Array(0);
  lon: Float64Array<ArrayBuffer> = new Float64Array(0);
  types = new Interner();
  countries = new Interner();
  readonly index = new Map<string, number>();

  /** The node of an id, or `none` where it does not exist. */
  find(id: string): number {
    const node = this.index.get(id);
    return node === undefined || this.kind[node] === gone ? none : node;
  }

  /** The nodes of those ids that exist, in their order. */
  findAll(ids: readonly string[]): number[] {
    return ids.map((id) => this.find(id)).filter((node) => node !== none);
  }

  put(id: string, kind: EntityKind, row: NodeRow): number {
    let node = this.index.get(id);
    if (node === undefined) {
      node = this.count;
      this.count += 1;
      this.reserve(this.count);
      this.ids.push(id);
      this.index.set(id, node);
      this.kind[node] = gone;
    }
    if (this.kind[node] === gone) this.live += 1;
    this.kind[node] = kindNumber[kind];
    this.isUnnamed[node] = row.isUnnamed ? 1 : 0;
    this.type[node] = this.types.put(row.type);
    this.country[node] = this.countries.put(row.country);
    this.start[node] = row.start;
    this.end[node] = row.end;
    this.lat[node] = row.point?.lat ?? Number.NaN;
    this.lon[node] = row.point?.lon ?? Number.NaN;
    for (const locale of locales) this.names[locale][node] = row.names[locale];
    return node;
  }

  remove(node: number): void {
    if (this.kind[node] === gone) return;
    this.kind[node] = gone;
    this.live -= 1;
  }

  kindOf(node: number): EntityKind {
    return entityKinds[this.kind[node]!]!;
  }

  label(node: number): NodeLabel {
    const lat = this.lat[node]!;
    return {
      id: this.ids[node]!,
      kind: this.kindOf(node),
      names: this.namesOf(node),
      point: Number.isNaN(lat) ? null : { lat, lon: this.lon[node]! },
      type: this.types.text(this.type[node]!),
      country: this.countries.text(this.country[node]!),
      from: knownYear(this.start[node]!),
      to: knownYear(this.end[node]!),
    };
  }

  private namesOf(node: number): EveryLanguage {
    const names: Partial<Record<Locale, string>> = {};
    for (const locale of locales) names[locale] = this.names[locale][node]!;
    return names as EveryLanguage;
  }

  get bytes(): number {
    return [this.kind, this.isUnnamed, this.type, this.country, this.start, this.end, this.lat, this.lon].reduce(
      (sum, column) => sum + column.byteLength,
      0,
    );
  }

  /** Room for so many nodes. */
  reserve(length: number): void {
    this.kind = grown(this.kind, length);
    this.isUnnamed = grown(this.isUnnamed, length);
    this.type = grown(this.type, length);
    this.country = grown(this.country, length);
    this.start = grown(this.start, length);
    this.end = grown(this.end, length);
    this.lat = grown(this.lat, length);
    this.lon = grown(this.lon, length);
  }
}

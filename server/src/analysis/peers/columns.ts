import type { BetterWhen } from '@jejaring/graph/analytics';
import { fieldOf, sourceId, unknownPrecedence, type Entity, type Relation } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { everyEntity } from './read-all.ts';

/** Figures by indicator; row i of a column is region i, unknown is NaN. */
export interface Columns {
  readonly columns: ReadonlyMap<string, Float64Array>;
  readonly indicators: ReadonlyMap<string, Entity>;
  /** Of the indicators of which one direction is better. */
  readonly directions: ReadonlyMap<string, BetterWhen>;
  /** Years of the figures; NaN is unknown. */
  readonly years: ReadonlyMap<string, Float64Array>;
  /** Whose figures a column holds. */
  readonly sourcesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Population and area are compared as this list has them, never as another source does. */
const regionsList = sourceId('idn-regions');
const population = 'indicator:jejaring:population';
const area = 'indicator:jejaring:area';
const density = 'indicator:jejaring:population-density';

/** Puts the figures of regions into columns. Of several for one indicator the latest year's is taken, then the best source's. */
export async function readColumns(
  store: GraphStore,
  regions: readonly string[],
  indicators: readonly Entity[],
  relations: readonly (readonly Relation[])[],
): Promise<Columns> {
  const sources = await everyEntity(store, { kinds: ['SOURCE'] });
  const precedence = new Map(sources.map((source) => [source.id, fieldOf(source, 'precedence') ?? unknownPrecedence]));
  const table = new ColumnTable(regions.length);
  for (const [row, list] of relations.entries()) {
    const measured = list.filter(({ kind, properties }) => kind === 'MEASURED' && properties.value !== undefined);
    for (const [column, candidates] of Map.groupBy(measured, ({ to }) => to)) {
      const [best] = candidates.toSorted((a, b) => compare(a, b, precedence));
      if (best === undefined) continue;
      table.set(column, row, best.properties.value ?? Number.NaN, Number(best.qualifier ?? Number.NaN), best.source);
    }
  }
  await addListed(store, regions, table);
  const known = indicators.filter(({ id }) => table.columns.has(id));
  return {
    columns: table.columns,
    years: table.years,
    sourcesOf: table.sourcesOf,
    indicators: new Map(known.map((indicator) => [indicator.id, indicator])),
    directions: new Map(
      known.flatMap((indicator): [string, BetterWhen][] => {
        const betterWhen = fieldOf(indicator, 'betterWhen') ?? null;
        return betterWhen === null ? [] : [[indicator.id, betterWhen]];
      }),
    ),
  };
}

class ColumnTable {
  readonly columns = new Map<string, Float64Array>();
  readonly years = new Map<string, Float64Array>();
  readonly sourcesOf = new Map<string, Set<string>>();

  constructor(readonly rows: number) {}

  set(column: string, row: number, value: number, year: number, source: string): void {
    this.#column(this.columns, column)[row] = value;
    this.#column(this.years, column)[row] = year;
    const sources = this.sourcesOf.get(column);
    if (sources === undefined) this.sourcesOf.set(column, new Set([source]));
    else sources.add(source);
  }

  #column(columns: Map<string, Float64Array>, name: string): Float64Array {
    const ready = columns.get(name);
    if (ready !== undefined) return ready;
    const made = new Float64Array(this.rows).fill(Number.NaN);
    columns.set(name, made);
    return made;
  }
}

function compare(a: Relation, b: Relation, precedence: ReadonlyMap<string, number>): number {
  const [yearA, yearB] = [a.qualifier ?? '', b.qualifier ?? ''];
  if (yearA !== yearB) return yearA > yearB ? -1 : 1;
  const rank = (relation: Relation) => precedence.get(relation.source) ?? 1000;
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

/** Population, area and their quotient from the records of the regions list. */
async function addListed(store: GraphStore, regions: readonly string[], table: ColumnTable): Promise<void> {
  const rows = new Map(regions.map((id, row) => [id, row]));
  let after: string | null = null;
  do {
    const page = await store.recordsFrom(regionsList, { first: 1000, after });
    for (const { entity, fields } of page.items) {
      const row = rows.get(entity.id);
      if (row === undefined) continue;
      const people = fields.population;
      const land = fields.area;
      const year = people?.year ?? Number.NaN;
      if (people !== undefined) table.set(population, row, people.value, year, regionsList);
      if (land !== undefined) table.set(area, row, land.value, land.year ?? Number.NaN, regionsList);
      if (people === undefined || land === undefined || land.value <= 0) continue;
      table.set(density, row, people.value / land.value, year, regionsList);
    }
    after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
}

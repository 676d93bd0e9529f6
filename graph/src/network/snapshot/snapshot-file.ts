import {
  firstLocale,
  inEveryLanguage,
  localeOf,
  locales,
  type EveryLanguage,
  type Locale,
} from '@jejaring/words/languages';
import { bases, digest, entityKinds, flowKinds, relationKinds, roles } from '../../model/index.ts';
import { NamesIndex } from '../names/names-index.ts';
import { placeKinds } from '../names/normalise.ts';
import { termUses } from '../names/terms.ts';
import { none, type Column } from './columns.ts';
import { Interner } from './interner.ts';
import { gone } from './node-table.ts';
import { decodeSections, encodeSections, readBeginning } from './section-file.ts';
import { Snapshot } from './snapshot.ts';

/** Raise when a column is added, dropped or read otherwise, or names are chosen otherwise: files of another format are rebuilt. */
const snapshotFormat = 5;

/** Columns hold numbers of these lists; a file made under other lists is rebuilt. */
const vocabulary = digest(JSON.stringify([entityKinds, relationKinds, roles, bases, flowKinds, termUses, placeKinds]));

/** What the log says at the snapshot's position, to tell a store that was restored and written anew. */
export interface LogMark {
  readonly at: string;
  readonly command: string;
}

/** What a snapshot tells of the store that it was made from. */
export interface SnapshotOrigin {
  /** As the store's `pair`; null where it was not known. */
  readonly pair: string | null;
  readonly position: number;
  readonly mark: LogMark | null;
}

/** The names in one language; null where it is that in the first one. */
type NameColumn = `name${Capitalize<Locale>}`;
const nameColumn = (locale: Locale) => `name${locale[0]!.toUpperCase()}${locale.slice(1)}` as NameColumn;

/** Its origin comes first, so that it can be read without the rest; see readOrigin. */
interface Head extends Readonly<Record<NameColumn, readonly (string | null)[]>> {
  readonly origin: SnapshotOrigin;
  readonly vocabulary: string;
  readonly ids: readonly string[];
  readonly types: readonly (string | null)[];
  readonly countries: readonly (string | null)[];
  readonly sources: readonly (string | null)[];
  readonly currencies: readonly (string | null)[];
  readonly longValues: readonly (readonly [number, string])[];
  readonly terms: readonly string[];
}

const nodeColumns = ['kind', 'isUnnamed', 'type', 'country', 'start', 'end', 'lat', 'lon'] as const;
const relationColumns = ['cls', 'source', 'fromYear', 'toYear', 'from', 'to', 'low', 'high'] as const;
const flowColumns = [
  'of',
  'from',
  'to',
  'kind',
  'scale',
  'currency',
  'source',
  'year',
  'mantissa',
  'low',
  'high',
] as const;

/** The whole snapshot as bytes; compacts it first. */
export function encodeSnapshot(snapshot: Snapshot, mark: LogMark | null, pair: string | null = null): Buffer {
  if (snapshot.deltaSize > 0) snapshot.compact();
  const { nodes, relations, flows, names, sources } = snapshot;
  const columns = new Map<string, Column>();
  for (const name of nodeColumns) columns.set(`node.${name}`, nodes[name].subarray(0, nodes.count));
  for (const name of relationColumns) columns.set(`relation.${name}`, relations[name].subarray(0, relations.count));
  for (const name of flowColumns) columns.set(`flow.${name}`, flows[name].subarray(0, flows.count));
  columns.set('relation.outStart', relations.outStart);
  const { terms, trigrams } = names.columns();
  columns.set('term.owner', terms.owners);
  columns.set('term.mark', terms.marks);
  columns.set('trigram.start', trigrams.start);
  columns.set('trigram.term', trigrams.terms);
  const head: Head = {
    origin: { pair, position: snapshot.version, mark },
    vocabulary,
    ids: nodes.ids,
    ...nameColumnsOf(nodes.names),
    types: nodes.types.texts,
    countries: nodes.countries.texts,
    sources: sources.texts,
    currencies: flows.currencies.texts,
    longValues: [...flows.longValues],
    terms: terms.texts,
  };
  return encodeSections(snapshotFormat, { head, columns });
}

function nameColumnsOf(names: EveryLanguage<readonly string[]>): Readonly<Record<NameColumn, (string | null)[]>> {
  const first = names[firstLocale];
  return Object.fromEntries(
    locales.map((locale) => [
      nameColumn(locale),
      names[locale].map((name, node) => (locale !== firstLocale && name === first[node] ? null : name)),
    ]),
  ) as Readonly<Record<NameColumn, (string | null)[]>>;
}

/** Null where the bytes are damaged, of another format, or made under another vocabulary. */
export function decodeSnapshot(file: Buffer): { readonly snapshot: Snapshot; readonly mark: LogMark | null } | null {
  const sections = decodeSections(snapshotFormat, file);
  if (sections === null) return null;
  const head = sections.head as Head;
  if (head.vocabulary !== vocabulary || locales.some((locale) => head[nameColumn(locale)] === undefined)) return null;
  const snapshot = new Snapshot();
  const { nodes, relations, flows } = snapshot;
  const take = (table: object, kind: string, names: readonly string[]) => {
    for (const name of names) Object.assign(table, { [name]: sections.columns.get(`${kind}.${name}`) });
  };
  take(nodes, 'node', nodeColumns);
  take(relations, 'relation', relationColumns);
  take(relations, 'relation', ['outStart']);
  take(flows, 'flow', flowColumns);
  nodes.ids = [...head.ids];
  const firstNames = head[nameColumn(firstLocale)];
  nodes.names = inEveryLanguage((language) =>
    head[nameColumn(localeOf(language))].map((name, node) => name ?? firstNames[node]!),
  );
  nodes.types = Interner.of(head.types);
  nodes.countries = Interner.of(head.countries);
  snapshot.sources = Interner.of(head.sources);
  flows.currencies = Interner.of(head.currencies);
  for (const [row, value] of head.longValues) flows.longValues.set(row, value);
  for (const [node, id] of nodes.ids.entries()) nodes.index.set(id, node);
  nodes.count = nodes.ids.length;
  nodes.live = nodes.kind.reduce((sum, kind) => sum + (kind === gone ? 0 : 1), 0);
  relations.count = relations.live = relations.cls.length;
  relations.indexInward(nodes.count);
  flows.count = flows.of.length;
  flows.live = flows.of.reduce((sum, of) => sum + (of === none ? 0 : 1), 0);
  const column = <T extends Column>(name: string) => sections.columns.get(name) as T;
  snapshot.names = NamesIndex.of({
    terms: { texts: head.terms, owners: column('term.owner'), marks: column('term.mark') },
    trigrams: { start: column('trigram.start'), terms: column('trigram.term') },
  });
  snapshot.version = head.origin.position;
  return { snapshot, mark: head.origin.mark };
}

/**
 * The origin of the snapshot in a file, from its first bytes alone; null where there is no such file, or none of this
 * format. Not protected by the checksum, which would take reading all of it.
 */
export async function readOrigin(path: string): Promise<SnapshotOrigin | null> {
  const beginning = await readBeginning(snapshotFormat, path);
  const [, text] = /^\{"head":\{"origin":(\{"pair":.*?\}),"vocabulary":/s.exec(beginning ?? '') ?? [];
  try {
    return text === undefined ? null : (JSON.parse(text) as SnapshotOrigin);
  } catch {
    return null;
  }
}

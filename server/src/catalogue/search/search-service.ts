import { inEveryLanguage } from '@jejaring/words';
import { GraphError, type Entity, type EntityKind } from '@jejaring/graph/model';
import type { NodeLabel } from '@jejaring/graph/network';
import type { EntityFilter as StoreFilter, EntityPage, TextQuery } from '@jejaring/graph/store';
import type { EntityFilter } from '@jejaring/schema';
import { ApiError } from '@jejaring/schema/errors';
import { shortNameIn } from '../entities/index.ts';
import {
  countFacets,
  fromSources,
  mixedFacets,
  oneOf,
  range,
  withDescendants,
  type FacetRoot,
} from '../listing/index.ts';
import { offsetOf, offsetPage, type RequestContext } from '../../platform/request/index.ts';
import type { Page, PageRequest } from '@jejaring/graph/store';

export interface SearchHitRoot {
  readonly id: string;
  readonly score: number;
  readonly matched: string;
}

type HitLabel = Pick<NodeLabel, 'kind' | 'names'>;

export interface SearchResult {
  readonly page: Page<SearchHitRoot>;
  readonly countAll: () => Promise<number>;
  readonly facets: () => Promise<FacetRoot[]>;
}

/** What is ranked and listed at most: the best by name, then the best by long text. */
const bestNames = 400;
const bestTexts = 100;
const maximumLength = 200;

/**
 * Names first, in the network's order, then long texts in the engine's. The engine is not asked for texts where names
 * alone fill the page, unless all that was found shall be counted.
 * @throws ApiError INVALID_ARGUMENT where the text is empty or over 200 characters
 */
export async function search(
  context: RequestContext,
  asked: { readonly text: string; readonly kinds: readonly EntityKind[] | null; readonly filter: EntityFilter | null },
  request: PageRequest,
): Promise<SearchResult> {
  const text = asked.text.trim();
  if (text === '' || text.length > maximumLength) {
    throw new ApiError('INVALID_ARGUMENT', `"text" must have 1 to ${maximumLength} characters.`, { argument: 'text' });
  }
  const filter = await searchFilter(context, asked.kinds, asked.filter);
  const question = ['search', text, asked.kinds, asked.filter];
  const offset = offsetOf(request, question);

  const { hits } = context.network.searchNames({ text, first: bestNames, ...(asked.kinds && { kinds: asked.kinds }) });
  const named = await keep(context, filter, hits);
  let found: Promise<readonly SearchHitRoot[]> | null = null;
  const all = () => (found ??= withTexts(context, { text, filter, first: bestTexts }, hits, named));
  const listed = offset + request.first < named.length ? named : await all();
  return {
    page: offsetPage(listed.slice(offset, offset + request.first), offset, listed.length, question),
    countAll: async () => (await all()).length,
    facets: async () => countFacets(context.store, { ids: (await all()).map(({ id }) => id) }, mixedFacets),
  };
}

/** Behind the names that were kept, those found by their long texts and not by name. */
async function withTexts(
  context: RequestContext,
  query: TextQuery,
  hits: readonly SearchHitRoot[],
  named: readonly SearchHitRoot[],
): Promise<readonly SearchHitRoot[]> {
  const { items } = await context.store.searchText(query).catch(withoutTexts);
  for (const entity of items) context.loaders.entity.prime(entity.id, entity);
  const byName = new Set(hits.map(({ id }) => id));
  const lowest = named.at(-1)?.score ?? 1;
  const others = items.filter(({ id }) => !byName.has(id)).map((entity, index) => textHit(entity, lowest, index));
  return [...named, ...others];
}

/** While the engine is away names are found all the same, since they are the network's. */
function withoutTexts(error: unknown): Pick<EntityPage, 'items'> {
  if (error instanceof GraphError && error.code === 'STORE_UNAVAILABLE') return { items: [] };
  throw error;
}

/** What a hit is called: the network knows, but for what was written a moment ago and is found by its text. */
export async function labelOfHit({ network, loaders }: RequestContext, { id }: SearchHitRoot): Promise<HitLabel> {
  const [label] = network.labels([id]);
  if (label) return label;
  const entity = await loaders.entity.load(id);
  if (entity === null) throw new ApiError('NOT_FOUND', `Nothing has the id "${id}" any more: search again.`, { id });
  return { kind: entity.kind, names: inEveryLanguage((language) => shortNameIn(entity, language)) };
}

/** A long text ranks under every name, in the engine's order. */
function textHit(entity: Entity, lowest: number, index: number): SearchHitRoot {
  return { id: entity.id, score: lowest / (index + 2), matched: entity.names[0]?.text ?? '' };
}

/** Names know the kind only; the other conditions are the store's. */
async function keep(
  context: RequestContext,
  filter: StoreFilter,
  hits: readonly SearchHitRoot[],
): Promise<readonly SearchHitRoot[]> {
  const { kinds: _kinds, ...conditions } = filter;
  if (hits.length === 0 || Object.keys(conditions).length === 0) return hits;
  const ids = hits.map(({ id }) => id);
  const page = await context.store.list({ filter: { ...filter, ids }, first: 1000 });
  const kept = new Set(page.items.map(({ id }) => id));
  return hits.filter(({ id }) => kept.has(id));
}

async function searchFilter(
  context: RequestContext,
  kinds: readonly EntityKind[] | null,
  filter: EntityFilter | null,
): Promise<StoreFilter> {
  const ofKinds = kinds === null ? {} : { kinds };
  if (filter === null) return ofKinds;
  return {
    ...ofKinds,
    fields: [
      ...oneOf('country', filter.countries),
      ...oneOf('level', filter.levels),
      ...oneOf('type', filter.types),
      ...oneOf('form', filter.forms),
    ],
    ranges: range('startYear', filter.from, filter.to),
    related: await relatedConditions(context, filter),
    ...(await fromSources(context, filter.sources)),
  };
}

async function relatedConditions(
  context: RequestContext,
  { sectors, places }: EntityFilter,
): Promise<NonNullable<StoreFilter['related']>> {
  return [
    ...(sectors
      ? [{ kind: 'IN_SECTOR', direction: 'OUT', to: await withDescendants(context, 'sectors', sectors) } as const]
      : []),
    ...(places
      ? [{ kind: 'COVERS', direction: 'OUT', to: await withDescendants(context, 'places', places) } as const]
      : []),
  ];
}

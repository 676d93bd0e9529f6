import type { Entity, Flow, GraphRecord, Relation } from '@jejaring/graph/model';
import type { GraphStore, Page, PageRequest, RelationCount, RelationQuery } from '@jejaring/graph/store';
import DataLoader from 'dataloader';

/** Reads of one request, gathered into the store's batches and remembered until the answer is sent. */
export interface Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  readonly record: DataLoader<string, GraphRecord | null>;
  readonly recordsOf: DataLoader<string, readonly GraphRecord[]>;
  readonly relation: DataLoader<string, Relation | null>;
  readonly flow: DataLoader<string, Flow | null>;
  readonly relationCounts: DataLoader<string, readonly RelationCount[]>;
  relationsOf(node: string, query: RelationQuery): Promise<Page<Relation>>;
  flowsOf(initiative: string, page: PageRequest): Promise<Page<Flow>>;
}

/** Largest number of ids that one call of the store is asked for. */
const maxBatchSize = 1000;

/** @param entities reads entities in the store's place */
export function makeLoaders(
  store: GraphStore,
  entities: GraphStore['entities'] = (ids) => store.entities(ids),
): Loaders {
  const relationPages = pagesLoader((nodes, query: RelationQuery) => store.relationsOf(nodes, query));
  const flowPages = pagesLoader((initiatives, page: PageRequest) => store.flowsOf(initiatives, page));
  return {
    entity: new DataLoader(entities, { maxBatchSize }),
    record: new DataLoader((ids) => store.records(ids), { maxBatchSize }),
    recordsOf: new DataLoader((ids) => store.recordsOf(ids), { maxBatchSize }),
    relation: new DataLoader((ids) => store.relations(ids), { maxBatchSize }),
    flow: new DataLoader((ids) => store.flows(ids), { maxBatchSize }),
    relationCounts: new DataLoader((nodes) => store.relationCounts(nodes), { maxBatchSize }),
    relationsOf: (node, query) => relationPages.load({ node, query }),
    flowsOf: (node, query) => flowPages.load({ node, query }),
  };
}

interface PageKey<Query> {
  readonly node: string;
  readonly query: Query;
}

/** Pages of lists of many nodes: one call of the store for each different question, whatever the number of nodes. */
function pagesLoader<Item, Query>(
  read: (nodes: string[], query: Query) => Promise<readonly Page<Item>[]>,
): DataLoader<PageKey<Query>, Page<Item>, string> {
  const batch = async (keys: readonly PageKey<Query>[]): Promise<(Page<Item> | Error)[]> => {
    const positions = new Map<string, number[]>();
    for (const [position, key] of keys.entries()) {
      const question = JSON.stringify(key.query);
      const asked = positions.get(question);
      if (asked === undefined) positions.set(question, [position]);
      else asked.push(position);
    }
    const answers: (Page<Item> | Error)[] = Array.from({ length: keys.length });
    await Promise.all(
      [...positions.values()].map(async (asked) => {
        const chosen = asked.flatMap((position) => keys[position] ?? []);
        const query = chosen[0]?.query;
        if (query === undefined) return;
        const pages = await read(
          chosen.map(({ node }) => node),
          query,
        ).catch((error: unknown) => error as Error);
        for (const [index, position] of asked.entries()) {
          answers[position] =
            pages instanceof Error ? pages : (pages[index] ?? new Error('The store left out a page.'));
        }
      }),
    );
    return answers;
  };
  return new DataLoader(batch, {
    maxBatchSize,
    cacheKeyFn: ({ node, query }) => `${node}\0${JSON.stringify(query)}`,
  });
}

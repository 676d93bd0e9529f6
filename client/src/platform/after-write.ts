import { ApolloLink, type ApolloCache } from '@apollo/client';
import { Kind, OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import type { MutationField, QueryField } from '../vocabulary/enums.generated.ts';

/** What somebody may do here; no write changes it. */
const standing = ['viewer'] as const satisfies readonly QueryField[];

/**
 * What each write makes old, besides what its payload brings, which takes its place by `__typename` and id.
 * - `network`: a change of the network. Lists, counts, paths, measures and footprints may all say something else now, so every
 *   answer is forgotten, and what is on screen is asked for again.
 * - a list: the answers in which such a thing is listed.
 */
const makesOld: Readonly<Record<MutationField, 'network' | readonly QueryField[]>> = {
  // The payload has the job itself.
  cancelJob: ['jobs'],
  createActor: 'network',
  createPartnership: 'network',
  createRegion: 'network',
  relate: 'network',
  // Nothing lists views.
  saveView: [],
  unrelate: 'network',
  updateActor: 'network',
  updatePartnership: 'network',
  updateRegion: 'network',
  withdrawSource: 'network',
};

/** Forgets what a write made old, for every write alike, so that no form has to. A write that was refused made nothing old. */
export function afterWrite(cache: ApolloCache): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const writes = writesOf(operation);
    const answers = forward(operation);
    if (writes.length === 0) return answers;
    return answers.pipe(
      tap(({ data }) => {
        for (const { key, field } of writes) if (wasTaken(data?.[key])) forget(cache, makesOld[field]);
      }),
    );
  });
}

/** The writes of an operation, and under which key the payload of each comes. */
function writesOf({ query }: ApolloLink.Operation): { readonly key: string; readonly field: MutationField }[] {
  return query.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION
      ? definition.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD && Object.hasOwn(makesOld, one.name.value)
            ? [{ key: (one.alias ?? one.name).value, field: one.name.value as MutationField }]
            : [],
        )
      : [],
  );
}

function forget(cache: ApolloCache, old: 'network' | readonly QueryField[]): void {
  const kept = new Set<string>([...standing, '__typename']);
  const root = (cache.extract() as Record<string, Record<string, unknown> | undefined>)['ROOT_QUERY'] ?? {};
  const names = new Set(Object.keys(root).map((key) => key.replace(/[({].*$/s, '')));
  cache.batch({
    update: () => {
      for (const fieldName of names) {
        if (old === 'network' ? !kept.has(fieldName) : (old as readonly string[]).includes(fieldName))
          cache.evict({ id: 'ROOT_QUERY', fieldName });
      }
      cache.gc();
    },
  });
}

/** The payload of a write that changed something: it is there, and says nothing that the writer has to mend. */
function wasTaken(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null) return false;
  const { errors } = payload as { readonly errors?: readonly unknown[] };
  return errors === undefined || errors.length === 0;
}

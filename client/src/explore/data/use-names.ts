import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLanguage } from '../../app/use-language.ts';
import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import type { LoadedPicture } from './loaded-picture.ts';
import { ExploreNamesDocument } from './names.generated.ts';

/** Names of nodes: from the picture where they stand in it, else asked. */
export function useNames(ids: readonly string[], loaded: LoadedPicture | null): ReadonlyMap<string, { name: string; kind: EntityKind }> {
  const { language } = useLanguage();
  const inPicture = useMemo(() => {
    const wanted = new Set(ids);
    return new Map(
      (loaded?.picture.nodes ?? []).filter((node) => wanted.has(node.id)).map(({ id, name, kind }) => [id, { name, kind }]),
    );
  }, [ids.join(), loaded]);
  const missing = ids.filter((id) => !inPicture.has(id));
  const query = useQuery(ExploreNamesDocument, { variables: { ids: missing, language }, skip: missing.length === 0 });
  const names = new Map(inPicture);
  for (const node of query.data?.nodes ?? []) {
    if (node !== null && 'name' in node) names.set(node.id, { name: node.name, kind: node.kind });
  }
  return names;
}

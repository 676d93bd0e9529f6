import { useQuery } from '@apollo/client/react';
import { useLanguage } from '../../platform/use-language.ts';
import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import type { LoadedPicture } from './loaded-picture.ts';
import { ExploreNamesDocument } from './use-names.generated.ts';

/** Names of nodes: from the picture where they stand in it, else asked. */
export function useNames(
  ids: readonly string[],
  loaded: LoadedPicture | null,
): ReadonlyMap<string, { name: string; kind: EntityKind }> {
  const { language } = useLanguage();
  const wanted = new Set(ids);
  const names = new Map<string, { name: string; kind: EntityKind }>();
  for (const { id, name, kind } of loaded?.picture.nodes ?? []) if (wanted.has(id)) names.set(id, { name, kind });
  const missing = ids.filter((id) => !names.has(id));
  const query = useQuery(ExploreNamesDocument, { variables: { ids: missing, language }, skip: missing.length === 0 });
  for (const node of query.data?.nodes ?? []) {
    if (node !== null && 'name' in node) names.set(node.id, { name: node.name, kind: node.kind });
  }
  return names;
}

import { ServerError } from '@apollo/client/errors';
import { decodePicture } from '@jejaring/graph/picture';
import { localeOf } from '@jejaring/words/languages';
import { noteDataAge } from '../../platform/data-age.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { Language, Projection } from '../../vocabulary/enums.generated.ts';
import type { ExploreFilter } from '../../network-address/explore-state.ts';

export interface BulkQuestion {
  readonly focus: readonly string[];
  readonly depth: number;
  readonly projection: Projection;
  readonly filter: ExploreFilter;
  readonly limit: number;
  readonly keep: readonly string[];
}

/** A large picture as columns in one binary answer. Rejects with Apollo's error when the server does not answer with one. */
export async function loadBulkPicture(question: BulkQuestion, language: Language): Promise<Picture> {
  const response = noteDataAge(await fetch(bulkAddress(question)));
  if (!response.ok) {
    const bodyText = await response.text();
    throw new ServerError(`The network picture answered ${response.status}.`, { response, bodyText });
  }
  const { nodes, links, hidden } = decodePicture(new Uint8Array(await response.arrayBuffer()));
  return {
    nodes: nodes.map(({ names, ...node }) => ({ ...node, name: names[localeOf(language)] })),
    links: links.map(({ basis: _basis, ...link }) => link),
    hidden,
  };
}

function bulkAddress({ focus, keep, depth, limit, projection, filter }: BulkQuestion): string {
  const search = new URLSearchParams({
    depth: String(depth),
    limit: String(limit),
    projection,
    filter: JSON.stringify(filter),
  });
  for (const id of focus) search.append('focus', id);
  for (const id of keep) search.append('keep', id);
  return `/network.bin?${search}`;
}

import type { ApolloClient } from '@apollo/client';
import { hiddenTotal, visiblePicture } from '../../drawing/visible.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { ExploreState } from '../../network-address/explore-state.ts';
import type { Language } from '../../vocabulary/enums.generated.ts';
import { loadPicture } from '../data/load-picture.ts';

/** As many nodes as the server puts into one picture. */
export const mostNodes = 5000;

/**
 * All that the question selects, whatever of it is drawn, without what a person put away; each node with the figures that
 * it has on screen. `isWhole` is false where there is more than one picture can hold. Rejects with Apollo's errors.
 */
export async function wholeSelection(
  client: ApolloClient,
  state: ExploreState,
  shown: Picture,
  language: Language,
): Promise<{ readonly picture: Picture; readonly isWhole: boolean }> {
  const { focus, hidden, collapsed } = state;
  const { picture: all, path } = await loadPicture(client, { ...state, limit: mostNodes }, language);
  const onPath = path === null || path === 'none' ? [] : path.parties.map((party) => party.id);
  const picture = visiblePicture(all, { focus, hidden, collapsed, keep: onPath });
  const looks = new Map(shown.nodes.map((node) => [node.id, node.look]));
  const nodes = picture.nodes.map((node) => {
    const look = looks.get(node.id);
    return look === undefined ? node : { ...node, look };
  });
  return { picture: { ...picture, nodes }, isWhole: hiddenTotal(all) === 0 };
}

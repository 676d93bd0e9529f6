import { drawnPath, litNodes, type DrawnPath, type Emphasis } from '../../drawing/model.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import type { ExploreState } from '../../network-address/explore-state.ts';

/** What stands out in a state: focus, selection, path, pins. */
export function emphasisOf(
  picture: Picture,
  loaded: LoadedPicture,
  state: Pick<ExploreState, 'focus' | 'selected' | 'pins'>,
  pointer: { readonly current: string | null; readonly hovered: string | null },
): Emphasis {
  const path = pathOf(picture, loaded);
  // A partnership of two is a line: selected, its line stands out.
  const chosen = picture.links.filter((link) => state.selected !== null && link.initiatives.includes(state.selected));
  return {
    focus: new Set(state.focus),
    selected: state.selected,
    ...pointer,
    pathNodes: new Set(path.nodes),
    pathLinks: new Set([...path.links, ...chosen.map((link) => link.id)]),
    pinned: new Set(state.pins.keys()),
    lit: litNodes(picture, state.selected, state.focus),
  };
}

function pathOf(picture: Picture, loaded: LoadedPicture): DrawnPath {
  if (loaded.path === null || loaded.path === 'none') return { nodes: [], links: new Set() };
  return drawnPath(
    picture,
    loaded.path.parties.map((party) => party.id),
  );
}

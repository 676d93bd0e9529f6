import type { Picture } from '../../drawing/picture.ts';
import { hiddenTotal } from '../../drawing/visible.ts';
import type { Camera, ExploreFilter, ExploreState, Place, View } from '../../network-address/explore-state.ts';
import { defaultLimit, pictureLimit, pictureSteps } from '../../network-address/explore-state.ts';

/** Every change of the view, as a function from state to state. The page calls one and writes the result to the address. */
export type Transition = (state: ExploreState) => ExploreState;

/** A new focus is a new question: what was opened, hidden or measured around the old one goes, the filter stays. */
export function focusOn(id: string): Transition {
  return (state) => ({
    ...state,
    focus: [id],
    overview: false,
    selected: id,
    isPanelClosed: false,
    path: null,
    expanded: [],
    collapsed: [],
    hidden: [],
    pins: new Map(),
    camera: null,
    limit: defaultLimit,
  });
}

export function addFocus(id: string): Transition {
  return (state) =>
    state.focus.includes(id)
      ? { ...state, selected: id }
      : {
          ...state,
          focus: [...state.focus, id],
          overview: false,
          selected: id,
          hidden: without(state.hidden, id),
          camera: null,
        };
}

/** Without its last focus the page is the start again. */
export function removeFocus(id: string): Transition {
  return (state) => {
    const focus = without(state.focus, id);
    const path = state.path?.from === null && state.focus[0] === id ? null : state.path;
    return {
      ...state,
      focus,
      path,
      camera: null,
      selected: state.selected === id ? (focus[0] ?? null) : state.selected,
    };
  };
}

export const showOverview: Transition = (state) => ({
  ...focusOn('')(state),
  focus: [],
  selected: null,
  overview: true,
  limit: 200,
});

export function setDepth(depth: ExploreState['depth']): Transition {
  return (state) => ({ ...state, depth, camera: null });
}

export function setProjection(projection: ExploreState['projection']): Transition {
  return (state) => ({ ...state, projection, camera: null, expanded: [], collapsed: [] });
}

export function setView(view: View): Transition {
  return (state) => ({ ...state, view });
}

/** Null: by partners, by kind. */
export function sizeBy(size: string | null): Transition {
  return (state) => ({ ...state, size });
}

export function colourBy(colour: string | null): Transition {
  return (state) => ({ ...state, colour });
}

export function measureAround(measuredAround: boolean): Transition {
  return (state) => ({ ...state, measuredAround });
}

export function select(id: string | null): Transition {
  return (state) => ({ ...state, selected: id, isPanelClosed: id === null });
}

function setLimit(limit: number): Transition {
  return (state) => ({ ...state, limit, camera: null });
}

/** Of what the guard left out, as much as the next limit shows. */
export function showMore(picture: Picture): Transition {
  return (state) => {
    const next = pictureSteps.find((step) => step > state.limit) ?? pictureLimit;
    return setLimit(Math.min(picture.nodes.length + hiddenTotal(picture), next))(state);
  };
}

/** A way between two nodes; from the focus where it begins there. A way to itself is none. */
export function findPath(from: string | null, to: string): Transition {
  return (state) => {
    const start = from ?? state.focus[0];
    if (start === undefined || start === to) return state;
    return { ...state, path: { from: start === state.focus[0] ? null : start, to }, hidden: without(state.hidden, to) };
  };
}

export const clearPath: Transition = (state) => ({ ...state, path: null });

/** Opens a node, or one more page of its neighbours; a folded node is unfolded first. */
export function expand(id: string): Transition {
  return (state) => {
    if (state.collapsed.includes(id)) return { ...state, collapsed: without(state.collapsed, id) };
    const opened = state.expanded.some((one) => one.id === id);
    const expanded = opened
      ? state.expanded.map((one) => (one.id === id ? { id, pages: Math.min(one.pages + 1, 20) } : one))
      : [...state.expanded, { id, pages: 1 }];
    return { ...state, expanded };
  };
}

/** Closes what was opened around a node; one that was not opened is folded: what hangs on it alone goes. */
export function collapse(id: string): Transition {
  return (state) =>
    state.expanded.some((one) => one.id === id)
      ? { ...state, expanded: state.expanded.filter((one) => one.id !== id) }
      : { ...state, collapsed: [...without(state.collapsed, id), id] };
}

/** The focus cannot be hidden: it is the question. */
export function hide(ids: readonly string[]): Transition {
  return (state) => {
    const gone = ids.filter((id) => !state.focus.includes(id));
    const selected = state.selected !== null && gone.includes(state.selected) ? null : state.selected;
    return { ...state, hidden: [...new Set([...state.hidden, ...gone])], selected };
  };
}

export const showHidden: Transition = (state) => ({ ...state, hidden: [], collapsed: [] });

export function pin(id: string, place: Place | null): Transition {
  return (state) => {
    const pins = new Map(state.pins);
    if (place === null) pins.delete(id);
    else pins.set(id, { x: Math.round(place.x), y: Math.round(place.y) });
    return { ...state, pins };
  };
}

export function moveCamera(camera: Camera | null): Transition {
  return (state) => ({ ...state, camera });
}

/** Undefined takes the part away: everything of it is shown again. */
export function setFilter<Part extends keyof ExploreFilter>(
  part: Part,
  value: ExploreFilter[Part] | undefined,
): Transition {
  return (state) => {
    const { [part]: _old, ...rest } = state.filter;
    return { ...state, filter: value === undefined ? rest : { ...rest, [part]: value } };
  };
}

export const resetFilter: Transition = (state) => ({ ...state, filter: {} });

function without(list: readonly string[], id: string): string[] {
  return list.filter((one) => one !== id);
}

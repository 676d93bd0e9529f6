import type { KeyboardEvent, RefObject } from 'react';
import { commandOf, type Command } from '../../network/canvas/controllers/keyboard.ts';
import type { NetworkCanvas } from '../../network/canvas/network-canvas.ts';
import { adjacency, type Picture } from '../../network/picture.ts';
import { hiddenTotal } from '../../network/visible.ts';
import { nearestInDirection, stepAround } from '../../network/walk.ts';
import { useExplore } from '../page/use-explore.ts';
import { pictureLimit, pictureSteps } from '../state/explore-state.ts';
import {
  clearPath,
  collapse,
  expand,
  findPath,
  focusOn,
  hide,
  moveCamera,
  select,
  setLimit,
  setView,
  showHidden,
} from '../state/transitions.ts';

interface KeyboardInput {
  readonly canvas: RefObject<NetworkCanvas | null>;
  readonly picture: Picture;
  /** Where the keyboard stands. */
  readonly current: string | null;
  readonly setCurrent: (id: string | null) => void;
  readonly openHelp: () => void;
}

/** The keys of design.md §5 on the canvas. */
export function useKeyboard({
  canvas,
  picture,
  current,
  setCurrent,
  openHelp,
}: KeyboardInput): (event: KeyboardEvent) => void {
  const { state, apply, undo, redo } = useExplore();

  const moveTo = (id: string | null) => {
    if (id !== null) setCurrent(id);
  };
  const run = (command: Command, target: HTMLElement) => {
    const at = current ?? state.selected ?? state.focus[0] ?? picture.nodes[0]?.id ?? null;
    switch (command.type) {
      case 'go':
        return moveTo(at === null ? null : nearestInDirection(canvas.current?.spots() ?? [], at, command.direction));
      case 'neighbour': {
        // Around the selected node, else around the focus: the circle stays while one walks it.
        const centre = state.selected ?? state.focus[0] ?? at;
        const ids = (centre === null ? [] : (adjacency(picture).get(centre) ?? [])).map((one) => one.id);
        return moveTo(stepAround(ids, current === centre ? null : current, command.step));
      }
      case 'zoom':
        return canvas.current?.zoomBy(command.factor);
      case 'fit':
        canvas.current?.fit(true);
        return apply(moveCamera(null));
      case 'help':
        return openHelp();
      case 'undo':
        return undo?.();
      case 'redo':
        return redo?.();
      case 'table':
        return apply(setView('table'));
      case 'show-hidden':
        if (state.hidden.length + state.collapsed.length > 0) return apply(showHidden);
        return apply(
          setLimit(
            Math.min(
              picture.nodes.length + hiddenTotal(picture),
              pictureSteps.find((step) => step > state.limit) ?? pictureLimit,
            ),
          ),
        );
      case 'escape':
        if (state.selected !== null) return apply(select(null));
        if (state.path !== null) return apply(clearPath);
        return target.blur();
      default:
        if (at === null) return undefined;
    }
    switch (command.type) {
      case 'focus':
        return apply(focusOn(at));
      case 'select':
        return apply(select(at));
      case 'path':
        return apply(findPath(state.selected === at ? null : state.selected, at));
      case 'expand':
        return apply(expand(at));
      case 'collapse':
        return apply(collapse(at));
      case 'hide':
        return apply(hide([at]));
    }
  };

  return (event) => {
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    run(command, event.currentTarget as HTMLElement);
  };
}

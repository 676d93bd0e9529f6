import type { NetworkCanvas } from '../network-canvas.ts';
import { nodeUnder } from './pointer-target.ts';

export interface SelectActions {
  /** Null: a click on the ground. */
  readonly onSelect: (node: string | null) => void;
  readonly onSelectLink: (link: string) => void;
  readonly onFocus: (node: string) => void;
  /** Shift-click on a second node. */
  readonly onPath: (node: string) => void;
  readonly onHover: (node: string | null) => void;
}

/** Click selects, double-click makes the focus, shift-click asks for a path, a click on a line names its partnership. */
export function attachSelectController(canvas: NetworkCanvas, actions: SelectActions): () => void {
  const { sigma } = canvas;
  const container = sigma.getContainer();
  const click = (event: Parameters<typeof nodeUnder>[1], link: string | null) => {
    if (canvas.hasDragged) return;
    const node = nodeUnder(canvas, event);
    if (node === null) {
      if (link === null) actions.onSelect(null);
      else actions.onSelectLink(link);
    } else if ('shiftKey' in event.original && event.original.shiftKey) actions.onPath(node);
    else actions.onSelect(node);
  };
  const doubleClick = (payload: { event: Parameters<typeof nodeUnder>[1]; preventSigmaDefault: () => void }) => {
    payload.preventSigmaDefault();
    const node = nodeUnder(canvas, payload.event);
    if (node !== null) actions.onFocus(node);
  };
  sigma.on('clickNode', ({ event }) => click(event, null));
  sigma.on('clickStage', ({ event }) => click(event, null));
  sigma.on('clickEdge', ({ event, edge }) => click(event, edge));
  sigma.on('doubleClickNode', doubleClick);
  sigma.on('doubleClickStage', doubleClick);
  sigma.on('doubleClickEdge', doubleClick);

  let hovered: string | null = null;
  const hover = (event: Parameters<typeof nodeUnder>[1]) => {
    const node = nodeUnder(canvas, event);
    if (node === hovered) return;
    hovered = node;
    container.style.cursor = node === null ? '' : 'pointer';
    actions.onHover(node);
  };
  const captor = sigma.getMouseCaptor();
  captor.on('mousemove', hover);
  const leave = () => {
    if (hovered !== null) actions.onHover(null);
    hovered = null;
  };
  container.addEventListener('pointerleave', leave);
  return () => {
    captor.removeListener('mousemove', hover);
    container.removeEventListener('pointerleave', leave);
    for (const name of [
      'clickNode',
      'clickStage',
      'clickEdge',
      'doubleClickNode',
      'doubleClickStage',
      'doubleClickEdge',
    ] as const) {
      sigma.removeAllListeners(name);
    }
  };
}

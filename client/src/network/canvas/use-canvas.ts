import { useEffect, useRef, type RefObject } from 'react';
import { attachDragPinController } from '../../drawing/canvas/controllers/drag-pin-controller.ts';
import { attachLassoController } from '../../drawing/canvas/controllers/lasso-controller.ts';
import { attachSelectController } from '../../drawing/canvas/controllers/select-controller.ts';
import type { Insets } from '../../drawing/canvas/camera.ts';
import { cameraByHand, cameraByPage, NetworkCanvas } from '../../drawing/canvas/network-canvas.ts';
import type { Palette } from '../../drawing/marks/palette.ts';
import type { DrawnNetwork, Emphasis } from '../../drawing/model.ts';
import { useExplore } from '../page/use-explore.ts';
import { findPath, focusOn, hide, moveCamera, pin, select } from '../state/transitions.ts';
import type { Placed } from './use-layout.ts';

/** Quiet time after which a moved camera is written to the address. */
const cameraRest = 500;

interface CanvasInput {
  readonly insets: Insets;
  readonly network: DrawnNetwork | null;
  readonly placed: Placed | null;
  readonly emphasis: Emphasis;
  readonly palette: Palette | null;
  readonly setHovered: (id: string | null) => void;
}

/** Keeps one NetworkCanvas in step with the state, and its gestures with the transitions. */
export function useCanvas(room: RefObject<HTMLDivElement | null>, input: CanvasInput): RefObject<NetworkCanvas | null> {
  const canvas = useRef<NetworkCanvas | null>(null);
  const control = useExplore();
  const latest = useRef({ control, input });
  latest.current = { control, input };
  const { network, placed, emphasis, palette, insets } = input;
  const { camera } = control.state;
  const isReady = palette !== null;

  useEffect(() => {
    if (room.current === null || latest.current.input.palette === null) return undefined;
    const made = new NetworkCanvas(room.current, latest.current.input.palette);
    canvas.current = made;
    const apply: typeof control.apply = (transition) => latest.current.control.apply(transition);
    const detach = [
      attachSelectController(made, {
        onSelect: (node) => apply(select(node)),
        onSelectLink: (link) => {
          const found = latest.current.input.placed?.picture.links.find((one) => one.id === link);
          apply(select(found?.initiatives[0] ?? null));
        },
        onFocus: (node) => apply(focusOn(node)),
        onPath: (node) => apply(findPath(latest.current.control.state.selected, node)),
        onHover: (node) => latest.current.input.setHovered(node),
      }),
      attachDragPinController(made, (node, place) => apply(pin(node, place))),
      attachLassoController(made, (nodes) => apply(hide(nodes))),
      attachCameraMemory(made, (view) => apply(moveCamera(view))),
    ];
    return () => {
      for (const stop of detach) stop();
      made.kill();
      canvas.current = null;
    };
  }, [room, isReady]);

  useEffect(() => {
    if (palette !== null) canvas.current?.setPalette(palette);
  }, [palette]);

  const shownFilter = useRef<string | null>(null);
  useEffect(() => {
    const now = canvas.current;
    if (now === null || network === null || placed === null) return;
    now.setInsets(latest.current.input.insets);
    const isFirst = now.network.nodes.length === 0;
    const { state, lastChange } = latest.current.control;
    const filter = JSON.stringify([state.filter, state.projection, state.focus]);
    const isNewQuestion = shownFilter.current !== filter;
    shownFilter.current = filter;
    const grows = !isFirst && !isNewQuestion && lastChange === 'step' && placed.origins.size > 0;
    now.show(network, latest.current.input.emphasis, grows ? { from: placed.origins } : {});
    if (state.camera !== null) now.setView(state.camera, false);
    else if (isFirst || isNewQuestion || !now.showsAll) now.fit(grows);
  }, [network, placed, isReady]);

  useEffect(() => canvas.current?.emphasise(emphasis), [emphasis, isReady]);

  const fittedFor = useRef(insets);
  useEffect(() => {
    const now = canvas.current;
    if (now === null || fittedFor.current === insets) return;
    fittedFor.current = insets;
    now.setInsets(insets);
    if (now.network.nodes.length > 0 && latest.current.control.state.camera === null) now.fit(true);
  }, [insets]);

  useEffect(() => {
    const now = canvas.current;
    if (now === null || now.network.nodes.length === 0) return;
    if (camera === null) now.fit(latest.current.control.lastChange === 'step');
    else if (Math.abs(camera.x - now.view.x) + Math.abs(camera.y - now.view.y) > 1.5) now.setView(camera, false);
  }, [camera]);

  return canvas;
}

/** Writes where a person moved the camera to, once it rests; moves that the page made itself are no steps. */
function attachCameraMemory(canvas: NetworkCanvas, remember: (view: NetworkCanvas['view']) => void): () => void {
  const container = canvas.sigma.getContainer();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let byHand = false;
  const touched = () => {
    byHand = true;
  };
  const dragged = (event: PointerEvent) => {
    if (event.buttons !== 0) byHand = true;
  };
  const forget = () => {
    clearTimeout(timer);
    byHand = false;
  };
  const updated = () => {
    if (!byHand) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      byHand = false;
      remember(canvas.view);
    }, cameraRest);
  };
  const camera = canvas.sigma.getCamera();
  container.addEventListener('wheel', touched, { passive: true });
  container.addEventListener('pointermove', dragged);
  container.addEventListener(cameraByHand, touched);
  container.addEventListener(cameraByPage, forget);
  camera.on('updated', updated);
  return () => {
    clearTimeout(timer);
    container.removeEventListener('wheel', touched);
    container.removeEventListener('pointermove', dragged);
    container.removeEventListener(cameraByHand, touched);
    container.removeEventListener(cameraByPage, forget);
    camera.removeListener('updated', updated);
  };
}

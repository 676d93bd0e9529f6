import { useEffect, useRef, useState } from 'react';
import { LayoutClient } from '../../drawing/layout/layout-client.ts';
import { layoutMemory } from '../../drawing/layout/layout-memory.ts';
import type { Layout, Place, StagedRequest } from '../../drawing/layout/layout.ts';
import { radiusOf } from '../../drawing/marks/shape.ts';
import { sizeFactor } from '../../drawing/model.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { ExploreState } from '../../network-address/explore-state.ts';

export interface Placed {
  readonly picture: Picture;
  readonly layout: Layout;
  /** Where new nodes begin: at a neighbour that stood already. Empty for the first picture. */
  readonly origins: ReadonlyMap<string, Place>;
}

/** Room around a mark for its label, in units. */
const margin = 17;
/** Square pixels of a usual canvas: the layout must not depend on the screen. */
const usualRoom = 560_000;
/** The same on every screen, so that a shared address shows the same picture. */
const aspect = 1.2;

/** Places for a picture: known ones at once, new ones from the worker. Null before the first answer. */
export function useLayout(
  picture: Picture,
  stages: StagedRequest['stages'],
  state: Pick<ExploreState, 'focus' | 'depth' | 'projection' | 'overview' | 'pins'>,
): Placed | null {
  const client = useRef<LayoutClient | null>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const { pins } = state;
  const question = layoutQuestion(state);

  useEffect(() => {
    const layouts = new LayoutClient();
    client.current = layouts;
    return () => layouts.close();
  }, []);

  useEffect(() => {
    const memory = layoutMemory(question);
    const before = new Map(memory);
    if (memory.size > 0) for (const [id, place] of pins) memory.set(id, place);
    const settle = (layout: Layout) => {
      const stood = new Map(memory);
      for (const [id, place] of Object.entries(layout)) memory.set(id, pins.get(id) ?? place);
      setPlaced({
        picture,
        layout: Object.fromEntries(memory),
        origins: originsOf(picture, before.size === 0 ? new Map() : stood),
      });
    };
    if (picture.nodes.every((node) => memory.has(node.id))) {
      settle({});
      return undefined;
    }
    let isCurrent = true;
    void client.current
      ?.layOut(layoutRequest(picture, stages, Object.fromEntries(memory), Object.fromEntries(pins)))
      .then((layout) => {
        if (isCurrent && layout !== null) settle(layout);
      });
    return () => {
      isCurrent = false;
    };
  }, [picture, stages, question, pins]);
  return placed;
}

/** What the eye learns anew: another centre, another reach, another reading. Filters and openings keep what stands. */
export function layoutQuestion(state: Pick<ExploreState, 'focus' | 'depth' | 'projection' | 'overview'>): string {
  return JSON.stringify([state.focus, state.depth, state.projection, state.overview]);
}

function layoutRequest(picture: Picture, stages: StagedRequest['stages'], known: Layout, pins: Layout): StagedRequest {
  const factor = sizeFactor(picture.nodes.length, usualRoom);
  return {
    nodes: picture.nodes.map(({ id, degree, distance }) => ({
      id,
      distance,
      radius: radiusOf(degree) * factor + margin * factor,
    })),
    links: picture.links.map(({ source, target, weight }) => ({ source, target, weight })),
    known,
    stages,
    pins,
    aspect,
  };
}

function originsOf(picture: Picture, stood: ReadonlyMap<string, Place>): Map<string, Place> {
  const origins = new Map<string, Place>();
  for (const { source, target } of picture.links) {
    const from = stood.get(source);
    const to = stood.get(target);
    if (from !== undefined && to === undefined) origins.set(target, from);
    if (to !== undefined && from === undefined) origins.set(source, to);
  }
  return origins;
}

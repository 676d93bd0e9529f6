import type { View } from '../filter/view.ts';
import type { NetworkFilter, NetworkNode, NetworkPicture, PictureQuery } from '../network.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { countFacet, facetFields, facetOf, filterOfFacet, type Content } from './facets.ts';
import { linksOf, tiesAmong } from './links.ts';
import { grow, growWhole, hiddenAround, hiddenOf, type Limits } from './reach.ts';
import { ruleOf } from './rules.ts';
import { spread, spreadWhole } from './spread.ts';
import { sharersOf, type Scene } from './tie.ts';

/** What drawing needs beside the snapshot. */
export interface Studio {
  readonly snapshot: Snapshot;
  readonly view: (filter: NetworkFilter) => View;
  readonly degree: (node: number) => number;
  readonly isPair: (initiative: number) => boolean;
}

const deepest = 3;
const widest = 5000;
const usual = 200;

interface Drawing {
  readonly scene: Scene & { readonly shown: Map<number, number> };
  readonly content: Content;
}

/** Grow, join, count what is hidden, count the facets. */
export function drawPicture(studio: Studio, query: PictureQuery): NetworkPicture {
  const { snapshot } = studio;
  const filter = query.filter ?? {};
  const rule = ruleOf(query.projection ?? 'EXPLORE', filter);
  const depth = depthOf(query);
  const limits: Limits = {
    limit: Math.min(Math.max(query.limit ?? usual, 1), widest),
    keep: new Set(snapshot.nodes.findAll(query.keep ?? [])),
    degree: studio.degree,
  };
  const { scene, content } = draw(studio, query, filter, limits);
  // Of the whole network everything was walked from.
  const hidden = hiddenAround(scene, rule, query.focus.length === 0 ? Number.POSITIVE_INFINITY : depth);
  const large = [...scene.large].map((node) => hiddenOf(scene, snapshot.nodes.ids[node]!, sharersOf(scene, node)));
  // The guard had no reason to choose: what is shown is all that there is.
  const isWhole = scene.shown.size < limits.limit;
  return {
    nodes: [...scene.shown].map(([node, distance]) => nodeOf(studio, node, distance)),
    links: linksOf(snapshot, content.ties),
    hidden: [...hidden, ...large].sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1)),
    facets: query.facets === false ? [] : facetsOf(studio, query, filter, content, isWhole),
    version: snapshot.version,
  };
}

export function nodeOf({ snapshot, degree }: Studio, node: number, distance: number): NetworkNode {
  return { ...snapshot.nodes.label(node), degree: degree(node), distance };
}

export function sceneOf(studio: Studio, filter: NetworkFilter, shown: Map<number, number>): Drawing['scene'] {
  return {
    snapshot: studio.snapshot,
    view: studio.view(filter),
    shown,
    large: new Set(),
    isPair: studio.isPair,
  };
}

/** `limits` null draws all that is reached. */
function draw(studio: Studio, query: PictureQuery, filter: NetworkFilter, limits: Limits | null): Drawing {
  const { nodes } = studio.snapshot;
  const rule = ruleOf(query.projection ?? 'EXPLORE', filter);
  const scene = sceneOf(studio, filter, new Map());
  const focus = [...new Set(nodes.findAll(query.focus))];
  const depth = depthOf(query);
  if (query.focus.length > 0) {
    if (limits === null) spread(scene, rule, focus, depth);
    else grow(scene, rule, focus, depth, limits);
  } else if (limits === null) spreadWhole(scene, rule);
  else growWhole(scene, rule, limits);
  return { scene, content: { nodes: [...scene.shown.keys()], ties: tiesAmong(scene, rule) } };
}

function depthOf({ depth = 1 }: PictureQuery): number {
  return Math.min(Math.max(depth, 0), deepest);
}

/** Each facet counts over all that is reached without its own part of the filter, guard or no guard. */
function facetsOf(
  studio: Studio,
  query: PictureQuery,
  filter: NetworkFilter,
  shown: Content,
  isWhole: boolean,
): NetworkPicture['facets'] {
  const reached = new Map<string, Content>();
  const keyOf = (parts: NetworkFilter) => Object.keys(parts).join(' ');
  if (isWhole) reached.set(keyOf(filter), shown);
  return facetFields.map((field) => {
    const own = filterOfFacet[field];
    const rest = Object.fromEntries(
      Object.entries(filter).filter(([part]) => !own.includes(part as keyof NetworkFilter)),
    );
    const content = reached.get(keyOf(rest)) ?? draw(studio, query, rest, null).content;
    reached.set(keyOf(rest), content);
    return facetOf(field, countFacet(studio.snapshot, field, shown), countFacet(studio.snapshot, field, content));
  });
}

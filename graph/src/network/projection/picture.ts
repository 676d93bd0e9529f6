import { canonicalJson } from '../../model/index.ts';
import type { View } from '../filter/view.ts';
import type { NetworkFacet, NetworkFilter, NetworkNode, NetworkPicture, PictureQuery, Projection } from '../network.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { contentOfReach, contentOfTies, type Content } from './content.ts';
import { countFacet, facetFields, facetOf, filterOfFacet } from './facets.ts';
import { linksOf, tiesAmong } from './links.ts';
import { grow, growWhole, hiddenAround, hiddenOf, type Limits } from './reach.ts';
import { ruleOf, usualLinks } from './rules.ts';
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

type DrawingScene = Scene & { readonly shown: Map<number, number> };

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
  const scene = sceneOf(studio, filter, new Map());
  const focus = focusOf(studio, query);
  if (query.focus.length > 0) grow(scene, rule, focus, depth, limits);
  else growWhole(scene, rule, limits);
  const ties = tiesAmong(scene, rule);
  // Of the whole network everything was walked from.
  const hidden = hiddenAround(scene, rule, query.focus.length === 0 ? Number.POSITIVE_INFINITY : depth);
  const large = [...scene.large].map((node) => hiddenOf(scene, snapshot.nodes.ids[node]!, sharersOf(scene, node)));
  // The guard had no reason to choose: what is shown is all that there is.
  const isWhole = scene.shown.size < limits.limit;
  return {
    nodes: [...scene.shown].map(([node, distance]) => nodeOf(studio, node, distance)),
    links: linksOf(snapshot, ties),
    hidden: [...hidden, ...large].sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1)),
    facets:
      query.facets === false
        ? []
        : facetsOf(studio, query, filter, contentOfTies(snapshot, scene.shown.keys(), ties), isWhole),
    version: snapshot.version,
  };
}

export function nodeOf({ snapshot, degree }: Studio, node: number, distance: number): NetworkNode {
  return { ...snapshot.nodes.label(node), degree: degree(node), distance };
}

export function sceneOf(studio: Studio, filter: NetworkFilter, shown: Map<number, number>): DrawingScene {
  return {
    snapshot: studio.snapshot,
    view: studio.view(filter),
    shown,
    large: new Set(),
    isPair: studio.isPair,
  };
}

function focusOf({ snapshot }: Studio, { focus }: PictureQuery): number[] {
  return [...new Set(snapshot.nodes.findAll(focus))];
}

/** All that is reached, guard or no guard. */
function reach(studio: Studio, query: PictureQuery, filter: NetworkFilter): Content {
  const rule = ruleOf(query.projection ?? 'EXPLORE', filter);
  const scene = sceneOf(studio, filter, new Map());
  if (query.focus.length > 0) spread(scene, rule, focusOf(studio, query), depthOf(query));
  else spreadWhole(scene, rule);
  return contentOfReach(scene, rule);
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
  const keyOf = canonicalJson;
  if (isWhole) reached.set(keyOf(filter), shown);
  return facetFields.map((field) => {
    const rest = withoutOwn(field, filter, query.projection ?? 'EXPLORE');
    const content = reached.get(keyOf(rest)) ?? reach(studio, query, rest);
    reached.set(keyOf(rest), content);
    return facetOf(field, countFacet(studio.snapshot, field, shown), countFacet(studio.snapshot, field, content));
  });
}

/** Of links, those that were asked for stay beside the usual ones: some are drawn only where a filter names them. */
function withoutOwn(field: NetworkFacet['field'], filter: NetworkFilter, projection: Projection): NetworkFilter {
  if (field === 'LINK' && filter.links !== undefined) {
    return { ...filter, links: [...new Set([...usualLinks(projection), ...filter.links])] };
  }
  const own: readonly string[] = filterOfFacet[field];
  return Object.fromEntries(Object.entries(filter).filter(([part]) => !own.includes(part)));
}

import { canonicalJson } from '../../model/index.ts';
import type { CompiledFilter } from '../filter/compiled-filter.ts';
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
export interface QueryContext {
  readonly snapshot: Snapshot;
  readonly compiled: (filter: NetworkFilter) => CompiledFilter;
  readonly degree: (node: number) => number;
  readonly isPair: (initiative: number) => boolean;
}

const deepest = 3;
const widest = 5000;
const usual = 200;

type DrawingScene = Scene & { readonly shown: Map<number, number> };

/** Grow, join, count what is hidden, count the facets. */
export function drawPicture(context: QueryContext, query: PictureQuery): NetworkPicture {
  const { snapshot } = context;
  const filter = query.filter ?? {};
  const rule = ruleOf(query.projection ?? 'EXPLORE', filter);
  const depth = depthOf(query);
  const limits: Limits = {
    limit: Math.min(Math.max(query.limit ?? usual, 1), widest),
    keep: new Set(snapshot.nodes.findAll(query.keep ?? [])),
    degree: context.degree,
  };
  const scene = sceneOf(context, filter, new Map());
  const focus = focusOf(context, query);
  if (query.focus.length > 0) grow(scene, rule, focus, depth, limits);
  else growWhole(scene, rule, limits);
  const ties = tiesAmong(scene, rule);
  // Of the whole network everything was walked from.
  const hidden = hiddenAround(scene, rule, query.focus.length === 0 ? Number.POSITIVE_INFINITY : depth);
  const large = [...scene.large].map((node) => hiddenOf(scene, snapshot.nodes.ids[node]!, sharersOf(scene, node)));
  // The node limit had no reason to choose: what is shown is all that there is.
  const isWhole = scene.shown.size < limits.limit;
  return {
    nodes: [...scene.shown].map(([node, distance]) => nodeOf(context, node, distance)),
    links: linksOf(snapshot, ties),
    hidden: [...hidden, ...large].sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1)),
    facets:
      query.facets === false
        ? []
        : facetsOf(context, query, filter, contentOfTies(snapshot, scene.shown.keys(), ties), isWhole),
    version: snapshot.version,
  };
}

export function nodeOf({ snapshot, degree }: QueryContext, node: number, distance: number): NetworkNode {
  return { ...snapshot.nodes.label(node), degree: degree(node), distance };
}

export function sceneOf(context: QueryContext, filter: NetworkFilter, shown: Map<number, number>): DrawingScene {
  return {
    snapshot: context.snapshot,
    compiled: context.compiled(filter),
    shown,
    large: new Set(),
    isPair: context.isPair,
  };
}

function focusOf({ snapshot }: QueryContext, { focus }: PictureQuery): number[] {
  return [...new Set(snapshot.nodes.findAll(focus))];
}

/** All that is reached, whatever the node limit. */
function reach(context: QueryContext, query: PictureQuery, filter: NetworkFilter): Content {
  const rule = ruleOf(query.projection ?? 'EXPLORE', filter);
  const scene = sceneOf(context, filter, new Map());
  if (query.focus.length > 0) spread(scene, rule, focusOf(context, query), depthOf(query));
  else spreadWhole(scene, rule);
  return contentOfReach(scene, rule);
}

function depthOf({ depth = 1 }: PictureQuery): number {
  return Math.min(Math.max(depth, 0), deepest);
}

/** Each facet counts over all that is reached without its own part of the filter, whatever the node limit. */
function facetsOf(
  context: QueryContext,
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
    const content = reached.get(keyOf(rest)) ?? reach(context, query, rest);
    reached.set(keyOf(rest), content);
    return facetOf(field, countFacet(context.snapshot, field, shown), countFacet(context.snapshot, field, content));
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

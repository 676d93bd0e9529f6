import type { NeighbourPage, NeighbourQuery } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import { byLimitOrder, Tally } from './node-limit.ts';
import { linksOf } from './links.ts';
import { nodeOf, sceneOf, type QueryContext } from './picture.ts';
import { neighboursOf } from './reach.ts';
import { ruleOf } from './rules.ts';
import { otherEnd } from './tie.ts';
import { tiesOf } from './ties-of.ts';

/** What a picture left out around one node, in the order of the node limit, with the links to that node. */
export function pageNeighbours(context: QueryContext, query: NeighbourQuery): NeighbourPage {
  const { snapshot } = context;
  const { nodes } = snapshot;
  const centre = nodes.find(query.of);
  if (centre === none) return { items: [], totalCount: 0, hasNext: false };
  const filter = query.filter ?? {};
  const rule = ruleOf(query.projection ?? 'EXPLORE', filter);
  const shown = new Map([centre, ...nodes.findAll(query.shown ?? [])].map((node) => [node, 0]));
  const scene = sceneOf(context, filter, shown);
  const around = new Set([...neighboursOf(scene, rule, centre)].filter((node) => !shown.has(node)));
  const tally = new Tally();
  for (const node of shown.keys()) {
    for (const tie of tiesOf(scene, rule, node)) {
      const other = otherEnd(tie, node);
      if (around.has(other)) tally.meet(other, node);
    }
  }
  const ranked = [...around]
    .map((node) => tally.candidate(node, nodes.ids[node]!, false, context.degree(node)))
    .sort(byLimitOrder);
  const offset = query.offset ?? 0;
  const page = ranked.slice(offset, offset + query.first).map(({ node }) => node);
  const ties = tiesOf(scene, rule, centre);
  return {
    items: page.map((node) => ({
      node: nodeOf(context, node, 1),
      links: linksOf(
        snapshot,
        ties.filter((tie) => otherEnd(tie, centre) === node),
      ),
    })),
    totalCount: ranked.length,
    hasNext: offset + page.length < ranked.length,
  };
}

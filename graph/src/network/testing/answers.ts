import { linkKinds, projections, type LiveNetwork } from '../network.ts';
import { everything, parties } from './random-steps.ts';
import { region } from './small-network.ts';

/** Every answer that a network gives, so that two may be compared. */
export function answers(network: LiveNetwork): unknown {
  const summary = network.summary();
  const filters = [
    {},
    { links: linkKinds },
    { inferred: false, from: 2000, roles: ['PARTNER' as const] },
    { places: [region('c')] },
  ];
  return {
    version: network.version,
    counts: [summary.nodes, summary.relations, summary.flows],
    degrees: network.degrees(everything),
    labels: network.labels(everything),
    pictures: projections.flatMap((projection) =>
      filters.flatMap((filter) => [
        ordered(network.picture({ focus: [], projection, filter })),
        ordered(network.picture({ focus: [region('a')], depth: 2, limit: 3, projection, filter })),
      ]),
    ),
    paths: parties.flatMap((from) => parties.map((to) => network.paths({ from, to, via: linkKinds }))),
    reach: parties.map((of) => network.reach({ of, steps: 3 })),
    names: ['klaten', 'kutia', 'k', 'p', 'q'].map((text) => network.searchNames({ text, first: 20 })),
  };
}

/** The nodes of a picture come in no order that is promised. */
function ordered({ nodes, ...rest }: ReturnType<LiveNetwork['picture']>): unknown {
  return { ...rest, nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

import type { Network } from '@jejaring/graph/network';
import type { NetworkModel } from '../network-model.ts';
import { seeded } from '../random.ts';
import { spread, type Opened } from './measured.ts';

const rounds = 200;

/** Asks for the surroundings of parties, paths between two of them, and names; each question once before it counts. */
export function askAll(
  network: Network,
  model: NetworkModel,
): Pick<Opened, 'expand' | 'path' | 'pathsFound' | 'search'> {
  const random = seeded(1);
  const parties = model.firstInitiative - model.firstParty;
  const party = () => model.id(model.firstParty + Math.floor(random() * parties));
  const pairs = Array.from({ length: rounds }, () => ({ from: party(), to: party() }));
  const path = ({ from, to }: (typeof pairs)[number]) => network.paths({ from, to, first: 1, maxLength: 10 });
  const words = Array.from({ length: rounds }, () => {
    const [name] = model.entity(Math.floor(random() * model.nodeCount)).names;
    return name!.text.split(' ')[0]!;
  });
  return {
    expand: each(pairs, ({ from }) => network.picture({ focus: [from], facets: false })),
    path: each(pairs, path),
    pathsFound: pairs.filter((pair) => path(pair).length > 0).length,
    search: each(words, (text) => network.searchNames({ text, first: 20 })),
  };
}

function each<Item>(items: readonly Item[], ask: (item: Item) => unknown) {
  for (const item of items) ask(item);
  const times = items.map((item) => {
    const begun = performance.now();
    ask(item);
    return performance.now() - begun;
  });
  return spread(times);
}

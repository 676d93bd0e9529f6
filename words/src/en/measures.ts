import type { Words } from '../words.ts';

export const measures: Words['measures'] = {
  betweenness: {
    name: 'Go-betweens',
    meaning: 'How often a party lies on the shortest way between two others: whom one goes through to reach another.',
  },
  bridges: {
    name: 'Bridges',
    meaning: 'Ties that cut a part of the network off when they lapse: the only way to those behind them.',
  },
  brokers: {
    name: 'Brokers between communities',
    meaning: 'Who brings together parties of different communities that do not work with each other.',
  },
  communities: {
    name: 'Communities',
    meaning: 'Who works with each other more than with the rest: the groups that have formed by themselves.',
  },
  components: {
    name: 'Separate parts',
    meaning: 'Who can reach whom through cooperation: those in another part have no way at all.',
  },
  degree: {
    name: 'Number of partners',
    meaning: 'With how many other parties one party works directly.',
  },
  inclusiveness: {
    name: 'Inclusiveness',
    meaning:
      'What part regions, villages and non-state parties have among those who cooperate, and among the partners of each.',
  },
  'k-core': {
    name: 'Core of the network',
    meaning:
      'The group in which everybody has at least k partners within it: what holds when the loose ends fall away.',
  },
  pagerank: {
    name: 'Standing',
    meaning: 'Who works with parties that are themselves sought after: weight in the whole network, not only nearby.',
  },
  roles: {
    name: 'Roles over time',
    meaning: 'Which roles are held, and since which year: who turned from recipient to provider, who holds many.',
  },
  'weighted-degree': {
    name: 'Strength of cooperation',
    meaning: 'How much cooperation one party has with all its partners; one met often counts each time.',
  },
};

export const parameters: Words['parameters'] = {
  resolution: 'Fineness of the division',
  partners: 'At least so many partners',
  damping: 'Chance to walk on',
  seed: 'Random seed',
};

import type { Words } from '../words.ts';

export const peerModels: Words['peerModels'] = {
  challenges: 'Shared challenges',
  economic: 'Economic',
  geography: 'Geography',
  overall: 'Overall',
  partners: 'Shared partners',
  social: 'Social',
  mix: 'Mix',
};

export const peerParts: Words['peerParts'] = {
  'great-circle': 'Great-circle distance',
  'area-and-density': 'Area and density',
  challenges: 'Challenges',
  partners: 'Partners',
};

export const peerMethod: Words['peerMethod'] = {
  indicators: (count: number) => `Regions whose figures are nearest in ${count} indicators.`,
  geography: 'Regions that lie near, with a similar area and density.',
  greatCircle: (percent: number) =>
    `First part, weight ${percent} %: the great-circle distance between the centroids, divided by the largest one from the asking region.`,
  form: (percent: number) =>
    `Second part, weight ${percent} %: the Euclidean distance over the z-scores of log10 area and log10 density, divided by the largest.`,
  added: 'The two are added by their weights.',
  withoutArea: (missing: string) =>
    `${missing} Without its area a region has no density either; without both, or without a centroid, it is not comparable.`,
  logarithms: (count: number, of: number) =>
    `${count} of the ${of} indicators are compared as log10, since their figures span powers of ten.`,
  standardise:
    'Each indicator becomes a z-score: less the mean, divided by the population standard deviation, of all regencies and cities whose figure is known.',
  euclid:
    'The distance of two regions is the square root of the sum of squared differences of z-scores; every indicator weighs the same.',
  rebase:
    'Distances are divided by the largest one from the asking region: 0 is the same, 1 the farthest. Ties go by code.',
  ranges: 'The range of ranks is the best and the worst rank when any one indicator is left out.',
  level: 'The comparison is always with all regencies and cities; filters only shorten the list.',
  missing:
    'An unknown figure is left out of that pair, and the sum of squares is scaled by n / n known, and it is said so. A region without any figure is not ranked.',
  rarity: 'Each item weighs the logarithm of its rarity: ln(all regencies and cities / those that have it).',
  jaccard: 'The distance is 1 − weighted Jaccard: the weight of what both have over the weight of what either has.',
  challenges: 'Regions that share challenges.',
  challengeItems: 'Items are challenges that a source states, and those derived from an indicator by a written rule.',
  noChallenge: 'A region without any recorded challenge is not comparable: not recorded is not the same as none.',
  partners: 'Regions that share partners.',
  partnerItems:
    'Items are the parties one step away: those of the same partnership or programme, and bodies of which the region is a member. A region and its government are one party.',
  noPartner: 'A region without any recorded partner is not comparable: not recorded is not the same as none.',
  mix: 'A mix of your choice.',
  mixed: 'The distance is the weighted mean of the distances of the parts, each already divided by its largest.',
  missingPart: 'A part that is unknown for a pair is left out of it, and the weights of the others are scaled up.',
  sectorRule:
    'The practice and the challenge lie in the same sector; no source says that the practice addresses the challenge.',
};

export const challengeRule: Words['challengeRule'] = {
  text: (of: { readonly indicator: string; readonly share: string; readonly isLow: boolean }) =>
    `${of.indicator} is in the worst (${of.isLow ? 'lowest' : 'highest'}) ${of.share} of all regencies and cities whose figure is known; equal figures are treated alike, unknown ones do not count.`,
  fifth: 'fifth',
};

import type { Wording } from '@jejaring/words';
import type { PeerModel } from './peer-model.ts';

export interface ModelDescription {
  readonly summary: Wording;
  /** The steps in order. */
  readonly method: readonly Wording[];
  readonly missing: Wording;
}

/** The method in words, made of the same data as the computation; null describes a mix. */
export function describeModel(model: PeerModel | null): ModelDescription {
  if (model === null) return mix;
  switch (model.kind) {
    case 'INDICATORS':
      return {
        summary: (words) => words.peerMethod.indicators(model.components.length),
        method: [...logarithms(model), standardise, euclid, rebase, ranges, level],
        missing,
      };
    case 'GEOGRAPHY':
      return {
        summary: (words) => words.peerMethod.geography,
        method: [
          (words) => words.peerMethod.greatCircle(percent(model.distanceWeight)),
          (words) => words.peerMethod.form(percent(1 - model.distanceWeight)),
          (words) => words.peerMethod.added,
          rebase,
          level,
        ],
        missing: (words) => words.peerMethod.withoutArea(missing(words)),
      };
    case 'ITEMS':
      return model.items === 'challenges' ? challenges : partners;
  }
}

/** Where the method comes from. */
export const methodReferences: readonly string[] = [
  'Office for National Statistics (UK), Clustering similar local authorities and statistical nearest neighbours in the UK, methodology',
  'CIPFA, Nearest Neighbours Model',
  'Ioffe, Improved Consistent Sampling, Weighted Minhash and L1 Sketching, ICDM 2010 (weighted Jaccard)',
];

const percent = (part: number) => Math.round(part * 100);

function logarithms({ components }: Extract<PeerModel, { kind: 'INDICATORS' }>): Wording[] {
  const count = components.filter(({ transform }) => transform === 'LOG10').length;
  if (count === 0) return [];
  return [(words) => words.peerMethod.logarithms(count, components.length)];
}

const standardise: Wording = (words) => words.peerMethod.standardise;
const euclid: Wording = (words) => words.peerMethod.euclid;
const rebase: Wording = (words) => words.peerMethod.rebase;
const ranges: Wording = (words) => words.peerMethod.ranges;
const level: Wording = (words) => words.peerMethod.level;
const missing: Wording = (words) => words.peerMethod.missing;
const jaccard: readonly Wording[] = [
  (words) => words.peerMethod.rarity,
  (words) => words.peerMethod.jaccard,
  rebase,
  level,
];
const challenges: ModelDescription = {
  summary: (words) => words.peerMethod.challenges,
  method: [(words) => words.peerMethod.challengeItems, ...jaccard],
  missing: (words) => words.peerMethod.noChallenge,
};
const partners: ModelDescription = {
  summary: (words) => words.peerMethod.partners,
  method: [(words) => words.peerMethod.partnerItems, ...jaccard],
  missing: (words) => words.peerMethod.noPartner,
};
const mix: ModelDescription = {
  summary: (words) => words.peerMethod.mix,
  method: [(words) => words.peerMethod.mixed, rebase, level],
  missing: (words) => words.peerMethod.missingPart,
};

import type { BetterWhen, ChallengeRule } from './challenge-rule.ts';

export interface BothLanguages {
  readonly id: string;
  readonly en: string;
}

/** The rule in words, made of the same data as the computation. */
export function describeRule(rule: ChallengeRule, indicator: BothLanguages, betterWhen: BetterWhen): BothLanguages {
  const share = shareInWords[String(rule.share)] ?? { id: `${rule.share * 100} %`, en: `${rule.share * 100} %` };
  const low = betterWhen === 'HIGHER';
  return {
    id: `${indicator.id} termasuk ${share.id} terburuk (${low ? 'terendah' : 'tertinggi'}) dari semua kabupaten/kota yang angkanya diketahui; angka yang sama diperlakukan sama, yang tidak diketahui tidak dihitung.`,
    en: `${indicator.en} is in the worst (${low ? 'lowest' : 'highest'}) ${share.en} of all regencies and cities whose figure is known; equal figures are treated alike, unknown ones do not count.`,
  };
}

const shareInWords: Readonly<Record<string, BothLanguages>> = { '0.2': { id: 'seperlima', en: 'fifth' } };

import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatMeasure } from '../entity/measure.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { betterWords, type NamedIndicator } from './indicator-words.ts';

export interface AnsweringPeer {
  readonly name: string;
  /** From 1, the nearest. */
  readonly rank: number;
  /** Steps from the asking region, null where no way is known. */
  readonly steps: number | null;
  /** Whether the way to it is one border. */
  readonly isNeighbour: boolean;
  /** 0 the same, 1 the farthest. */
  readonly distance: number;
  /** On the challenge; null is unknown. */
  readonly value: number | null;
}

export interface PeersAnswerInput {
  readonly name: string;
  /** As the list shows them. */
  readonly peers: readonly AnsweringPeer[];
  readonly isByReach: boolean;
  readonly challenge: (NamedIndicator & { readonly betterWhen: 'HIGHER' | 'LOWER' | null }) | null;
  /** The asking region's figure on the challenge; null is unknown. */
  readonly mine: number | null;
}

/**
 * «Karanganyar, Demak, dan Sukoharjo paling mirip Klaten. Sukoharjo, peringkat 3 dan berbatasan langsung, lebih rendah
 * kemiskinannya: 8,23% banding 13,49%.» Similar is never worded as equal in quality.
 */
export function peersAnswer(input: PeersAnswerInput, i18n: I18n, locale: string): string {
  const name = shortRegion(input.name);
  const nearestPeers = nearestOf(input);
  const [first, second, third] = nearestPeers.map((peer) => shortRegion(peer.name));
  if (first === undefined) {
    return input.peers.length === 0
      ? i18n._(msg`Belum ada daerah yang dapat dibandingkan dengan ${name}.`)
      : i18n._(msg`Di antara yang ditampilkan, tak ada yang punya kesamaan tercatat dengan ${name}.`);
  }
  const names =
    second === undefined
      ? first
      : third === undefined
        ? i18n._(msg`${first} dan ${second}`)
        : i18n._(msg`${first}, ${second}, dan ${third}`);
  const nearest = input.isByReach
    ? i18n._(msg`${names} paling mudah dijangkau dari ${name}.`)
    : nearestPeers.every(({ rank }, index) => rank === index + 1)
      ? i18n._(msg`${names} paling mirip ${name}.`)
      : i18n._(msg`Di antara yang disaring, ${names} paling mirip ${name}.`);
  const better = betterSentence(input, i18n, locale);
  return better === null ? nearest : `${nearest} ${better}`;
}

/** The first three; the farthest of all has nothing that would make it similar. */
function nearestOf({ peers, isByReach }: PeersAnswerInput): readonly AnsweringPeer[] {
  return peers.slice(0, 3).filter(({ distance }) => isByReach || distance < 1);
}

function betterSentence(input: PeersAnswerInput, i18n: I18n, locale: string): string | null {
  const { challenge, mine } = input;
  if (challenge === null || mine === null) return null;
  const peer = peerToLearnFrom(input);
  if (peer === null || peer.value === null) {
    const worded = betterWords(challenge, i18n);
    return i18n._(msg`Di antara yang ditampilkan, tak ada yang ${worded}.`);
  }
  const who = shortRegion(peer.name);
  const { rank } = peer;
  const subject = peer.isNeighbour
    ? i18n._(msg`${who}, peringkat ${rank} dan berbatasan langsung,`)
    : i18n._(msg`${who}, peringkat ${rank},`);
  const worded = betterWords(challenge, i18n);
  const figure = (value: number) => formatMeasure(value, challenge.unit, challenge.decimals ?? 2, i18n, locale);
  const [theirs, ours] = [figure(peer.value), figure(mine)];
  return i18n._(msg`${subject} ${worded}: ${theirs} banding ${ours}.`);
}

/** Of those that do better on the challenge the one with the fewest steps, then the one that does best. */
export function peerToLearnFrom<Peer extends AnsweringPeer>({
  peers,
  challenge,
  mine,
}: Pick<PeersAnswerInput, 'challenge' | 'mine'> & { readonly peers: readonly Peer[] }): Peer | null {
  if (challenge === null || challenge.betterWhen === null || mine === null) return null;
  const sign = challenge.betterWhen === 'LOWER' ? 1 : -1;
  const better = peers.filter(({ value }) => value !== null && (value - mine) * sign < 0);
  const far = Number.POSITIVE_INFINITY;
  better.sort(
    (a, b) =>
      Math.sign((a.steps ?? far) - (b.steps ?? far) || 0) ||
      ((a.value ?? 0) - (b.value ?? 0)) * sign ||
      a.rank - b.rank,
  );
  return better[0] ?? null;
}

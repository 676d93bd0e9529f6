import type { I18n } from '@lingui/core';
import type { PeersViewListFragment } from './peer-list-view.generated.ts';
import { peersAnswer, peerToLearnFrom, type AnsweringPeer } from './peers-answer.ts';

type List = PeersViewListFragment;
type PeerOf<Of extends List> = Of['peers'][number];
type IndicatorOf<Of extends List> = Of['indicators'][number];

/** A peer with its figure on the challenge. */
export interface PeerRow<Peer = PeerOf<List>> extends AnsweringPeer {
  readonly peer: Peer;
  /** Theirs minus mine, null where either is unknown. */
  readonly difference: number | null;
  readonly isBetter: boolean;
}

/** A list of peers seen from one challenge. Each part of the page reads it with the list that its own fragment asks for. */
export interface PeersView<Of extends List = List> {
  readonly list: Of;
  readonly challenges: readonly IndicatorOf<Of>[];
  readonly challenge: IndicatorOf<Of> | null;
  readonly rows: readonly PeerRow<PeerOf<Of>>[];
  /** The peer that is explained: the one asked for, else the one to learn from, else the nearest. */
  readonly chosen: PeerRow<PeerOf<Of>> | null;
  readonly chosenIndex: number;
}

/** @param asked the indicator and the peer that the address names; what the list does not hold is passed over */
export function peersView<Of extends List>(
  list: Of,
  asked: { readonly challenge: string | undefined; readonly peer: string | undefined },
): PeersView<Of> {
  const indicators: readonly IndicatorOf<Of>[] = list.indicators;
  const peers: readonly PeerOf<Of>[] = list.peers;
  const challenges = indicators.filter(({ indicator }) => indicator.betterWhen !== null);
  const challenge = challenges.find(({ indicator }) => indicator.id === asked.challenge) ?? worstOf(challenges);
  const rows = peers.map((peer, index) => rowOf(peer, index, challenge));
  const toLearnFrom = peerToLearnFrom({ peers: rows, ...challengeOf(challenge) });
  const chosen = rows.find(({ peer }) => peer.region.id === asked.peer) ?? toLearnFrom ?? rows[0] ?? null;
  return {
    list,
    challenges,
    challenge,
    rows,
    chosen,
    chosenIndex: chosen === null ? -1 : rows.indexOf(chosen),
  };
}

export function answerOf({ list, challenge, rows }: PeersView, isByReach: boolean, i18n: I18n, locale: string): string {
  return peersAnswer({ name: list.region.name, peers: rows, isByReach, ...challengeOf(challenge) }, i18n, locale);
}

function challengeOf(challenge: IndicatorOf<List> | null) {
  return { challenge: challenge?.indicator ?? null, mine: challenge?.mine.value ?? null };
}

/** Where the asking region stands furthest back. */
function worstOf<Indicator extends IndicatorOf<List>>(indicators: readonly Indicator[]): Indicator | null {
  const place = ({ mine }: Indicator) => (mine.rank === null ? 0 : mine.rank / mine.of);
  return indicators.reduce<Indicator | null>(
    (worst, one) => (worst === null || place(one) > place(worst) ? one : worst),
    null,
  );
}

function rowOf<Peer extends PeerOf<List>>(
  peer: Peer,
  index: number,
  challenge: IndicatorOf<List> | null,
): PeerRow<Peer> {
  const [step, ...more] = peer.path?.steps ?? [];
  const value = challenge?.peers[index]?.value ?? null;
  const mine = challenge?.mine.value ?? null;
  const difference = value === null || mine === null ? null : value - mine;
  const isBetter =
    difference !== null && (challenge?.indicator.betterWhen === 'LOWER' ? difference < 0 : difference > 0);
  return {
    peer,
    name: peer.region.name,
    rank: peer.rank,
    distance: peer.distance,
    steps: peer.reach,
    isNeighbour: step?.kind === 'BORDER' && more.length === 0,
    value,
    difference,
    isBetter,
  };
}

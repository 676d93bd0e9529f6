import type { PeerModel } from '../peer-model.ts';
import { challenges } from './challenges.ts';
import { economic } from './economic.ts';
import { geography } from './geography.ts';
import { overall } from './overall.ts';
import { partners } from './partners.ts';
import { social } from './social.ts';

/** Every model, in the order in which a person meets them. */
export const peerModels: readonly PeerModel[] = [overall, social, economic, geography, challenges, partners];

export function peerModel(id: string): PeerModel | null {
  return peerModels.find((model) => model.id === id) ?? null;
}

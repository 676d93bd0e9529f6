import type { Basis, Relation } from '@jejaring/graph/model';
import type { RelationQuery } from '@jejaring/graph/store';
import type { Wording } from '@jejaring/words';
import type { RequestContext } from '../../platform/request/index.ts';

/** A practice of a peer that may help with a challenge. */
export interface Solution {
  readonly practice: string;
  readonly challenge: string;
  readonly basis: Basis;
  /** The sector that a derived match rests on. */
  readonly sector: string | null;
  /** Who originated or adopted it. */
  readonly by: string;
  readonly evidence: readonly Relation[];
}

/** Why a practice is named that nobody says addresses the challenge. */
export const sectorRule: Wording = (words) => words.peerMethod.sectorRule;

const everything = { first: 200 } as const;
const inOrOf: RelationQuery = { ...everything, direction: 'IN', kinds: ['GOVERNS', 'LOCATED_IN'] };
const did: RelationQuery = { ...everything, direction: 'OUT', kinds: ['ORIGINATED', 'ADOPTED'] };
const about: RelationQuery = { ...everything, direction: 'OUT', kinds: ['ADDRESSES', 'IN_SECTOR'] };
const sectors: RelationQuery = { ...everything, direction: 'OUT', kinds: ['IN_SECTOR'] };

/**
 * Practices that a peer, its government or an actor in it originated or adopted, against some challenges: first those
 * that a source says address one, then those that lie in a sector of one. The reads of all peers of a list are gathered.
 */
export async function solutionsOf(
  context: RequestContext,
  peer: string,
  challenges: readonly string[],
): Promise<Solution[]> {
  const read = async (node: string, query: RelationQuery) => (await context.loaders.relationsOf(node, query)).items;
  const challengeSectors = Promise.all(
    challenges.map(async (challenge) => [challenge, await read(challenge, sectors)] as const),
  );
  const parties = [peer, ...new Set((await read(peer, inOrOf)).map(({ from }) => from))];
  const deeds = (await Promise.all(parties.map((party) => read(party, did)))).flat();
  const said = await Promise.all(
    [...new Set(deeds.map(({ to }) => to))].map(async (practice) => [practice, await read(practice, about)] as const),
  );
  const aboutOf = new Map(said);
  const sectorsOf = await challengeSectors;
  const solutions = [...Map.groupBy(deeds, ({ to }) => to)].flatMap(([practice, by]) =>
    sectorsOf.flatMap(([challenge, lieIn]) => {
      const match = matchOf(aboutOf.get(practice) ?? [], challenge, lieIn);
      return match === null || by[0] === undefined
        ? []
        : [{ ...match, practice, challenge, by: by[0].from, evidence: [...by, ...match.evidence] }];
    }),
  );
  const place = new Map(challenges.map((challenge, index) => [challenge, index]));
  return solutions.sort(
    (a, b) =>
      Number(a.basis === 'DERIVED') - Number(b.basis === 'DERIVED') ||
      (place.get(a.challenge) ?? 0) - (place.get(b.challenge) ?? 0) ||
      (a.practice < b.practice ? -1 : 1),
  );
}

function matchOf(
  said: readonly Relation[],
  challenge: string,
  challengeSectors: readonly Relation[],
): Pick<Solution, 'basis' | 'sector' | 'evidence'> | null {
  const addressing = said.filter(({ kind, to }) => kind === 'ADDRESSES' && to === challenge);
  if (addressing[0] !== undefined) return { basis: addressing[0].basis, sector: null, evidence: addressing };
  for (const { to: sector } of challengeSectors) {
    const shared = said.filter(({ kind, to }) => kind === 'IN_SECTOR' && to === sector);
    if (shared.length > 0) return { basis: 'DERIVED', sector, evidence: shared };
  }
  return null;
}

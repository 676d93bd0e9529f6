import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projections } from '@jejaring/graph/model';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { GraphError } from '@jejaring/graph/model';
import type { Command, GraphStore } from '@jejaring/graph/store';
import { aCommand, aRecord, randomCommands } from '@jejaring/graph/testing';
import { neo4jUrl } from '../harness/engines.ts';
import { neo4jHand } from './neo4j-hand.ts';

const { erase } = neo4jHand();
const open = () => openNeo4jStore({ url: neo4jUrl() });

/** What a network shows, so that two may be compared. */
function portrait(network: LiveNetwork): unknown {
  const { nodes, relations, flows } = network.summary();
  const pictures = projections.map((projection) => {
    const picture = network.picture({ focus: [], projection });
    return { ...picture, nodes: picture.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  });
  return { version: network.version, nodes, relations, flows, pictures };
}

async function executeAll(store: GraphStore, commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    try {
      await store.execute(command);
    } catch (error) {
      if (!(error instanceof GraphError) || error.code === 'STORE_UNAVAILABLE') throw error;
    }
  }
}

describe('networks beside one Neo4j', () => {
  it('see what another process writes, without being asked to look', async () => {
    await erase();
    const [one, two] = await Promise.all([open(), open()]);
    const network = await openNetwork({ store: one, file: null, pollEvery: 100 });
    for (let nth = 0; nth < 3; nth += 1) {
      await two.execute(aCommand({ put: [aRecord({ entity: `region:test:${nth}` })] }));
      await expect.poll(() => network.degrees([`region:test:${nth}`]), { timeout: 20_000 }).toEqual([0]);
    }
    expect(network.freshness().behind).toBe(false);
    await network.close();
    await Promise.all([one.close(), two.close()]);
  });

  it(
    'end equal to one that is built anew, though two write while they are built and follow',
    { timeout: 240_000 },
    async () => {
      await erase();
      const [one, two] = await Promise.all([open(), open()]);
      const commands = fc.sample(randomCommands, { seed: 11, numRuns: 16 }).flat();
      const named = commands.map((command, nth): Command => ({ ...command, id: `c${nth}` }));
      const half = Math.floor(named.length / 2);
      const writing = { isDone: false };
      const written = Promise.all([executeAll(one, named.slice(0, half)), executeAll(two, named.slice(half))]).then(
        () => {
          writing.isDone = true;
        },
      );
      const networks: LiveNetwork[] = [];
      while (!writing.isDone) {
        networks.push(await openNetwork({ store: networks.length % 2 === 0 ? one : two, file: null, pollEvery: 50 }));
        await Promise.all(networks.map((network) => network.catchUp()));
      }
      await written;
      const built = await openNetwork({ store: one, file: null, pollEvery: 0 });
      const expected = portrait(built);
      for (const network of networks) {
        await network.catchUp();
        expect(portrait(network)).toEqual(expected);
        await network.close();
      }
      await built.close();
      await Promise.all([one.close(), two.close()]);
    },
  );
});

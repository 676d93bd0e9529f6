import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordInput, RelationInput } from '../../model/index.ts';
import { openSqliteStore } from '../../sqlite/index.ts';
import type { GraphStore } from '../../store/index.ts';
import { aCommand, aRecord } from '../../store/testing/builders.ts';
import { openNetwork } from '../live/open-network.ts';
import type { LiveNetwork, OpenNetworkOptions } from '../network.ts';

export interface SmallNetwork extends AsyncDisposable {
  readonly store: GraphStore;
  readonly network: LiveNetwork;
  readonly folder: string;
  /** Writes records in one command, and lets the network catch up. */
  put(...records: readonly RecordInput[]): Promise<void>;
}

/** A network over a SQLite store of its own that holds these records; gone with `await using`. */
export async function smallNetwork(
  records: readonly RecordInput[],
  options: Partial<OpenNetworkOptions> = {},
): Promise<SmallNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'jejaring-network-'));
  const store = openSqliteStore({ file: join(folder, 'graph.db') });
  if (records.length > 0) await store.execute(aCommand({ put: records }));
  const network = await openNetwork({ store, file: null, pollEvery: 0, ...options });
  return {
    store,
    network,
    folder,
    async put(...more) {
      await store.execute(aCommand({ put: more }));
      await network.catchUp();
    },
    async [Symbol.asyncDispose]() {
      await network.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Part = string | readonly [party: string, role: string];

/** An initiative or agreement with its parties: PARTNER unless a role is given. Places and sectors by id. */
export function initiative(
  id: string,
  parts: readonly Part[],
  more: {
    readonly fields?: RecordInput['fields'];
    readonly places?: readonly string[];
    readonly sectors?: readonly string[];
    readonly relation?: Partial<RelationInput>;
    readonly source?: string;
  } = {},
): RecordInput {
  const relation = (
    kind: RelationInput['kind'],
    from: string,
    to: string,
    qualifier: string | null,
  ): RelationInput => ({
    kind,
    from,
    to,
    qualifier,
    ...more.relation,
  });
  return aRecord({
    entity: id,
    ...(more.source === undefined ? {} : { source: more.source }),
    ...(more.fields === undefined ? {} : { fields: more.fields }),
    relations: [
      ...parts.map((part) =>
        typeof part === 'string'
          ? relation('PARTY_TO', part, id, 'PARTNER')
          : relation('PARTY_TO', part[0], id, part[1]),
      ),
      ...(more.places ?? []).map((place) => relation('COVERS', id, place, null)),
      ...(more.sectors ?? []).map((sector) => relation('IN_SECTOR', id, sector, 'urusan')),
    ],
  });
}

/** A party (or anything else) by id, with relations that go out from it: `{ PART_OF: ['region:test:b'] }`. */
export function thing(
  id: string,
  relations: Partial<Record<RelationInput['kind'], readonly string[]>> = {},
  fields: RecordInput['fields'] = {},
): RecordInput {
  return aRecord({
    entity: id,
    fields,
    relations: Object.entries(relations).flatMap(([kind, ends]) =>
      ends.map((to): RelationInput => ({
        kind: kind as RelationInput['kind'],
        from: id,
        to,
        qualifier: kind === 'MEMBER_OF' ? 'MEMBER' : null,
      })),
    ),
  });
}

/** `region:test:a` for `a`. */
export const region = (name: string): string => `region:test:${name}`;
export const actor = (name: string): string => `actor:test:${name}`;
export const partnership = (name: string): string => `partnership:test:${name}`;
export const programme = (name: string): string => `programme:test:${name}`;

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { StoreFault } from '../store/index.ts';
import { aCommand, aFlow, aRecord, aRelation, faultsOf } from '../store/testing/index.ts';
import { openSqliteStore } from './index.ts';
import { temporaryFolder } from './testing.ts';

const folder = await temporaryFolder();

/** What a hand that goes past the store may break, and what the check says of it. */
const damages: readonly (readonly [string, string, StoreFault['code'][]])[] = [
  [
    'a row of the log is gone',
    'DELETE FROM change_entity WHERE seq = 1; DELETE FROM change WHERE seq = 1',
    ['LOG_GAP', 'LOG_DANGLING'],
  ],
  [
    'the log forgets an entity',
    `UPDATE change SET body = json_set(body, '$.created', json('[]')) WHERE seq = 1`,
    ['LOG_DANGLING'],
  ],
  ['the history of an entity is gone', `DELETE FROM change_entity WHERE entity = 'region:test:a'`, ['LOG_DANGLING']],
  [
    'a merged field is changed',
    `UPDATE entity SET body = json_set(body, '$.fields.country', 'MY') WHERE id = 'region:test:a'`,
    ['ENTITY_NOT_MERGED', 'ENGINE'],
  ],
  ['a list column is changed', `UPDATE entity SET country = 'MY' WHERE id = 'region:test:a'`, ['ENGINE']],
  [
    'a record is changed',
    `UPDATE record SET body = json_set(body, '$.fields.country', 'MY') WHERE entity = 'region:test:a'`,
    ['ENGINE', 'ENTITY_NOT_MERGED'],
  ],
  [
    'an entity is gone',
    `PRAGMA foreign_keys = ON; DELETE FROM entity WHERE id = 'region:test:b'`,
    ['RECORD_ORPHAN', 'RELATION_DANGLING'],
  ],
  ['a record is gone', `DELETE FROM record WHERE entity = 'region:test:a'`, ['ENTITY_NOT_MERGED', 'RELATION_INVALID']],
  ['a relation is gone', 'DELETE FROM relation', ['RELATION_INVALID']],
  ['a linked relation waits', `UPDATE relation SET state = 'PENDING'`, ['RELATION_DANGLING']],
  [
    'a circle was closed',
    `INSERT INTO relation SELECT NULL, key + 1, 'x', record, state, kind, to_id, from_id, qualifier, valid_from, valid_to, source, basis, rule, properties FROM relation`,
    ['HIERARCHY_CIRCLE', 'RELATION_INVALID'],
  ],
  [
    'a region is part of itself',
    `INSERT INTO relation SELECT NULL, key + 1, 'x', record, state, kind, to_id, to_id, qualifier, valid_from, valid_to, source, basis, rule, properties FROM relation`,
    ['HIERARCHY_CIRCLE', 'RELATION_INVALID'],
  ],
  ['a flow is gone', 'DELETE FROM flow', ['FLOW_ORPHAN']],
  [
    'a record is gone with all that it stated',
    `DELETE FROM flow; DELETE FROM relation; DELETE FROM alias; DELETE FROM record WHERE entity = 'programme:test:p'; DELETE FROM entity WHERE id = 'programme:test:p'`,
    ['LOG_DANGLING'],
  ],
  ['the log forgets a flow', `UPDATE change SET body = json_set(body, '$.flows', json('[]'))`, ['LOG_DANGLING']],
  [
    'the log forgets a relation',
    `UPDATE change SET body = json_set(body, '$.relations', json('[]'))`,
    ['LOG_DANGLING'],
  ],
  [
    'a version is ahead of the log',
    `UPDATE entity SET body = json_set(body, '$.version', 9), version = 9 WHERE id = 'region:test:a'`,
    ['LOG_DANGLING'],
  ],
  [
    'an alias is shared',
    `UPDATE entity SET body = json_set(body, '$.aliases', json('[{"scheme":"id","value":"region:test:b"}]')) WHERE id = 'region:test:a'`,
    ['ALIAS_SHARED'],
  ],
  ['a text is not indexed', 'DELETE FROM entity_text WHERE rowid = 1', ['TEXT_INDEX']],
];

describe('check', () => {
  it.each(damages)('tells when %s', async (what, sql, codes) => {
    const file = join(folder, `${what.replaceAll(' ', '-')}.db`);
    const store = openSqliteStore({ file });
    await store.execute(
      aCommand({
        put: [aRecord({ fields: { country: 'ID' }, relations: [aRelation()] }), aRecord({ entity: 'region:test:b' })],
      }),
    );
    await store.execute(aCommand({ put: [aRecord({ entity: 'programme:test:p', flows: [aFlow()] })] }));
    expect(await faultsOf(store)).toEqual([]);
    const hand = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    hand.exec(sql);
    hand.close();
    const found = (await faultsOf(store)).map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(codes));
    await store.close();
  });
});

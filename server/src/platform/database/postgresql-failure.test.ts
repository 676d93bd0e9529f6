import { GraphError } from '@jejaring/graph/model';
import { describe, expect, it } from 'vitest';
import { explainPostgres } from './postgresql-failure.ts';

const where = 'The database a of PostgreSQL at h:1';
const raised = (code: string, message = 'insert into t values (rahasia)') =>
  Object.assign(new Error(message), { code });

describe('a failure of PostgreSQL', () => {
  it.each([
    ['ECONNREFUSED', 'STORE_UNAVAILABLE', true, /does not answer/],
    ['57P01', 'STORE_UNAVAILABLE', true, /try again/],
    ['08006', 'STORE_UNAVAILABLE', true, /try again/],
    ['40P01', 'STORE_UNAVAILABLE', true, /load/],
    ['53300', 'STORE_UNAVAILABLE', true, /max_connections/],
    ['53100', 'STORE_UNAVAILABLE', true, /disk/],
    ['28P01', 'STORE_UNAVAILABLE', false, /user and password/],
    ['3D000', 'STORE_UNAVAILABLE', false, /create the database/],
    ['25006', 'STORE_UNWRITABLE', false, /primary/],
    ['XX001', 'STORE_DAMAGED', false, /backup/],
  ])('%s is told as %s (to be tried again: %s), without what the driver said', (code, told, retriable, said) => {
    const error = explainPostgres(raised(code), where);
    expect(error).toMatchObject({ code: told, retriable, message: expect.stringMatching(said) as string });
    expect(JSON.stringify(error) + String(error)).not.toContain('rahasia');
    expect(String(error)).toContain(where);
  });

  it('of one of several addresses of a host is that of the first', () => {
    expect(explainPostgres(new AggregateError([raised('ECONNREFUSED'), raised('ENETUNREACH')]), where)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });

  it('that it does not know, and what is told already, pass as they are', () => {
    for (const error of [raised('23505'), new TypeError('a fault of ours'), new GraphError('NOT_FOUND', 'x'), 'text']) {
      expect(explainPostgres(error, where)).toBe(error);
    }
  });
});

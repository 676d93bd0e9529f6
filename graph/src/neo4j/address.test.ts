import { describe, expect, it } from 'vitest';
import { parseNeo4jAddress } from './address.ts';

describe('the address of a Neo4j', () => {
  it('has a server, a user with a password, a database, and a form without the password', () => {
    expect(parseNeo4jAddress('neo4j://ana:p%40ss%2F%25@graph.example:7687/kerjasama')).toEqual({
      server: 'neo4j://graph.example:7687',
      user: 'ana',
      password: 'p@ss/%',
      database: 'kerjasama',
      shown: 'neo4j://ana@graph.example:7687/kerjasama',
    });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('may begin with %s', (scheme) => {
    expect(parseNeo4jAddress(`${scheme}://[::1]:99`)).toEqual({
      server: `${scheme}://[::1]:99`,
      user: null,
      password: null,
      database: null,
      shown: `${scheme}://[::1]:99`,
    });
  });

  it.each([
    ['no address', 'rahasia', 'is not an address'],
    ['no host', 'neo4j://', 'is not an address'],
    ['a port that is none', 'neo4j://ana:rahasia@h:99999', 'is not an address'],
    ['another scheme', 'http://ana:rahasia@h', 'must begin with'],
    ['a user without a password', 'neo4j://rahasia@h', 'without the other'],
    ['a password without a user', 'neo4j://:rahasia@h', 'without the other'],
    ['a # in the password', 'neo4j://ana:rahasia#1@h', 'percent-encode'],
    ['a ? in the password', 'neo4j://ana:rahasia?1@h', 'percent-encode'],
    ['options', 'neo4j://ana:rahasia@h?policy=x', '# or ?'],
    ['a % that encodes nothing', 'neo4j://ana:rahasia%@h', '%25'],
    ['a path of two words', 'neo4j://ana:rahasia@h/a/b', 'no name of a database'],
  ])('with %s is refused, and the password is not repeated', (_, url, fault) => {
    const parsed = parseNeo4jAddress(url);
    expect('fault' in parsed ? parsed.fault : '').toContain(fault);
    expect(JSON.stringify(parsed)).not.toContain('rahasia');
  });
});

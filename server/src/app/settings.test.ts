import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePostgresAddress, SettingsError } from '../platform/settings/index.ts';
import { documentLimits } from '../platform/documents/index.ts';
import { lowestRate } from './caller-settings.ts';
import { readSettings } from './settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const usual = {
  loadsSample: true,
  token: null,
  rate: 5_000_000,
  proxies: ['loopback'],
  wait: 30,
  drain: 0,
  log: 'warn',
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.faults : [`not expected: ${String(error)}`];
  }
}

describe('settings', () => {
  it('start on loopback, read-only, embedded, with the sample', () => {
    expect(readSettings({}, '/somewhere')).toEqual({
      ...usual,
      port: 4000,
      host: '127.0.0.1',
      folder: '/somewhere/data',
    });
  });

  it('come from the environment; an empty variable counts as absent', () => {
    const environment = {
      PORT: '0',
      HOST: '::',
      JEJARING_DATA: '/elsewhere',
      JEJARING_SAMPLE: 'off',
      JEJARING_TOKEN: '',
      JEJARING_RATE: 'off',
      JEJARING_PROXIES: 'loopback, 172.16.0.0/12,2001:db8::/32 ,10.0.0.2',
      JEJARING_GRAPH: 'sqlite',
      JEJARING_DATABASE: '',
      JEJARING_WAIT: '0',
      JEJARING_DRAIN: '2.5',
      JEJARING_LOG: 'info',
      JEJARING_HOSTS: 'Jejaring.example.go.id, jejaring',
      JEJARING_MONITOR: '[::]:9000',
      UNRELATED: 'x',
    };
    expect(readSettings(environment, '/somewhere')).toEqual({
      port: 0,
      host: '::',
      hosts: ['jejaring.example.go.id', 'jejaring'],
      monitor: { host: '::', port: 9000 },
      folder: '/elsewhere',
      loadsSample: false,
      token: null,
      rate: null,
      proxies: ['loopback', '172.16.0.0/12', '2001:db8::/32', '10.0.0.2'],
      wait: 0,
      drain: 2.5,
      log: 'info',
    });
  });

  it('that cannot be used are told all at once', () => {
    const environment = {
      PORT: 'many',
      JEJARING_SAMPLE: 'yes',
      JEJARING_TOKEN: 'short',
      JEJARING_RATE: '1',
      JEJARING_PROXIES: 'proxy.example',
      JEJARING_GRAPH: 'oracle://a:b@c/d',
      JEJARING_DATABASE: 'postgresql://host-without-database',
      JEJARING_WAIT: 'long',
      JEJARING_DRAIN: '-1',
      JEJARING_LOG: 'loud',
      JEJARING_HOSTS: 'a.example:4000',
      JEJARING_MONITOR: 'on',
    };
    const faults = faultsOf(environment);
    expect(faults).toHaveLength(Object.keys(environment).length);
    for (const name of Object.keys(environment)) expect(faults.join('\n')).toContain(name);
  });

  it.each(['-1', '65536', '1.5', 'x'])('know that %s is no port', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(SettingsError);
  });

  it.each([
    '9000',
    ':9000',
    'a.example',
    'a.example:',
    'a.example:65536',
    'http://a.example:9000',
    '::1:9000',
    'a/b:9',
  ])('know that %s is no address for figures', (JEJARING_MONITOR) => {
    expect(faultsOf({ JEJARING_MONITOR })).toEqual([expect.stringMatching(/JEJARING_MONITOR .*or off/)]);
  });

  it('let figures be switched off', () => {
    expect(readSettings({ JEJARING_MONITOR: 'off' }).monitor).toBe('off');
  });

  it('refuse a token that no header can carry', () => {
    expect(() => readSettings({ JEJARING_TOKEN: 'long enough but with spaces' })).toThrow(/header/);
  });
});

describe('whose share is counted', () => {
  it('lets a caller pay the dearest document twice at least', () => {
    expect(lowestRate).toBe(2 * documentLimits.cost);
  });

  it.each(['0', '59999', '-1', '1e9', '1000000001', '60000.5', 'on', ' 60000'])('a rate is not %s', (JEJARING_RATE) => {
    expect(faultsOf({ JEJARING_RATE })).toEqual([
      expect.stringMatching(/JEJARING_RATE .*off.*from 60000 to 1000000000/),
    ]);
  });

  it.each([
    ['proxy.example', /such as 10\.0\.0\.2/],
    ['10.0.0.0/33', /such as 10\.0\.0\.2/],
    ['10.0.0.0/8/8', /such as 10\.0\.0\.2/],
    ['10.1', /such as 10\.0\.0\.2/],
    ['0x0a000001', /such as 10\.0\.0\.2/],
    ['fe80::1%eth0', /such as 10\.0\.0\.2/],
    ['loopback,', /such as 10\.0\.0\.2/],
    ['0.0.0.0/0', /names everybody/],
    ['::/0', /names everybody/],
  ])('a proxy is not %s', (JEJARING_PROXIES, said) => {
    expect(faultsOf({ JEJARING_PROXIES })).toEqual([expect.stringMatching(said)]);
  });

  it('each proxy that cannot be one is told', () => {
    expect(faultsOf({ JEJARING_PROXIES: 'a,10.0.0.1,b' })).toHaveLength(2);
  });

  it('refuse a token that can be guessed, say how to make one, and do not repeat it', () => {
    const [fault = '', ...others] = faultsOf({ JEJARING_TOKEN: 'changeme-changeme-changeme' });
    expect(others).toEqual([]);
    expect(fault).toMatch(/openssl rand -hex 16/);
    expect(fault).not.toMatch(/changeme/);
  });
});

describe('secrets', () => {
  it('may come from files, without the line end that editors add', async () => {
    const [token, graph] = [join(folder, 'token'), join(folder, 'graph')];
    await writeFile(token, 'a-token-of-some-length\n');
    await writeFile(graph, 'bolt://u:p@h\n');
    const settings = readSettings({ JEJARING_TOKEN_FILE: token, JEJARING_GRAPH_FILE: 'graph' }, folder);
    expect(settings.token).toBe('a-token-of-some-length');
    expect(settings.graph?.reveal()).toBe('bolt://u:p@h');
  });

  it('of a file that is missing or empty, or given twice, are told', async () => {
    await writeFile(join(folder, 'empty'), '\n');
    const faults = faultsOf({
      JEJARING_TOKEN_FILE: join(folder, 'none'),
      JEJARING_GRAPH_FILE: join(folder, 'empty'),
      JEJARING_DATABASE: 'postgresql://u:p@h/d',
      JEJARING_DATABASE_FILE: join(folder, 'empty'),
    });
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(
      /TOKEN_FILE.*cannot be read[^]*GRAPH_FILE.*empty|GRAPH_FILE.*empty[^]*TOKEN_FILE/,
    );
    expect(faults.join('\n')).toMatch(/JEJARING_DATABASE and JEJARING_DATABASE_FILE/);
  });
});

describe('addresses of engines', () => {
  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('of Neo4j may begin with %s', (scheme) => {
    const { graph } = readSettings({ JEJARING_GRAPH: `${scheme}://neo4j:p%40ss@graph.example:7687/neo4j` });
    expect(graph?.reveal()).toBe(`${scheme}://neo4j:p%40ss@graph.example:7687/neo4j`);
  });

  it('show no password, however they are printed', () => {
    const settings = readSettings({
      JEJARING_GRAPH: 'neo4j://who:geheim-1@graph.example/net',
      JEJARING_DATABASE: 'postgresql://who:geheim-2@db.example/work?sslmode=require',
    });
    const printed = [
      String(settings.graph),
      `${settings.database?.toString()}`,
      JSON.stringify(settings),
      inspect(settings, { depth: 9, showHidden: true }),
    ];
    expect(printed.join('\n')).not.toMatch(/geheim|who/);
    expect(String(settings.database)).toBe('postgresql://db.example/work');
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['JEJARING_GRAPH', 'no address at all', /such as neo4j:/],
    ['JEJARING_GRAPH', 'http://u:geheim@h', /must begin with/],
    ['JEJARING_GRAPH', 'neo4j://u:geh/eim@h', /percent-encode/],
    ['JEJARING_GRAPH', 'neo4j://u:x@h/a?geheim=1', /options/],
    ['JEJARING_GRAPH', 'neo4j://:geheim@h/a', /without the other/],
    ['JEJARING_GRAPH', 'neo4j://u:%geheim@h/a', /%25/],
    ['JEJARING_DATABASE', 'postgresql://u:geheim@h', /one database/],
    ['JEJARING_DATABASE', 'postgresql://u:x@h/a/geheim', /one database/],
    ['JEJARING_DATABASE', 'postgresql:///geheim', /such as postgresql:/],
    ['JEJARING_DATABASE', 'postgresql://u:geheim@h:99999/d', /such as postgresql:/],
    ['JEJARING_DATABASE', 'postgresql://:geheim@h/d', /without a user/],
    ['JEJARING_DATABASE', 'postgresql://u:%geheim@h/d', /%25/],
    ['JEJARING_DATABASE', 'postgresql://u:x@h/d#geheim', /%23/],
    ['JEJARING_DATABASE', 'postgresql://u:x@h/d?geheim=1', /neither sslmode/],
    ['JEJARING_DATABASE', 'postgresql://u:geheim@h/d?sslmode=geheim', /none of disable/],
    ['JEJARING_DATABASE', 'postgresql://u:geheim@h/d?sslmode=verify-full&sslrootcert=/geheim', /cannot be read/],
    ['JEJARING_DATABASE', 'postgresql://u:geheim@h/d?sslmode=require&sslrootcert=package.json', /verify-full/],
  ];
  it.each(wrong)('%s=%s is refused, and not repeated', (name, value, said) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(said);
    expect(faults[0]).not.toContain('geheim');
  });

  it('of PostgreSQL come apart into what was put together, whatever stands in the password', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
    const name = word.filter((text) => !/^\.\.?$/.test(text));
    fc.assert(
      fc.property(word, word, name, fc.integer({ min: 1, max: 65_535 }), (user, password, database, port) => {
        const [u, p, d] = [user, password, database].map(encodeURIComponent);
        const { graph, database: address } = readSettings({
          JEJARING_DATABASE: `postgresql://${u}:${p}@db:${port}/${d}`,
        });
        expect(graph).toBeUndefined();
        expect(parsePostgresAddress(address?.reveal() ?? '')).toEqual({
          host: 'db',
          port,
          user,
          password,
          database,
          tls: null,
        });
      }),
    );
  });

  it('of PostgreSQL say how the connection is kept secret', async () => {
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, 'PEM');
    const tls = (query: string) => parsePostgresAddress(`postgres://[::1]/d${query}`);
    expect(tls('')).toEqual({ host: '::1', port: 5432, database: 'd', tls: null });
    expect(tls('?sslmode=require').tls).toEqual({ isVerified: false });
    expect(tls(`?sslmode=verify-full&sslrootcert=${authority}`).tls).toEqual({ isVerified: true, authority: 'PEM' });
  });
});

import { readFileSync } from 'node:fs';
import type { PostgresAddress } from '../database/index.ts';

const example = 'postgresql://user:password@host:5432/database';
const modes = ['disable', 'require', 'verify-full'] as const;
const usualPort = 5432;

/**
 * What is wrong with the address of a PostgreSQL, each as the end of a sentence; none repeats any of it, since the
 * password may stand where it should not.
 */
export function postgresFaults(text: string): string[] {
  const url = URL.parse(text);
  if (url === null || url.hostname === '' || !/^postgres(ql)?:$/.test(url.protocol)) {
    return [`is not an address such as ${example}; percent-encode what is not a letter or digit in the password.`];
  }
  const faults: string[] = [];
  const [path, mode, authority] = [
    url.pathname.slice(1),
    url.searchParams.get('sslmode'),
    url.searchParams.get('sslrootcert'),
  ];
  if (path === '' || path.includes('/')) faults.push(`does not end in the name of one database, as ${example} does.`);
  if (url.username === '' && url.password !== '') faults.push(`has a password without a user: ${example}.`);
  if (![url.username, url.password, path].every(isDecodable)) {
    faults.push('has a % that encodes nothing: write %25 for it.');
  }
  if (url.hash !== '') faults.push('has a # in it: write %23 for it.');
  if ([...url.searchParams.keys()].some((name) => name !== 'sslmode' && name !== 'sslrootcert')) {
    faults.push('has a parameter after ? that is neither sslmode nor sslrootcert; write %3F for a ? in the password.');
  }
  if (mode !== null && !modes.some((known) => known === mode)) {
    faults.push(`has an sslmode that is none of ${modes.join(', ')}.`);
  }
  if (authority !== null && mode !== 'verify-full') faults.push('has sslrootcert without sslmode=verify-full.');
  if (authority !== null && !isReadable(authority)) faults.push('names a file as sslrootcert that cannot be read.');
  return faults;
}

/** Reads an address that has no faults. `sslmode` is as psql knows it; without it the connection is not encrypted. */
export function parsePostgresAddress(text: string): PostgresAddress {
  const url = new URL(text);
  const mode = url.searchParams.get('sslmode') ?? 'disable';
  const authority = url.searchParams.get('sslrootcert');
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? usualPort : Number(url.port),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    tls:
      mode === 'disable'
        ? null
        : {
            isVerified: mode === 'verify-full',
            ...(authority === null ? {} : { authority: readFileSync(authority, 'utf8') }),
          },
  };
}

function isReadable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

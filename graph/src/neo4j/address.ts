/** Where a Neo4j is, and who asks. */
export interface Neo4jAddress {
  /** Scheme, host and port, as the driver takes them. */
  readonly server: string;
  /** Null on a server without authentication. */
  readonly user: string | null;
  readonly password: string | null;
  /** Null: the server's own default. */
  readonly database: string | null;
  /** The address without its password, for messages and logs. */
  readonly shown: string;
}

/** The schemes of Neo4j's driver: neo4j routes to a cluster, bolt talks to one server; +s is TLS, +ssc TLS with any certificate. */
const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const example = 'neo4j://user:password@host:7687/database';

/** The parts of an address, or what is wrong with it in one line, which never repeats the address: it may hold a password. */
export function parseNeo4jAddress(url: string): Neo4jAddress | { readonly fault: string } {
  const parsed = URL.parse(url.trim());
  if (parsed === null || parsed.hostname === '') {
    return {
      fault: `is not an address such as ${example}; percent-encode what is not a letter or digit in the password.`,
    };
  }
  const scheme = parsed.protocol.slice(0, -1);
  if (!schemes.includes(scheme)) return { fault: `must begin with one of ${schemes.join(', ')}, as in ${example}.` };
  const [user, password, database] = [parsed.username, parsed.password, parsed.pathname.slice(1)].map(decoded);
  if (user === undefined || password === undefined || database === undefined) {
    return { fault: `has a % that encodes nothing: write %25 for it.` };
  }
  if (parsed.hash !== '' || parsed.search !== '') {
    return { fault: `has a # or ? in it: percent-encode them in the password (%23, %3F), and leave out options.` };
  }
  if ((user === '') !== (password === ''))
    return { fault: `names a user or a password without the other: ${example}.` };
  if (database !== '' && !/^[a-z][a-z0-9.-]{2,62}$/i.test(database)) {
    return {
      fault: `ends in something that is no name of a database: one word after the last slash, as in ${example}.`,
    };
  }
  const server = `${scheme}://${parsed.host}`;
  const shown = `${scheme}://${user === '' ? '' : `${user}@`}${parsed.host}${database === '' ? '' : `/${database}`}`;
  return { server, user: user || null, password: password || null, database: database || null, shown };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

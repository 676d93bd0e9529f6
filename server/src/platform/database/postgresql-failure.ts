import { GraphError } from '@jejaring/graph/model';

/** What a failure of PostgreSQL means to a person; `{}` stands for where the database is. */
interface Meaning {
  readonly code: 'STORE_UNAVAILABLE' | 'STORE_UNWRITABLE' | 'STORE_DAMAGED';
  readonly message: string;
  readonly retriable?: true;
  /** What of its disk, where that is it. */
  readonly cause?: 'DISK_FULL';
}

const away: Meaning = {
  code: 'STORE_UNAVAILABLE',
  message: '{} does not answer: start it, or check host and port in JEJARING_DATABASE.',
  retriable: true,
};
const ended: Meaning = {
  code: 'STORE_UNAVAILABLE',
  message: '{} ended the connection or is just starting: try again in a moment.',
  retriable: true,
};
const slow: Meaning = {
  code: 'STORE_UNAVAILABLE',
  message: '{} takes too long to answer: try again, or look at its load.',
  retriable: true,
};
const login: Meaning = {
  code: 'STORE_UNAVAILABLE',
  message: '{} refuses the login: check user and password in JEJARING_DATABASE.',
};
const certificate: Meaning = {
  code: 'STORE_UNAVAILABLE',
  message:
    '{} shows a certificate that is not trusted: name its authority with sslrootcert in JEJARING_DATABASE, and the host as the certificate does.',
};
const damaged: Meaning = {
  code: 'STORE_DAMAGED',
  message: '{} finds its own files damaged: restore them from a backup.',
};

/** By SQLSTATE (or its class), or by the code of Node's own error. */
const meanings: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: away,
  ENOTFOUND: away,
  EAI_AGAIN: away,
  EHOSTUNREACH: away,
  ENETUNREACH: away,
  ETIMEDOUT: away,
  ECONNRESET: ended,
  EPIPE: ended,
  '08': ended,
  '57P01': ended,
  '57P02': ended,
  '57P03': ended,
  '57P05': ended,
  '57014': slow,
  '55P03': slow,
  '40': slow,
  '28': login,
  '3D000': {
    code: 'STORE_UNAVAILABLE',
    message: '{} does not exist on that server: create the database, or name another in JEJARING_DATABASE.',
  },
  '53100': {
    code: 'STORE_UNAVAILABLE',
    message: '{} has no room on its disk: make room and try again.',
    retriable: true,
    cause: 'DISK_FULL',
  },
  '53': {
    code: 'STORE_UNAVAILABLE',
    message: '{} has no connection or memory left: try again, or raise its max_connections.',
    retriable: true,
  },
  '25006': {
    code: 'STORE_UNWRITABLE',
    message: '{} only reads (a standby?): name the primary in JEJARING_DATABASE.',
  },
  '42501': {
    code: 'STORE_UNWRITABLE',
    message: '{} does not let this user create or write its tables: make the user their owner.',
  },
  XX001: damaged,
  XX002: damaged,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  ERR_TLS_CERT_ALTNAME_INVALID: certificate,
  CERT_HAS_EXPIRED: certificate,
};

/** The driver raises these without a code. */
const wordings: readonly (readonly [RegExp, Meaning])[] = [
  [/timeout exceeded when trying to connect|connection timeout|timeout expired/i, away],
  [/Query read timeout/i, slow],
  [/Connection terminated|Client has encountered a connection error|socket hang up/i, ended],
  [/password must be a string|SASL/i, login],
  [
    /does not support SSL/i,
    {
      code: 'STORE_UNAVAILABLE',
      message: '{} speaks no TLS: leave sslmode out of JEJARING_DATABASE, or switch it on there.',
    },
  ],
];

/**
 * The GraphError for what PostgreSQL or its driver raised; other errors pass as they are. Nothing of the driver's own
 * message is kept.
 * @param where names the database without its password
 */
export function explainPostgres(error: unknown, where: string): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const meaning = meaningOf(error);
  if (meaning === undefined) return error;
  const { code, message, retriable = false, cause } = meaning;
  return new GraphError(code, message.replace('{}', where), { where, ...(cause && { cause }) }, retriable);
}

function meaningOf(error: Error): Meaning | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = meanings[code] ?? (code.length === 5 ? meanings[code.slice(0, 2)] : undefined);
  if (known !== undefined) return known;
  // Where a name has several addresses, each attempt failed for itself.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  if (first instanceof Error) return meaningOf(first);
  return wordings.find(([wording]) => wording.test(error.message))?.[1];
}

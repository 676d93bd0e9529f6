/** A text and variables, and what its answer says in a form in which all contenders' answers are equal. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One question of the benchmark, asked of several things, and how each contender asks and answers it. */
export interface Question {
  readonly name: string;
  /** What is asked about, one after another. */
  readonly about: readonly Topic[];
  /** Worded with its unit; milliseconds at the 50th percentile. */
  readonly most?: number;
  readonly ways: Readonly<Partial<Record<ContenderName, Way>>>;
}

/** A thing, or a pair of things. */
export interface Topic {
  readonly id: string;
  readonly to?: string;
}

export interface Way {
  readonly request: (topic: Topic) => Request;
  /** The answer as text; @throws where it has not the shape that was asked for */
  readonly answer: (data: never) => string;
}

export const contenderNames = ['jejaring-sqlite', 'jejaring-neo4j', 'neo4j-graphql', 'cypher'] as const;
export type ContenderName = (typeof contenderNames)[number];

export const contenderTitles: Readonly<Record<ContenderName, string>> = {
  'jejaring-sqlite': 'Jejaring, SQLite',
  'jejaring-neo4j': 'Jejaring, Neo4j',
  'neo4j-graphql': '@neo4j/graphql',
  cypher: 'plain Cypher',
};

/** A server that is up; `pause` holds it still while another is measured. */
export interface Contender {
  readonly name: ContenderName;
  /** Of its GraphQL endpoint. */
  readonly url: string;
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** @throws where the answer is not a 200 or holds errors */
export async function ask({ url }: Contender, { query, variables }: Request): Promise<never> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { readonly data?: never; readonly errors?: unknown };
  if (!response.ok || body.errors !== undefined || body.data === undefined) {
    throw new Error(`${url} answered ${response.status}: ${JSON.stringify(body.errors).slice(0, 500)}`);
  }
  return body.data;
}

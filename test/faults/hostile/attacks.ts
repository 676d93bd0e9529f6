import { documentLimits } from '@jejaring/server/documents';

/** A request that wants to stop the server; each time with a document of its own, so that none is remembered. */
export interface Attack {
  readonly name: string;
  body(nth: number): string;
}

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const posted = (query: string) => JSON.stringify({ query });
/** As long as a document may be; the rest is a comment. */
const filled = (query: string, nth: number) => `${query} #${nth} `.padEnd(documentLimits.bytes, '-');

/** Fragments that spread the next one twice, down to one field. */
export const doubling = (levels: number, nth: number) =>
  `{ ...F0 } ${repeat(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { __typename } #${nth}`;

const entity = 'id kind name shortName degree names { text language } aliases { scheme value } unknown { field }';
const nested = (levels: number): string =>
  levels === 0
    ? 'id name'
    : `relations(first: 1) { edges { node { other { ... on Entity { ${nested(levels - 1)} } } } } }`;

/** Documents of the largest size that are taken, each of another kind of dearness to read, keep or compile. */
export const largeDocuments: Readonly<Record<string, (nth: number) => string>> = {
  'a comment': (nth) => filled('{ __typename }', nth),
  'many aliases': (nth) =>
    filled(`{ ${repeat(39, (i) => `a${i}: node(id: "region:idn:33") { ... on Entity { ${entity} } }`)} }`, nth),
  'interfaces within interfaces': (nth) =>
    filled(`{ node(id: "region:idn:33") { ... on Entity { ${nested(3)} } } }`, nth),
  'as many selections as there may be': (nth) =>
    filled(
      `{ regions(first: 1) { edges { ${repeat(7, (i) => `c${i}: cursor`)} } } ${repeat(130, () => '__typename')} }`,
      nth,
    ),
};

export const attacks: readonly Attack[] = [
  { name: 'fragments that double', body: (nth) => posted(doubling(26 + (nth % 60), nth)) },
  {
    name: 'forty measures',
    body: (nth) =>
      posted(
        `{ ${repeat(40, (i) => `a${i}: measure(input: { measure: "degree", filter: { from: ${1900 + ((nth + i) % 120)} } }) { state }`)} }`,
      ),
  },
  {
    name: 'a measure of a network of its own',
    body: (nth) =>
      posted(
        `{ measure(input: { measure: "betweenness", filter: { from: ${1900 + (nth % 120)} }, wait: 0 }) { state progress } }`,
      ),
  },
  ...Object.entries(largeDocuments).map(([name, text]) => ({ name, body: (nth: number) => posted(text(nth)) })),
  {
    name: 'what costs as much as one may ask',
    body: (nth) => posted(`{ ${repeat(3, (i) => `s${i}: __schema { types { name fields { name } } }`)} } #${nth}`),
  },
  {
    name: 'the same fields again and again',
    body: (nth) =>
      posted(`{ node(id: "region:idn:33") { ... on Region { ${repeat(600, () => 'ancestors { id }')} } } } #${nth}`),
  },
];

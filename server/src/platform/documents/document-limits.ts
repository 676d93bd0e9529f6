/**
 * What one document may ask. The pages' largest have 645 selections, a depth of 10 (introspection: 13) and a cost of 16,400,
 * and documents-of-the-pages.test.ts keeps a third of each bound free; docs/operate.md states them for those who run a server.
 */
export const documentLimits = {
  /** Bytes of UTF-8; a setting. */
  bytes: 20_000,
  tokens: 4000,
  depth: 16,
  aliases: 40,
  /** Fields and spreads, with fragments written out wherever they are spread. */
  selections: 1500,
  /** Pairs of fields that answer under one name: validation compares each pair. */
  pairs: 10_000,
  /** Objects that the answer may hold, and the weights of what is dear to compute; about 300 a millisecond. */
  cost: 30_000,
} as const;

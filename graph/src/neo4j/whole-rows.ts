type Row = Readonly<Record<string, unknown>>;

/** What is never null, wherever a query of the store returns it. */
const required = ['id', 'seq', 'body', 'stated', 'hash', 'entity', 'kind', 'from', 'to'] as const;
const ofRelations = ['id', 'source', 'record', 'basis'] as const;

/**
 * Neo4j shows a commit property by property while it applies it: a node that is just being changed may come without its
 * content, a relationship without its ends. What is read again a moment later is whole.
 */
export function areWhole(rows: readonly Row[]): boolean {
  return rows.every(isWhole);
}

function isWhole(row: Row): boolean {
  for (const name of required) if (row[name] === null) return false;
  const { properties, found } = row;
  if (isRow(properties) && 'from' in row && ofRelations.some((name) => properties[name] === undefined)) return false;
  return !Array.isArray(found) || found.every((item: unknown) => isRow(item) && isWhole(item));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

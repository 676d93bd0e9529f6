import { firstLanguage } from '@jejaring/words/languages';
import { displayName, GraphError, standingOf, type RelationKind } from '../../model/index.ts';
import { circleWords } from '../hierarchy/circle-words.ts';
import { closingOf, type DatedStanding } from '../hierarchy/closing.ts';
import type { GraphTransaction, StatementRow } from '../transaction.ts';

/** Bounds of what is read above one command's relations: levels, and things on them. */
const mostLevels = 100;
const mostAbove = 100_000;

/** A relation of a command that is refused because it would close a circle. */
export interface ClosingRelation {
  readonly record: string;
  /** The relation's id, with its ends as the record states them. */
  readonly relation: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

type StandingRow = DatedStanding & { readonly row: StatementRow };

/**
 * No circle of a hierarchy comes to stand by what a command changed. Also what waits for an end counts, so that nobody's
 * end is refused later for what another one said. Asked when the statements are written: what is read is what will be.
 * @param changed statements that stand, in the order in which the command states them
 * @param statedIds the ids under which a row's record states it
 * @throws GraphError HIERARCHY_CIRCLE, whose details name every relation to leave out; INVALID_RELATION where so much
 * stands above that the search was given up
 */
export async function refuseCircles(
  transaction: GraphTransaction,
  changed: readonly StatementRow[],
  statedIds: (row: StatementRow) => readonly string[],
): Promise<void> {
  const added = changed.flatMap(standingRow);
  const [any] = added;
  if (any === undefined) return;
  const own = new Set(added.map(({ row }) => keyOf(row)));
  const above = await readAbove(transaction, new Set(added.map((one) => one.above)));
  const closing = closingOf(
    above.flatMap(standingRow).filter(({ row }) => !own.has(keyOf(row))),
    added,
  );
  if (closing === null) throw tooMuch(any.row);
  const [first] = closing;
  if (first === undefined) return;
  const names = await namesOf(transaction, new Set(closing.flatMap(({ circle }) => circle)));
  const shown = (id: string) => (names.has(id) ? `${names.get(id)} (${id})` : id);
  const relations = closing.flatMap(({ standing: { row }, circle }): ClosingRelation[] => {
    const { record, kind, from, to } = row;
    const message = circleWords(circle, 'cannot', shown);
    return statedIds(row).map((relation) => ({ record, relation, kind, from, to, message }));
  });
  const { record, kind, from, to } = first.standing.row;
  const words = circleWords(first.circle, 'cannot', shown);
  throw new GraphError('HIERARCHY_CIRCLE', `${record}: ${words}: leave one of them out.`, {
    record,
    kind,
    from,
    to,
    circle: first.circle.slice(0, mostLevels),
    closing: relations,
  });
}

/** Level by level upwards, each thing once, so that a circle which stands already ends it too. */
async function readAbove(transaction: GraphTransaction, things: Set<string>): Promise<StatementRow[]> {
  const rows: StatementRow[] = [];
  let level = [...things];
  for (let levels = 0; level.length > 0; levels += 1) {
    const found = await transaction.statementsAbove(level);
    rows.push(...found);
    level = [...new Set(found.flatMap((row) => standingOf(row)?.above ?? []))].filter((id) => !things.has(id));
    for (const id of level) things.add(id);
    const [first] = found;
    if (first !== undefined && (levels >= mostLevels || things.size > mostAbove)) throw tooMuch(first);
  }
  return rows;
}

function standingRow(row: StatementRow): StandingRow[] {
  const standing = standingOf(row);
  return standing === null ? [] : [{ ...standing, validFrom: row.validFrom, validTo: row.validTo, row }];
}

async function namesOf(transaction: GraphTransaction, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const entities = await transaction.entities([...ids]);
  return new Map(entities.map(({ id, names }) => [id, displayName(names, firstLanguage)]));
}

function keyOf({ id, record }: StatementRow): string {
  return `${id} ${record}`;
}

function tooMuch({ record, kind, from, to }: StatementRow): GraphError {
  const message = `${record}: more than ${mostLevels} levels or ${mostAbove} things stand above ${from} and ${to}, or they stand in rings: no hierarchy is so deep.`;
  return new GraphError('INVALID_RELATION', message, { record, kind, from, to });
}

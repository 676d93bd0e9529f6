import { digest, GraphError } from '@jejaring/graph/model';
import type { SnapshotOrigin } from '@jejaring/graph/network';
import type { GraphMark } from './graph-marks.ts';

/** What the graph says of itself. */
export interface GraphFacts {
  readonly pair: string | null;
  readonly position: number;
  /** Digest of what its log says at a position; null where it does not reach so far. */
  changeAt(position: number): Promise<string | null>;
}

/** What the others know of it. */
export interface Witnesses {
  readonly mark: GraphMark | null;
  /** What rows of the relational store tell that the graph must hold, as the end of a sentence. */
  readonly told: string | null;
  readonly snapshot: SnapshotOrigin | null;
}

/** How the parts are called in a message: files by their paths. */
export interface PartNames {
  readonly graph: string;
  readonly database: string;
  readonly snapshot: string;
}

export function changeDigest({ at, command }: { readonly at: string; readonly command: string }): string {
  return digest(`${at} ${command}`);
}

/**
 * What was lost, as the refusal that says what to do; null where graph and relational store belong together and neither
 * knows more of the other than is there. STORE_LOST where one holds nothing any more, STORE_BEHIND where the graph is an
 * older copy, STORE_MISMATCHED where one was exchanged.
 */
export async function lossOf(graph: GraphFacts, known: Witnesses, names: PartNames): Promise<GraphError | null> {
  const { mark } = known;
  if (mark === null && graph.pair !== null && graph.position > 0) return databaseLost(graph, names);
  if (mark !== null && graph.pair !== null && mark.pair !== graph.pair) return mismatched(names, names.database);
  for (const { position, change, witness } of marksOf(graph, known, names)) {
    if (position <= graph.position) {
      if (change !== null && (await graph.changeAt(position)) !== change) return mismatched(names, witness);
    } else if (graph.position === 0) return graphLost(names, witness, `of ${position} changes`);
    else return behind(graph, names, { position, witness });
  }
  if (mark === null && known.told !== null && graph.position === 0) {
    return graphLost(names, names.database, known.told);
  }
  return null;
}

interface KnownPosition {
  readonly position: number;
  readonly change: string | null;
  readonly witness: string;
}

function marksOf(graph: GraphFacts, { mark, snapshot }: Witnesses, names: PartNames): KnownPosition[] {
  const marks: KnownPosition[] = [];
  if (mark !== null) marks.push({ ...mark, witness: names.database });
  // The snapshot of another pair tells of what was there before a restore; of an empty graph each one may tell.
  const isOfThis = snapshot !== null && snapshot.pair !== null && snapshot.pair === (graph.pair ?? mark?.pair);
  const mayBeOfThis = snapshot !== null && graph.position === 0 && (graph.pair === null || snapshot.pair === null);
  if (isOfThis || mayBeOfThis) {
    const { position, mark: change } = snapshot;
    marks.push({ position, change: change && changeDigest(change), witness: names.snapshot });
  }
  return marks;
}

const goOn = 'npm run -s jejaring -- pair';

function graphLost(names: PartNames, witness: string, what: string): GraphError {
  const { graph, database, snapshot } = names;
  const message =
    `${graph} holds nothing, but ${witness} tells ${what}: put a copy of the graph back, or restore a backup into ` +
    `empty stores. To begin anew instead, delete or empty ${graph}, ${database} and ${snapshot}; to keep what is left, ` +
    `run: ${goOn}`;
  return new GraphError('STORE_LOST', message, { lost: graph, witness });
}

function databaseLost({ position }: GraphFacts, { graph, database }: PartNames): GraphError {
  const message =
    `${database} holds nothing of ${graph}, which has ${position} changes and was in use with another one: put a copy ` +
    `of it back, or restore a backup into empty stores. To go on without the imports and saved views that it held, ` +
    `run: ${goOn}`;
  return new GraphError('STORE_LOST', message, { lost: database, witness: graph });
}

function behind({ position }: GraphFacts, { graph }: PartNames, known: Omit<KnownPosition, 'change'>): GraphError {
  const message =
    `${graph} ends at change ${position}, but ${known.witness} knows of change ${known.position}: it is an older copy, ` +
    `or was copied without its -wal file. Put the newer one back, or restore a backup into empty stores. To go on with ` +
    `the older one, run: ${goOn}`;
  const details = { position, known: known.position, witness: known.witness };
  return new GraphError('STORE_BEHIND', message, details);
}

function mismatched({ graph }: PartNames, witness: string): GraphError {
  const message =
    `${graph} and ${witness} do not belong together: one of them was exchanged. Put back the one that belongs to the ` +
    `other, or name other places (JEJARING_DATA, JEJARING_GRAPH, JEJARING_DATABASE). To take them as they are, run: ${goOn}`;
  return new GraphError('STORE_MISMATCHED', message, { graph, witness });
}

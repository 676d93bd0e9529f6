import { recordId, type RecordInput } from '@jejaring/graph/model';
import { checkRecord, type Change, type CommandResult, type RecordRow } from '@jejaring/graph/store';

/**
 * Takes back what was written while a store was scanned, so that the scan becomes the store at one position of its log.
 * What a record said at that position stands in the first change after it, as what that change replaced; since when it
 * said so, and how often its thing had changed, stands in the log up to the position.
 */
export class Rewind {
  /** What was touched after the position: its version there, null where it was not there. */
  readonly things = new Map<string, number | null>();
  private readonly inputs = new Map<string, RecordInput | null>();
  private readonly recordedAt = new Map<string, string>();

  /** Is told of each change after the position, in ascending order. */
  takeBack({ entities, records, replaced }: Change): void {
    for (const id of entities) this.things.set(id, null);
    const before = new Map(replaced.map((input) => [recordId(input.source, input.key), input]));
    for (const id of records) if (!this.inputs.has(id)) this.inputs.set(id, before.get(id) ?? null);
  }

  /** Is told of each change up to the position, from the first on. */
  follow({ at, records }: Change, { created, updated, removed }: CommandResult): void {
    for (const id of created) if (this.things.has(id)) this.things.set(id, 1);
    for (const id of updated) if (this.things.has(id)) this.things.set(id, (this.things.get(id) ?? 0) + 1);
    for (const id of removed) if (this.things.has(id)) this.things.set(id, null);
    for (const id of records) if (this.inputs.has(id)) this.recordedAt.set(id, at);
  }

  /** Whether what the scan saw of this record may be younger than the position. */
  hasRecord(id: string): boolean {
    return this.inputs.has(id);
  }

  /** The touched records as they were at the position, once the log up to there was followed. */
  *records(): Generator<RecordRow> {
    for (const [id, input] of this.inputs) {
      if (input !== null) yield { ...checkRecord(input), recordedAt: this.recordedAt.get(id) ?? '' };
    }
  }
}

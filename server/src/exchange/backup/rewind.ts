import { recordId } from '@jejaring/graph/model';
import {
  checkRecord,
  type Change,
  type CommandResult,
  type ContentRecord,
  type ReplacedRecord,
} from '@jejaring/graph/store';

/**
 * Takes back what was written while a store was scanned, so that the scan becomes the store at one position of its log.
 * What a record said at that position, and since when, stands in the first change after it, as what that change replaced;
 * to which thing it went, in the first one that replaced or moved it. How often its thing had changed stands in the log up
 * to the position, and so does since when, where the change is of an older version, which did not tell.
 */
export class Rewind {
  /** What was touched after the position: its version there, null where it was not there. */
  readonly things = new Map<string, number | null>();
  private readonly inputs = new Map<string, ReplacedRecord | null>();
  /** To which thing a record went. */
  private readonly thingOf = new Map<string, string>();
  private readonly recordedAt = new Map<string, string>();

  /** Is told of each change after the position, in ascending order. */
  takeBack({ entities, records, replaced, moved = [] }: Change): void {
    for (const id of entities) this.things.set(id, null);
    const before = new Map(replaced.map((input) => [recordId(input.source, input.key), input]));
    const went = (id: string, thing: string) => void (this.thingOf.has(id) || this.thingOf.set(id, thing));
    for (const id of records) {
      const input = before.get(id);
      if (!this.inputs.has(id)) this.inputs.set(id, input ?? null);
      if (input !== undefined) went(id, input.canonicalEntity ?? input.entity.id);
    }
    for (const { record, from } of moved) went(record, from);
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

  /** The thing to which a record went at the position, which says the same today; null where that is the same one too. */
  movedFrom(id: string): string | null {
    return this.inputs.has(id) ? null : (this.thingOf.get(id) ?? null);
  }

  get hasMoved(): boolean {
    return this.thingOf.size > 0;
  }

  /** The touched records as they were at the position, once the log up to there was followed. */
  *records(): Generator<{ readonly thing: string; readonly record: ContentRecord }> {
    for (const [id, replaced] of this.inputs) {
      if (replaced === null) continue;
      const { recordedAt = this.recordedAt.get(id) ?? '', canonicalEntity: _entity, ...input } = replaced;
      yield { thing: this.thingOf.get(id) ?? input.entity.id, record: { ...checkRecord(input), recordedAt } };
    }
  }
}

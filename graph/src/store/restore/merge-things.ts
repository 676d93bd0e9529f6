import {
  kindOfId,
  mergeRecords,
  unknownPrecedence,
  type Entity,
  type EntityKind,
  type Precedence,
} from '../../model/index.ts';
import type { EntityRow, RecordRow } from '../transaction.ts';
import { entityRow } from '../write/entities.ts';
import type { ThingContent } from './store-content.ts';

export function recordsOf({ id, records }: ThingContent): RecordRow[] {
  return records.map((record) => ({ ...record, canonicalEntity: id }));
}

/** Merges things in the order of a content: sources come first, and what they say of themselves rules the others. */
export class ThingMerger {
  private readonly precedences = new Map<string, number>();
  private readonly precedence: Precedence = (source) => this.precedences.get(source) ?? unknownPrecedence;

  /** Of a thing that is left out: only a source tells something about the others. */
  pass(thing: ThingContent): void {
    if (kindOfId(thing.id) === 'SOURCE') this.merge(thing);
  }

  row(thing: ThingContent): EntityRow {
    return entityRow(this.merge(thing), recordsOf(thing));
  }

  private merge(thing: ThingContent): Entity {
    const { id, version } = thing;
    const entity = mergeRecords(id, kindOfId(id) as EntityKind, version, recordsOf(thing), this.precedence);
    const precedence = entity.kind === 'SOURCE' ? entity.fields.precedence : undefined;
    if (precedence !== undefined) this.precedences.set(id, precedence);
    return entity;
  }
}

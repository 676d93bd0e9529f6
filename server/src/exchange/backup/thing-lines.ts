import { canonicalJson } from '@jejaring/graph/model';
import { thingLine } from './graph-lines.ts';
import type { LineSorter } from './line-sorter.ts';
import { each } from './lines.ts';
import { byKey, mergeSorted, type SortedLine } from './merge-lines.ts';
import type { Rewind } from './rewind.ts';
import { idsOfKey, recordKey, thingKey } from './thing-key.ts';
import { unfit } from './unfit.ts';

interface Thing {
  readonly id: string;
  readonly version: string;
  readonly records: string[];
}

/**
 * One line for each thing, with its records.
 * @param rows what a scan saw: versions under thingKey, records under recordKey
 * @param rewind has followed the log up to the position at which the things are wanted
 * @throws GraphError STORE_DAMAGED
 */
export async function* thingLines(rows: LineSorter, rewind: Rewind): AsyncGenerator<string, void> {
  let thing: Thing | null = null;
  const before = [...asBefore(rewind), ...(await wentElsewhere(rows, rewind))].sort(byKey);
  for await (const { key, line } of mergeSorted([untouched(rows, rewind), each(before)])) {
    const { thing: id, record } = idsOfKey(key);
    if (record === null) {
      if (thing !== null) yield lineOf(thing);
      thing = { id, version: line, records: [] };
    } else {
      if (thing?.id !== id) throw unfit(`${record} is about ${id}, which is not there`);
      thing.records.push(line);
    }
  }
  if (thing !== null) yield lineOf(thing);
}

function lineOf({ id, version, records }: Thing): string {
  if (records.length === 0) throw unfit(`${id} lives though no record states it`);
  return thingLine(id, Number(version), records);
}

/** What the scan saw of what nobody has touched since. */
async function* untouched(rows: LineSorter, rewind: Rewind): AsyncGenerator<SortedLine, void> {
  for await (const item of rows.sorted()) {
    const { thing, record } = idsOfKey(item.key);
    const isUntouched =
      record === null ? !rewind.things.has(thing) : !rewind.hasRecord(record) && rewind.movedFrom(record) === null;
    if (isUntouched) yield item;
  }
}

/** What nobody has touched since, though it went to another thing at the position. */
async function wentElsewhere(rows: LineSorter, rewind: Rewind): Promise<SortedLine[]> {
  const lines = new Map<string, SortedLine>();
  if (!rewind.hasMoved) return [];
  for await (const { key, line } of rows.sorted()) {
    const { record } = idsOfKey(key);
    const thing = record === null ? null : rewind.movedFrom(record);
    if (record !== null && thing !== null) lines.set(record, { key: recordKey(thing, record), line });
  }
  return [...lines.values()];
}

/** What was touched, as it had been. */
function asBefore(rewind: Rewind): SortedLine[] {
  const lines: SortedLine[] = [];
  for (const [id, version] of rewind.things) {
    if (version !== null) lines.push({ key: thingKey(id), line: String(version) });
  }
  for (const { thing, record } of rewind.records()) {
    lines.push({ key: recordKey(thing, record.id), line: canonicalJson(record) });
  }
  return lines;
}

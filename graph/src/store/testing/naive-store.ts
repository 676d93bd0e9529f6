import { kindOfId, type GraphErrorCode } from '../../model/index.ts';
import type { Change, Command, CommandResult } from '../graph-store.ts';
import {
  naiveGraph,
  naiveRecordId,
  type NaiveEntity,
  type NaiveGraph,
  type NaiveRecord,
  type NaiveRelation,
} from './naive-graph.ts';

type NaiveChange = Pick<
  Change,
  'seq' | 'command' | 'entities' | 'created' | 'removed' | 'records' | 'relations' | 'flows' | 'moved' | 'undoes'
>;

/** Of one record: what it says, and the changes that have their word on it, those that were taken back left out. */
interface NaiveHead {
  readonly record: NaiveRecord | undefined;
  readonly words: readonly number[];
}

/** A store of arrays: what any engine is compared with. Commands are taken to be well formed in themselves. */
export class NaiveStore {
  records: readonly NaiveRecord[] = [];
  graph: NaiveGraph = naiveGraph([]);
  readonly versions = new Map<string, number>();
  readonly changes: NaiveChange[] = [];
  private readonly heads = new Map<string, NaiveHead>();
  /** What each change found and left, by number and record. */
  private readonly steps: Map<string, { readonly before: NaiveHead; readonly after: NaiveHead }>[] = [];
  private readonly commands = new Map<string, { text: string; result: CommandResult }>();

  /** The result, or the code that it is refused with. */
  execute(command: Command, at: number): CommandResult | GraphErrorCode {
    const { id: _id, ...content } = command;
    const known = this.commands.get(command.id);
    if (known !== undefined) return known.text === JSON.stringify(content) ? known.result : 'COMMAND_REUSED';
    for (const { id, version } of command.expect ?? [])
      if ((this.versions.get(id) ?? 0) !== version) return 'VERSION_CONFLICT';
    const find = (id: string) => this.records.find((record) => record.id === id);
    const back = this.takenBack(command.undo ?? []);
    if (typeof back === 'string') return back;
    const states = [...back]
      .map(([id, { record }]) => ({ id, record }))
      .filter(({ id, record }) => JSON.stringify(find(id)) !== JSON.stringify(record));
    const put = [
      ...states.flatMap(({ record }) => record ?? []),
      ...(command.put ?? []).map((input): NaiveRecord => ({ id: naiveRecordId(input), at, input })),
    ].filter(
      (record) => back.has(record.id) || JSON.stringify(find(record.id)?.input) !== JSON.stringify(record.input),
    );
    for (const { id, input } of put) {
      const former = find(id);
      if (former !== undefined && kindOfId(former.input.entity.id) !== kindOfId(input.entity.id)) return 'KIND_CHANGED';
    }
    const backOut = states.filter(({ record }) => record === undefined).map(({ id }) => id);
    const withdrawn = [...backOut, ...(command.withdraw ?? [])].map(find).filter((record) => record !== undefined);
    const gone = new Set([...put, ...withdrawn].map(({ id }) => id));
    const before = this.records.filter(({ id }) => gone.has(id));
    const records = [...this.records.filter(({ id }) => !gone.has(id)), ...put];
    const graph = naiveGraph(records);
    const isJoined = [...this.graph.entities.keys()].some(
      (lived) => records.some(({ input }) => input.entity.id === lived) && graph.canonical(lived) !== lived,
    );
    const fault =
      (graph.isAmbiguous || (isJoined && !['MERGE', 'UNDO'].includes(command.kind)) ? 'ALIAS_TAKEN' : null) ??
      ([...graph.entities.values()].some(({ names }) => names.length === 0) ? 'INVALID_RECORD' : null) ??
      (takesCode(graph, put) ? 'CODE_TAKEN' : null) ??
      (hasCircle([...graph.relations.values()]) ? 'HIERARCHY_CIRCLE' : null);
    if (fault !== null) return fault;
    const moved = this.records
      .filter(({ id }) => !gone.has(id))
      .map(({ id, input: { entity } }) => ({
        record: id,
        from: this.graph.canonical(entity.id),
        to: graph.canonical(entity.id),
      }))
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => (a.record < b.record ? -1 : 1));
    const touched = [
      ...put.map(({ input }) => graph.canonical(input.entity.id)),
      ...before.map(({ input }) => this.graph.canonical(input.entity.id)),
      ...moved.flatMap(({ from, to }) => [from, to]),
    ];
    const unchanged = (command.put?.length ?? 0) - put.filter(({ id }) => !back.has(id)).length;
    const result = this.take(command, graph, touched, [...gone], moved, unchanged);
    if (result.seq !== null) this.keepHeads(result.seq, records, gone, back);
    this.records = records;
    this.commands.set(command.id, { text: JSON.stringify(content), result });
    return result;
  }

  /** Ids of the regions that share a code, one list for each code; a withdrawal may bring that to light. */
  sharedCodes(): string[][] {
    const codes = [...this.graph.entities.values()].flatMap(codesOf);
    const lists = [...new Set(codes)].map((code) =>
      [...this.graph.entities.values()]
        .filter((entity) => codesOf(entity).includes(code))
        .map(({ id }) => id)
        .sort(),
    );
    return lists.filter((ids) => ids.length > 1);
  }

  /** The heads to which these changes are taken back, the latest first. */
  private takenBack(undo: readonly number[]): Map<string, NaiveHead> | GraphErrorCode {
    const heads = new Map<string, NaiveHead>();
    for (const seq of [...undo].sort((a, b) => b - a)) {
      const step = this.steps[seq - 1];
      if (step === undefined) return 'NOT_FOUND';
      for (const [id, { before, after }] of step) {
        const now = heads.get(id) ?? this.heads.get(id);
        if (JSON.stringify(now?.words) !== JSON.stringify(after.words)) return 'UNDO_CONFLICT';
        heads.set(id, before);
      }
    }
    return heads;
  }

  private keepHeads(
    seq: number,
    records: readonly NaiveRecord[],
    gone: ReadonlySet<string>,
    back: ReadonlyMap<string, NaiveHead>,
  ): void {
    const step = new Map<string, { before: NaiveHead; after: NaiveHead }>();
    for (const id of gone) {
      const before = this.heads.get(id) ?? { record: undefined, words: [] };
      const record = records.find((each) => each.id === id);
      const after = back.get(id) ?? { record, words: [...before.words, seq] };
      step.set(id, { before, after });
      this.heads.set(id, after);
    }
    this.steps[seq - 1] = step;
  }

  private take(
    command: Command,
    graph: NaiveGraph,
    touched: readonly string[],
    records: readonly string[],
    moved: Change['moved'] & object,
    unchanged: number,
  ): CommandResult {
    if (records.length === 0) return { seq: null, created: [], updated: [], removed: [], unchanged };
    const former = this.graph;
    this.graph = graph;
    const created = [...graph.entities.keys()].filter((id) => !former.entities.has(id)).sort();
    const removed = [...former.entities.keys()].filter((id) => !graph.entities.has(id)).sort();
    const updated = [...graph.entities.keys()]
      .filter((id) => former.entities.has(id))
      .filter(
        (id) =>
          touched.includes(id) || JSON.stringify(former.entities.get(id)) !== JSON.stringify(graph.entities.get(id)),
      )
      .sort();
    for (const id of [...created, ...updated]) this.versions.set(id, (this.versions.get(id) ?? 0) + 1);
    for (const id of removed) this.versions.delete(id);
    const relations = differing(linkedOf(former), linkedOf(graph));
    const ends = relations.flatMap((id) => {
      const { from, to } = (graph.relations.get(id) ?? former.relations.get(id))!;
      return [from, to].filter((end) => !end.startsWith('flow:'));
    });
    const seq = this.changes.length + 1;
    this.changes.push({
      seq,
      command: command.id,
      created,
      removed,
      entities: [...new Set([...created, ...updated, ...removed, ...ends])].sort(),
      records: [...records].sort(),
      relations,
      flows: differing(former.flows, graph.flows),
      ...(command.undo && command.undo.length > 0 && { undoes: [...command.undo].sort((a, b) => a - b) }),
      ...(moved.length > 0 && { moved }),
    });
    return { seq, created, updated, removed, unchanged };
  }
}

/** Every way along a hierarchy is tried, as far as all of it holds at one time, for one that comes back. */
function hasCircle(relations: readonly NaiveRelation[]): boolean {
  const steps = relations
    .filter(({ kind }) => kind === 'PART_OF' || kind === 'PARENT_OF')
    .map((relation) => ({ ...relation, ends: relation.kind === 'PART_OF' ? [0, 1] : [1, 0] }))
    .map(({ from, to, ends, ...times }) => ({ ...times, below: [from, to][ends[0]!]!, above: [from, to][ends[1]!]! }));
  type Step = (typeof steps)[number];
  const isOver = (end: string | null, start: string | null) => {
    const length = Math.min(end?.length ?? 0, start?.length ?? 0);
    return end !== null && start !== null && end.slice(0, length) <= start.slice(0, length);
  };
  const meet = (a: Step, b: Step) => !isOver(a.validTo, b.validFrom) && !isOver(b.validTo, a.validFrom);
  const comesBack = (way: readonly Step[]): boolean =>
    way.at(-1)!.above === way[0]!.below ||
    steps.some(
      (next) =>
        next.below === way.at(-1)!.above &&
        way.every((step) => step !== next && meet(step, next)) &&
        comesBack([...way, next]),
    );
  return steps.some((step) => comesBack([step]));
}

/** In force; as text. */
function codesOf({ id, fields, aliases }: NaiveEntity): string[] {
  if (!id.startsWith('region:')) return [];
  const { code, codeScheme } = fields;
  return [...(code && codeScheme ? [JSON.stringify([codeScheme, code])] : []), ...codesOfAliases(aliases)];
}

function codesOfAliases(aliases: unknown): string[] {
  const all = (aliases ?? []) as { scheme: string; value: string; to?: string }[];
  return all
    .filter(({ scheme, to }) => scheme !== 'id' && !to)
    .map(({ scheme, value }) => JSON.stringify([scheme, value]));
}

/** Whether a code that one of these records states is in force for its region and for another one. */
function takesCode({ entities, canonical }: NaiveGraph, put: readonly NaiveRecord[]): boolean {
  return put.some(({ input }) => {
    const region = entities.get(canonical(input.entity.id));
    if (region === undefined) return false;
    const saysCode = input.fields['code'] !== undefined || input.fields['codeScheme'] !== undefined;
    const own = JSON.stringify([region.fields['codeScheme'], region.fields['code']]);
    const stated = [...(saysCode ? [own] : []), ...codesOfAliases(input.fields['aliases'])];
    return [...entities.values()].some(
      (other) =>
        other !== region && codesOf(other).some((code) => stated.includes(code) && codesOf(region).includes(code)),
    );
  });
}

function linkedOf({ relations }: NaiveGraph): Map<string, string> {
  return new Map([...relations.values()].filter(({ isLinked }) => isLinked).map(({ id, content }) => [id, content]));
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).sort();
}

import type { Contribution, Peer } from '@jejaring/graph/analytics';
import { fieldOf, type Entity } from '@jejaring/graph/model';
import type { Language } from '@jejaring/schema';
import { say, wordsIn, type Words } from '@jejaring/words';
import { loadKnown, nameIn, textsIn } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import type { Cell, Sheet } from '../../platform/sheets/index.ts';
import type { PeerAnswer } from './peer-service.ts';
import { known, presentValue } from './present-figures.ts';
import { componentName, presentModel } from './present-model.ts';

export interface PeerSheets {
  /** The asking region first, then the peers, with every value, z-score and share. */
  readonly list: Sheet;
  readonly figures: Sheet;
  readonly apart: Sheet;
  /** What is what, as label and text: model, steps, sources, caveats. */
  readonly method: Sheet;
}

/** One list of peers as tables in one language. Unknown is an empty cell. */
export async function peerSheets(context: RequestContext, answer: PeerAnswer, language: Language): Promise<PeerSheets> {
  const words = wordsIn(language).peerSheets;
  const { data } = answer;
  const parts = peersParts(answer);
  const names = await namesOf(context, answer, language);
  const head = [
    words.rank,
    'id',
    words.code,
    words.name,
    words.province,
    words.kind,
    words.distance,
    words.known,
    words.components,
    words.bestRank,
    words.worstRank,
    words.steps,
    ...parts.flatMap((part) => headOf(answer, part, words, language)),
  ];
  const own = [null, ...describe(answer, answer.from, names, words, language), 0, ...Array<null>(4).fill(null), 0];
  const rows = answer.peers.map((peer): Cell[] => [
    peer.rank,
    ...describe(answer, data.space.rowOf(peer.id) ?? 0, names, words, language),
    round(peer.distance),
    peer.known,
    peer.components,
    peer.rankRange?.best ?? null,
    peer.rankRange?.worst ?? null,
    answer.steps().get(peer.id) ?? null,
    ...parts.flatMap((part) => cellsOf(peer, part, names)),
  ]);
  return {
    list: {
      title: words.list,
      head,
      rows: [[...own, ...parts.flatMap((part) => ownCells(answer, part))], ...rows],
    },
    figures: figures(answer, words, language),
    apart: {
      title: words.apart,
      head: [words.code, words.name, words.reason],
      rows: answer.notComparable.map(({ id, reason }) => {
        const row = data.space.rowOf(id) ?? 0;
        return [
          data.space.table.codes[row] ?? null,
          names.get(id) ?? nameOf(answer, row, language),
          words.reasons[reason],
        ];
      }),
    },
    method: await method(context, answer, words, language),
  };
}

/** A column group of the list: an indicator, a part of the model, or the shared items. */
type Part = { readonly type: Contribution['type']; readonly id: string };

/** The parts that any peer shows: a mix leaves out what is unknown of a pair. */
function peersParts({ peers }: PeerAnswer): Part[] {
  const parts = new Map<string, Part>();
  for (const { contributions } of peers) {
    for (const part of contributions) {
      const id = part.type === 'INDICATOR' ? part.column : part.type === 'PART' ? part.component : 'shared';
      parts.set(id, { type: part.type, id });
    }
  }
  return [...parts.values()];
}

function headOf({ data }: PeerAnswer, { type, id }: Part, words: Words['peerSheets'], language: Language): string[] {
  const name = say(componentName(data, id), language);
  switch (type) {
    case 'INDICATOR': {
      const unit = fieldOf(data.indicators.get(id), 'unit');
      const figure = unit !== undefined && unit !== '1' ? `${name} (${unit})` : name;
      return [figure, `${name}: ${words.z}`, `${name}: ${words.share}`];
    }
    case 'PART':
      return [name, `${name}: ${words.weight}`, `${name}: ${words.share}`];
    case 'SHARED':
      return [words.shared, words.onlyMine, words.onlyTheirs];
  }
}

function cellsOf({ contributions }: Peer, { id }: Part, names: ReadonlyMap<string, string>): Cell[] {
  for (const part of contributions) {
    if (part.type === 'INDICATOR' && part.column === id) {
      return [part.theirs, part.theirZ === null ? null : round(part.theirZ), round(part.share)];
    }
    if (part.type === 'PART' && part.component === id)
      return [round(part.distance), round(part.weight), round(part.share)];
    if (part.type === 'SHARED' && id === 'shared') {
      return [part.shared.map((item) => names.get(item) ?? item).join('; '), part.onlyMine, part.onlyTheirs];
    }
  }
  return [null, null, null];
}

function ownCells({ data, from }: PeerAnswer, { type, id }: Part): Cell[] {
  if (type !== 'INDICATOR') return [null, null, null];
  const { value, z } = presentValue(data, id, from);
  return [value, z === null ? null : round(z), null];
}

function describe(
  answer: PeerAnswer,
  row: number,
  names: ReadonlyMap<string, string>,
  words: Words['peerSheets'],
  language: Language,
): Cell[] {
  const region = answer.data.regions[row];
  const code = answer.data.space.table.codes[row] ?? '';
  const type = fieldOf(region, 'type');
  return [
    region?.id ?? null,
    code,
    nameOf(answer, row, language),
    names.get(`region:idn:${code.slice(0, 2)}`) ?? null,
    type === undefined ? null : ((words.kinds as Readonly<Record<string, string>>)[type] ?? type),
  ];
}

function nameOf({ data }: PeerAnswer, row: number, language: Language): string {
  return nameIn(data.regions[row]?.names ?? [], language);
}

/** Names of the provinces and of the shared items. */
async function namesOf(context: RequestContext, answer: PeerAnswer, language: Language): Promise<Map<string, string>> {
  const rows = [answer.from, ...answer.peers.map(({ id }) => answer.data.space.rowOf(id) ?? 0)];
  const provinces = rows.map((row) => `region:idn:${(answer.data.space.table.codes[row] ?? '').slice(0, 2)}`);
  const shared = answer.peers.flatMap(({ contributions }) =>
    contributions.flatMap((part) => (part.type === 'SHARED' ? part.shared : [])),
  );
  const entities = await loadKnown(context, [...new Set([...provinces, ...shared])]);
  return new Map(entities.map(({ id, names }) => [id, nameIn(names, language)]));
}

function figures(answer: PeerAnswer, words: Words['peerSheets'], language: Language): Sheet {
  const { data, from } = answer;
  const medians = answer.medians();
  return {
    title: words.figures,
    head: [words.indicator, words.unit, words.mine, words.medianOfPeers, words.medianOfAll],
    rows: [...data.indicators].map(([column, indicator]) => [
      nameIn(indicator.names, language),
      fieldOf(indicator, 'unit') ?? null,
      known(data.columns.get(column)?.[from]),
      known(medians.get(column)?.value),
      known(data.medians.get(column)?.value),
    ]),
  };
}

async function method(
  context: RequestContext,
  answer: PeerAnswer,
  words: Words['peerSheets'],
  language: Language,
): Promise<Sheet> {
  const model = presentModel(context, answer.data, answer.model, answer.mix);
  const sources = await loadKnown(context, model.sourceIds);
  const parts = model.components.map(
    ({ name, transform, weight }) =>
      `${say(name, language)}${transform === 'LOG10' ? ' (log10)' : ''}: ${round(weight)}`,
  );
  return {
    title: words.method,
    head: [words.method, ''],
    rows: [
      [words.asking, nameOf(answer, answer.from, language)],
      [words.compared, answer.compared],
      [words.model, `${say(model.name, language)}. ${say(model.summary, language)}`],
      ...parts.map((part): Cell[] => [words.components, part]),
      ...model.method.map((step): Cell[] => [words.method, say(step, language)]),
      [words.missing, say(model.missing, language)],
      ...sources.map((source): Cell[] => [words.sources, describeSource(source, language)]),
      ...sources.flatMap((source) =>
        textsIn(fieldOf(source, 'caveats') ?? [], language).map(({ text }): Cell[] => [words.caveats, text]),
      ),
      ...model.references.map((reference): Cell[] => [words.references, reference]),
    ],
  };
}

function describeSource(source: Entity, language: Language): string {
  const facts = (['publisher', 'licence', 'url'] as const).flatMap((field) => fieldOf(source, field) ?? []);
  return [nameIn(source.names, language), ...facts].join(' · ');
}

/** Enough digits to check a sum by, and no more. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

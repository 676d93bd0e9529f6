import { countingNotes, moneyRule, type Footprint } from '@jejaring/graph/analytics';
import { fieldOf, type Entity } from '@jejaring/graph/model';
import type { Language } from '@jejaring/schema';
import { say, wordsIn, type Words } from '@jejaring/words';
import { loadKnown, nameIn } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import type { Cell, Sheet } from '../../platform/sheets/index.ts';
import type { FootprintAnswer } from './footprint-service.ts';

export const sheetNames = ['initiatives', 'totals', 'reasons', 'places', 'sectors', 'partners', 'method'] as const;
export type SheetName = (typeof sheetNames)[number];
export type FootprintSheets = Readonly<Record<SheetName, Sheet>>;

const levels = ['SUPRANATIONAL', 'COUNTRY', 'PROVINCE', 'REGENCY'] as const;

/** A footprint as tables in one language. Unknown is an empty cell; amounts keep every digit. */
export async function footprintSheets(
  context: RequestContext,
  { footprint, question }: FootprintAnswer,
  language: Language,
): Promise<FootprintSheets> {
  const words = wordsIn(language).footprintSheets;
  const money = footprint.money();
  const places = levels.flatMap((level) => footprint.byPlace(level).map((place) => ({ level, ...place })));
  const sectors = footprint.bySector();
  const partners = footprint.partners();
  const ids = [
    footprint.of,
    ...places.map(({ region }) => region),
    ...sectors.map(({ sector }) => sector),
    ...partners.map(({ party }) => party),
  ];
  const names = namesOf(await loadKnown(context, ids), language);
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    initiatives: await initiativeSheet(context, footprint, words, language),
    totals: {
      title: words.totals,
      head: [
        words.flow,
        words.currency,
        words.stated,
        words.counted,
        words.sharedOut,
        words.excluded,
        words.inHeadline,
        words.flows,
        words.from,
        words.to,
      ],
      rows: money.map((total) => [
        total.flow,
        total.currency,
        ...[total.stated, total.counted, total.sharedOut, total.excluded].map(amountCell),
        total.inHeadline ? words.yes : words.no,
        total.flowCount,
        total.from,
        total.to,
      ]),
    },
    reasons: {
      title: words.reasons,
      head: [words.flow, words.currency, words.part, words.code, words.amount, words.flows, words.rule],
      rows: money.flatMap(({ flow, currency, reasons }) =>
        reasons.map((reason): Cell[] => [
          flow,
          currency,
          reason.part,
          reason.code,
          amountCell(reason.amount),
          reason.flows,
          ruleText(reason.code, language),
        ]),
      ),
    },
    places: {
      title: words.places,
      head: [words.level, words.id, words.name, words.count, words.others, words.byPoint, words.doubtful, words.since],
      rows: places.map(({ level, region, count, others, byPoint, doubtful, since }) => [
        level,
        region,
        nameOf(region),
        count,
        others,
        byPoint,
        doubtful,
        since,
      ]),
    },
    sectors: {
      title: words.sectors,
      head: [words.vocabulary, words.id, words.name, words.count, words.since],
      rows: sectors.map(({ vocabulary, sector, count, since }) => [vocabulary, sector, nameOf(sector), count, since]),
    },
    partners: {
      title: words.partners,
      head: [words.id, words.name, words.count, words.roles, words.since],
      rows: partners.map(({ party, count, roles, since }) => [
        party,
        nameOf(party),
        count,
        roles.map((role) => `${role.role} ${role.count}`).join('; '),
        since,
      ]),
    },
    method: await methodSheet(context, footprint, { of: nameOf(footprint.of), filter: question[2] }, words, language),
  };
}

async function initiativeSheet(
  context: RequestContext,
  footprint: Footprint,
  words: Words['footprintSheets'],
  language: Language,
): Promise<Sheet> {
  const initiatives = await loadKnown(context, footprint.initiatives());
  return {
    title: words.initiatives,
    head: [words.id, words.name, words.from, words.to, words.status],
    rows: initiatives.map((initiative) => {
      const period = fieldOf(initiative, 'period');
      return [
        initiative.id,
        nameIn(initiative.names, language),
        period?.from ?? null,
        period?.to ?? null,
        fieldOf(initiative, 'status') ?? null,
      ];
    }),
  };
}

async function methodSheet(
  context: RequestContext,
  footprint: Footprint,
  { of, filter }: { readonly of: string; readonly filter: unknown },
  words: Words['footprintSheets'],
  language: Language,
): Promise<Sheet> {
  const { rebased, unknown } = footprint.shares();
  const sources = await loadKnown(context, footprint.sources());
  return {
    title: words.method,
    head: [words.method, ''],
    rows: [
      [words.of, of],
      [words.id, footprint.of],
      [words.filter, JSON.stringify(filter)],
      [words.version, footprint.version],
      [words.withoutPlace, footprint.withoutPlace()],
      [words.rebased, rebased],
      [words.unknownShares, unknown],
      ...countingNotes.map(({ text }): Cell[] => [words.rule, say(text, language)]),
      ...sources.map((source): Cell[] => [words.sources, nameIn(source.names, language)]),
      ...sources.map((source): Cell[] => [words.licence, fieldOf(source, 'licence') ?? null]),
    ],
  };
}

function namesOf(entities: readonly Entity[], language: Language): ReadonlyMap<string, string> {
  return new Map(entities.map(({ id, names }) => [id, nameIn(names, language)]));
}

function ruleText(code: string, language: Language): string {
  const rule = moneyRule(code);
  return rule === null ? '' : say(rule.explanation, language);
}

/** A number where a spreadsheet's number holds it, else the text. */
function amountCell(amount: string): Cell {
  return amount.replaceAll(/[-.]/g, '').length <= 15 ? Number(amount) : amount;
}

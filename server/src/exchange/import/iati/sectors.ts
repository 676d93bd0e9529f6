import { recordAbout, type RelationInput, type TypedRecord } from '@jejaring/graph/model';
import { goalId, sectorId } from '../classification/sector-ids.ts';
import { codelist } from './codelists.ts';
import type { Problems } from './problems.ts';
import { firstText, textsOf } from './texts.ts';
import { addShares, shareOf } from './values.ts';
import { attribute, type XmlElement } from './xml-element.ts';

/** What a sector element points at: a sector, or for vocabularies 7 to 9 a goal, target or indicator. */
export interface Classified {
  readonly kind: 'IN_SECTOR' | 'ADVANCES';
  readonly to: string;
  readonly vocabulary: string;
  readonly share?: number;
}

/** Words of 1.0x for the vocabularies of 2.x. */
const vocabularyOf: Readonly<Record<string, string>> = {
  DAC: '1',
  'DAC-3': '2',
  COFOG: '3',
  NACE: '4',
  NTEE: '5',
  ADT: '6',
  WB: '99',
  RO: '99',
  RO2: '98',
};

/** A class of the publisher's own (vocabularies 98, 99), or of one that the network holds no list of, met with its name. */
interface LocalSector {
  readonly id: string;
  readonly vocabulary: string;
  readonly code: string;
  readonly element: XmlElement;
}

/** The classes that only this file names: one record each at its end. */
export class SectorRegistry {
  readonly #known = new Map<string, LocalSector>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  add(sector: LocalSector): void {
    if (!this.#known.has(sector.id)) this.#known.set(sector.id, sector);
  }

  *records(): Generator<TypedRecord> {
    for (const { id, vocabulary, code, element } of this.#known.values()) {
      const names = textsOf(element).map((text, index) => ({
        ...text,
        use: index === 0 ? ('OFFICIAL' as const) : ('VARIANT' as const),
      }));
      yield recordAbout({
        source: this.#source,
        key: `sector:${id}`,
        entity: { id, kind: 'SECTOR' },
        locator: { row: element.line },
        fields: { names, vocabulary, code },
      });
    }
  }
}

/** Reads the sectors of one activity or flow. Unknown codes become findings and are left out. */
export function classify(
  element: XmlElement,
  reporter: string,
  registry: SectorRegistry,
  problems: Problems,
): Classified | null {
  const written = attribute(element, 'vocabulary');
  const vocabulary = written === null ? '1' : (vocabularyOf[written.toUpperCase()] ?? written);
  const code = attribute(element, 'code');
  if (code === null) {
    problems.warn(element, 'SECTOR_WITHOUT_CODE', 'A sector has no code; it was left out.');
    return null;
  }
  const found = known(vocabulary, code) ?? local(vocabulary, code, element, reporter, registry);
  if (found === null) {
    const suggestion =
      vocabulary === '1' && codelist('SectorCategory').has(code.slice(0, 3)) ? { suggestion: code.slice(0, 3) } : {};
    const message = `${code} is no code of the sector vocabulary ${vocabulary}, or has no name there; it was left out.`;
    problems.warn(element, 'SECTOR_UNKNOWN', message, { value: code, ...suggestion });
    return null;
  }
  if (found.corrected !== undefined) {
    const message = `${code} was read as ${found.corrected}.`;
    problems.note(element, 'SECTOR_CODE_CORRECTED', message, { value: code, suggestion: found.corrected });
  }
  const share = shareOf(element, problems);
  return { kind: found.kind, to: found.to, vocabulary, ...(share !== undefined && { share }) };
}

interface Found {
  readonly kind: Classified['kind'];
  readonly to: string;
  readonly corrected?: string;
}

function known(vocabulary: string, code: string): Found | null {
  if (vocabulary === '1' && codelist('Sector').has(code)) return { kind: 'IN_SECTOR', to: sectorId('dac5', code) };
  if (vocabulary === '2' && codelist('SectorCategory').has(code))
    return { kind: 'IN_SECTOR', to: sectorId('dac3', code) };
  if (vocabulary === '7' && codelist('UNSDG-Goals').has(code)) return { kind: 'ADVANCES', to: goalId(code) };
  if (vocabulary === '8') return target(code);
  // No list of indicators is bundled: the target that an indicator stands under is what can be checked.
  if (vocabulary === '9' && target(code.split('.').slice(0, 2).join('.')) !== null)
    return { kind: 'ADVANCES', to: `goal:sdg-indicator:${code}` };
  return null;
}

/** Letters of targets are written large and small; the list decides. */
function target(code: string): Found | null {
  const targets = codelist('UNSDG-Targets');
  if (targets.has(code)) return { kind: 'ADVANCES', to: goalId(code) };
  const other = targets.has(code.toLowerCase()) ? code.toLowerCase() : code.toUpperCase();
  return targets.has(other) ? { kind: 'ADVANCES', to: goalId(other), corrected: other } : null;
}

/** NAICS is one list for all; any other list without a bundled copy counts as the publisher's own. */
function local(
  vocabulary: string,
  written: string,
  element: XmlElement,
  reporter: string,
  registry: SectorRegistry,
): Found | null {
  if (['1', '2', '7', '8', '9'].includes(vocabulary) || firstText(element) === null) return null;
  const code = written.split(/\s/, 1)[0] ?? written;
  if (code.length > 60 || !/^[\w.-]{1,20}$/.test(vocabulary)) return null;
  const id = vocabulary === '11' ? `sector:naics:${code}` : `sector:iati-${vocabulary}:${reporter}/${code}`;
  registry.add({ id, vocabulary: vocabulary === '11' ? 'naics' : `iati-${vocabulary}`, code, element });
  return { kind: 'IN_SECTOR', to: id, ...(code !== written && { corrected: code }) };
}

/** Relations of the activity's sectors and of its SDG tags; each class once. */
export function sectorRelations(
  elements: readonly XmlElement[],
  tags: readonly XmlElement[],
  from: string,
  read: (element: XmlElement) => Classified | null,
  problems: Problems,
): RelationInput[] {
  const relations = new Map<string, RelationInput>();
  const sums = new Map<string, { total: number; stated: number; count: number; first: XmlElement }>();
  for (const element of elements) {
    const found = read(element);
    if (found === null) continue;
    const key = `${found.to} ${found.vocabulary}`;
    const earlier = relations.get(key);
    if (earlier !== undefined) {
      problems.note(element, 'SECTOR_REPEATED', `${found.to} stands twice in one activity; the shares were added up.`);
    }
    const share = addShares(earlier?.properties?.share, found.share);
    const properties = share === undefined ? {} : { properties: { share } };
    relations.set(key, { kind: found.kind, from, to: found.to, qualifier: found.vocabulary, ...properties });
    const sum = sums.get(found.vocabulary) ?? { total: 0, stated: 0, count: 0, first: element };
    sum.total += found.share ?? 0;
    sum.stated += found.share === undefined ? 0 : 1;
    sum.count += 1;
    sums.set(found.vocabulary, sum);
  }
  for (const [vocabulary, { total, stated, first }] of sums) {
    if (stated === 0 || Math.abs(total - 100) < 0.1) continue;
    const message = `The sectors of vocabulary ${vocabulary} add to ${round(total)} %, not 100; the shares were kept as stated.`;
    problems.note(first, 'SHARES_NOT_100', message, { value: String(round(total)) });
  }
  for (const element of tags) {
    const relation = tagRelation(element, from, problems);
    if (relation === null) continue;
    const isSaid = [...relations.values()].some((each) => each.to === relation.to);
    if (!isSaid) relations.set(`${relation.to} tag`, relation);
  }
  return [...relations.values()];
}

/** Tags of vocabulary 2 (SDG goals) and 3 (SDG targets); others stay unmapped. */
function tagRelation(element: XmlElement, from: string, problems: Problems): RelationInput | null {
  const vocabulary = attribute(element, 'vocabulary');
  const code = attribute(element, 'code');
  if ((vocabulary !== '2' && vocabulary !== '3') || code === null) return null;
  const found = vocabulary === '2' ? known('7', code) : target(code);
  if (found === null) {
    problems.warn(element, 'GOAL_UNKNOWN', `${code} is no SDG goal or target; the tag was left out.`, { value: code });
    return null;
  }
  return { kind: 'ADVANCES', from, to: found.to, qualifier: vocabulary === '2' ? '7' : '8' };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

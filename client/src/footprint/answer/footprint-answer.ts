import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../../entity/sentence.ts';
import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import { formatPercent } from '../../vocabulary/numbers.ts';
import type { IndonesiaStanding } from './standing.ts';

/** What the sentence of a footprint stands on; counts are of what is recorded. */
export interface FootprintAnswerInput {
  readonly name: string;
  readonly kind: EntityKind;
  /** Initiatives, and of them the partnerships: a cooperation of regions is no programme of a donor. */
  readonly count: number;
  readonly partnerships: number;
  /** Names of the countries, most initiatives first. */
  readonly countries: readonly string[];
  /** Parties besides the one asked for. */
  readonly parties: number;
  /** The year in which the first began. */
  readonly since: number | null;
  readonly indonesia: IndonesiaStanding | null;
  /** Of the initiatives in Indonesia those that name a province or regency; null: not asked. */
  readonly placedInside: number | null;
  /** Initiatives that name no place at all. */
  readonly withoutPlace: number;
  /** For Indonesia itself: initiatives that name only the country. */
  readonly onlyCountry: number | null;
}

/** «KOICA tercatat dalam 82 kegiatan di 40 negara; 2 di Indonesia dengan 9,4% komitmen, tanpa menyebut daerahnya.» */
export function footprintAnswer(input: FootprintAnswerInput, i18n: I18n, locale: string): string {
  const { name, count } = input;
  if (count === 0) return i18n._(msg`Belum ada kegiatan tercatat untuk ${name} dengan pilihan ini.`);
  if (input.kind === 'REGION') return sentence(inRegion(input, i18n), [onlyCountry(input, i18n)]);
  return sentence(whereItWorks(input, i18n), [
    [indonesia(input, i18n, locale), inside(input, i18n)].filter((text) => text !== '').join(', '),
    withoutPlace(input, i18n),
  ]);
}

function whereItWorks({ name, kind, count, countries }: FootprintAnswerInput, i18n: I18n): string {
  const activities = i18n._(msg`${plural(count, { other: '# kegiatan' })}`);
  const where = placesOf(countries, i18n);
  if (kind === 'PROGRAMME') return i18n._(msg`Program ini tercatat ${where}`);
  if (kind === 'SOURCE') return i18n._(msg`${name} mencatat ${activities} ${where}`);
  return i18n._(msg`${name} tercatat dalam ${activities} ${where}`);
}

function placesOf(countries: readonly string[], i18n: I18n): string {
  const [only = ''] = countries;
  const number = countries.length;
  if (number === 0) return i18n._(msg`tanpa menyebut negara`);
  if (number === 1) return i18n._(msg`di ${only}`);
  return i18n._(msg`di ${plural(number, { other: '# negara' })}`);
}

/** Nothing where it is the only country, since the sentence has just named it. */
function indonesia({ indonesia: standing, countries }: FootprintAnswerInput, i18n: I18n, locale: string): string {
  if (countries.length === 0) return '';
  if (standing === null) return i18n._(msg`Indonesia tidak tercatat`);
  if (countries.length === 1) return '';
  const number = i18n._(msg`${plural(standing.count, { other: '#' })} di Indonesia`);
  if (standing.by === 'COUNT') return number;
  const share = formatPercent(standing.share, locale, 1);
  return i18n._(msg`${number} dengan ${share} komitmen`);
}

function inside({ indonesia: standing, placedInside }: FootprintAnswerInput, i18n: I18n): string {
  if (standing === null || placedInside === null) return '';
  if (placedInside === 0) return i18n._(msg`tanpa menyebut daerahnya`);
  const total = standing.count;
  if (placedInside >= total) return i18n._(msg`daerahnya disebut`);
  return i18n._(msg`daerahnya disebut pada ${placedInside} dari ${total}`);
}

/** A figure of the page in any case; in the sentence only where there is room for it. */
function withoutPlace({ withoutPlace: count, countries, placedInside }: FootprintAnswerInput, i18n: I18n): string {
  if (count === 0 || countries.length === 0 || placedInside !== null) return '';
  return i18n._(msg`${plural(count, { other: '#' })} tanpa tempat`);
}

function inRegion({ name, count, partnerships, parties, since }: FootprintAnswerInput, i18n: I18n): string {
  const kinds = [
    ...(count > partnerships ? [i18n._(msg`${plural(count - partnerships, { other: '# program' })}`)] : []),
    ...(partnerships > 0 ? [i18n._(msg`${plural(partnerships, { other: '# kemitraan' })}`)] : []),
  ];
  const [first = '', second] = kinds;
  const activities = second === undefined ? first : i18n._(msg`${first} dan ${second}`);
  const who = i18n._(msg`${plural(parties, { other: '# pihak' })}`);
  return since === null
    ? i18n._(msg`Di ${name} tercatat ${activities} oleh ${who}`)
    : i18n._(msg`Di ${name} tercatat ${activities} oleh ${who} sejak ${since}`);
}

function onlyCountry({ onlyCountry: count }: FootprintAnswerInput, i18n: I18n): string {
  return count === null || count === 0 ? '' : i18n._(msg`${plural(count, { other: '#' })} hanya menyebut negaranya`);
}

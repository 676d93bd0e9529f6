import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';
import type { RegionLevel } from '../vocabulary/enums.generated.ts';
import { formatNumber } from '../vocabulary/numbers.ts';

/** What the sentence of a region stands on. Counts are of what is recorded. */
export interface RegionAnswerInput {
  readonly name: string;
  readonly level: RegionLevel | null;
  /** Null is unknown. */
  readonly population: number | null;
  /** Regions it partners with: each one's name and country, in the reader's language; the country null where unknown. */
  readonly partners: readonly { readonly name: string; readonly country: string | null }[];
  /** More partners than were listed. */
  readonly partnersHidden: number;
  /** Regions directly within it. */
  readonly parts: number;
  /** Programmes in it, as its footprint counts them: that name it or what lies in it, or have a point there; null is unknown. */
  readonly programmes: number | null;
  /** Bodies and associations it is a member of. */
  readonly memberships: number;
}

/** «Kota Sorong, 286.028 jiwa, bermitra dengan Nuuk di Greenland.» */
export function regionAnswer(input: RegionAnswerInput, i18n: I18n, locale: string): string {
  const { name, population } = input;
  const people = population === null ? '' : formatNumber(population, locale);
  const subject = people === '' ? name : i18n._(msg`${name}, ${people} jiwa,`);
  const knowsPeople = input.level === 'PROVINCE' || input.level === 'REGENCY';
  const missing = population === null && knowsPeople ? [i18n._(msg`jumlah penduduknya tidak diketahui`)] : [];
  if (input.level === 'COUNTRY' || input.level === 'SUPRANATIONAL')
    return sentence(territory(input, subject, i18n), missing);
  return sentence(partnership(input, subject, i18n), [...missing, ...missingTies(input, i18n)]);
}

function partnership(
  { partners, partnersHidden, memberships }: RegionAnswerInput,
  subject: string,
  i18n: I18n,
): string {
  const [first] = partners;
  const count = partners.length + partnersHidden;
  if (first === undefined) {
    return memberships === 0
      ? i18n._(msg`${subject} belum punya mitra tercatat`)
      : i18n._(msg`${subject} ikut dalam ${plural(memberships, { other: '# badan atau forum kerja sama' })}`);
  }
  const countries = new Set(partners.flatMap((one) => one.country ?? []));
  const [only] = countries;
  if (count === 1) {
    const partner = first.name;
    return only === undefined
      ? i18n._(msg`${subject} bermitra dengan ${partner}`)
      : i18n._(msg`${subject} bermitra dengan ${partner} di ${only}`);
  }
  if (countries.size === 1 && only !== undefined) {
    return i18n._(msg`${subject} bermitra dengan ${plural(count, { other: '# daerah' })} di ${only}`);
  }
  return countries.size === 0
    ? i18n._(msg`${subject} bermitra dengan ${plural(count, { other: '# daerah' })}`)
    : i18n._(
        msg`${subject} bermitra dengan ${plural(count, { other: '# daerah' })} di ${plural(countries.size, { other: '# negara' })}`,
      );
}

function territory({ parts, programmes }: RegionAnswerInput, subject: string, i18n: I18n): string {
  const named = programmes === null ? null : i18n._(msg`${plural(programmes, { other: '# program' })}`);
  const held = i18n._(msg`${plural(parts, { other: '# daerah tercatat' })}`);
  if (named === null) return i18n._(msg`${subject} memuat ${held}`);
  if (parts === 0 && programmes === 0) return i18n._(msg`${subject} belum disebut oleh program tercatat`);
  if (parts === 0) return i18n._(msg`${subject} disebut oleh ${named}`);
  if (programmes === 0) return i18n._(msg`${subject} memuat ${held}, belum disebut oleh program`);
  return i18n._(msg`${subject} memuat ${held} dan disebut oleh ${named}`);
}

function missingTies({ level, programmes }: RegionAnswerInput, i18n: I18n): string[] {
  const isIndonesian = level === 'PROVINCE' || level === 'REGENCY';
  return isIndonesian && programmes === 0 ? [i18n._(msg`tak ada program yang menyebut tempat ini`)] : [];
}

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
  /** Activities that name it as their place. */
  readonly activities: number;
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

function territory({ parts, activities }: RegionAnswerInput, subject: string, i18n: I18n): string {
  if (parts === 0 && activities === 0) return i18n._(msg`${subject} belum disebut oleh kegiatan tercatat`);
  if (parts === 0) return i18n._(msg`${subject} disebut oleh ${plural(activities, { other: '# kegiatan' })}`);
  if (activities === 0)
    return i18n._(msg`${subject} memuat ${plural(parts, { other: '# daerah tercatat' })}, belum disebut oleh kegiatan`);
  return i18n._(
    msg`${subject} memuat ${plural(parts, { other: '# daerah tercatat' })} dan disebut oleh ${plural(activities, { other: '# kegiatan' })}`,
  );
}

function missingTies({ level, activities }: RegionAnswerInput, i18n: I18n): string[] {
  const isIndonesian = level === 'PROVINCE' || level === 'REGENCY';
  return isIndonesian && activities === 0 ? [i18n._(msg`tak ada program yang menyebut tempat ini`)] : [];
}

import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** What the sentence of an actor stands on; counts are of what is recorded, as its footprint counts them. */
export interface ActorAnswerInput {
  readonly name: string;
  readonly isUnnamed: boolean;
  /** Members, where it is a body, forum or association. */
  readonly members: number;
  /** Activities in which it takes part; null where they could not be counted. */
  readonly activities: number | null;
  /** Of them those that it funds, and those that it implements. */
  readonly funding: number;
  readonly implementing: number;
  /** Other parties of the activities. */
  readonly partners: number;
  /** The region it governs. */
  readonly governs: string | null;
  readonly country: string | null;
}

/** «KOICA mendanai 62 dari 82 kegiatan yang diikutinya bersama 20 pihak; negaranya tidak diketahui.» */
export function actorAnswer(input: ActorAnswerInput, i18n: I18n): string {
  const { name, activities } = input;
  if (input.isUnnamed) {
    return sentence(
      activities === null
        ? i18n._(msg`${name} adalah golongan, bukan satu lembaga`)
        : i18n._(
            msg`${name} adalah golongan, bukan satu lembaga: disebut pada ${plural(activities, { other: '# kegiatan' })} tanpa nama`,
          ),
      [],
    );
  }
  const missing = input.country === null ? [i18n._(msg`negaranya tidak diketahui`)] : [];
  return sentence(whatItDoes(input, i18n), missing);
}

function whatItDoes({ members, ...input }: ActorAnswerInput, i18n: I18n): string {
  const { name, activities, governs } = input;
  if (members > 0) return i18n._(msg`${name} menghimpun ${plural(members, { other: '# anggota tercatat' })}`);
  if (activities === null) return i18n._(msg`Kegiatan ${name} tidak dapat dihitung saat ini`);
  if (activities > 0) return [inItsRoles(input, activities, i18n), withWhom(input, i18n)].join('');
  if (governs !== null) return i18n._(msg`${name} memerintah ${governs}, tanpa kegiatan tercatat`);
  return i18n._(msg`${name} belum ikut dalam kegiatan tercatat`);
}

type Roles = Pick<ActorAnswerInput, 'name' | 'funding' | 'implementing'>;

function inItsRoles({ name, funding, implementing }: Roles, activities: number, i18n: I18n): string {
  const all = i18n._(msg`${plural(activities, { other: '# kegiatan' })}`);
  if (funding > 0 && implementing > 0)
    return i18n._(msg`${name} mendanai ${funding} dan melaksanakan ${implementing} dari ${all}`);
  if (funding === activities) return i18n._(msg`${name} mendanai ${all}`);
  if (implementing === activities) return i18n._(msg`${name} melaksanakan ${all}`);
  if (funding > 0) return i18n._(msg`${name} mendanai ${funding} dari ${all}`);
  if (implementing > 0) return i18n._(msg`${name} melaksanakan ${implementing} dari ${all}`);
  return i18n._(msg`${name} ikut serta dalam ${all}`);
}

/** Whom nobody names besides is not said to be alone. */
function withWhom({ partners }: Pick<ActorAnswerInput, 'partners'>, i18n: I18n): string {
  return partners === 0 ? '' : i18n._(msg` bersama ${plural(partners, { other: '# pihak' })}`);
}

import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** What the sentence of an actor stands on; counts are of what is recorded. */
export interface ActorAnswerInput {
  readonly name: string;
  readonly isUnnamed: boolean;
  /** Members, where it is a body, forum or association. */
  readonly members: number;
  /** Participations in activities, one for each role. */
  readonly participations: number;
  readonly funding: number;
  readonly implementing: number;
  /** Parties one step away. */
  readonly partners: number;
  /** The region it governs. */
  readonly governs: string | null;
  readonly country: string | null;
}

/** «KOICA mendanai 62 kegiatan dan melaksanakan 20; negaranya tidak diketahui.» */
export function actorAnswer(input: ActorAnswerInput, i18n: I18n): string {
  const { name, participations } = input;
  if (input.isUnnamed) {
    return sentence(
      i18n._(
        msg`${name} adalah golongan, bukan satu lembaga: disebut ${plural(participations, { other: '# kali' })} tanpa nama`,
      ),
      [],
    );
  }
  const missing = input.country === null ? [i18n._(msg`negaranya tidak diketahui`)] : [];
  return sentence(whatItDoes(input, i18n), missing);
}

function whatItDoes(
  { name, members, participations, funding, implementing, partners, governs }: ActorAnswerInput,
  i18n: I18n,
): string {
  if (members > 0) return i18n._(msg`${name} menghimpun ${plural(members, { other: '# anggota tercatat' })}`);
  if (funding > 0 && implementing > 0) {
    return i18n._(
      msg`${name} mendanai ${plural(funding, { other: '# kegiatan' })} dan melaksanakan ${plural(implementing, { other: '# kegiatan' })}, bersama ${plural(partners, { other: '# pihak' })}`,
    );
  }
  if (funding > 0)
    return i18n._(
      msg`${name} mendanai ${plural(funding, { other: '# kegiatan' })} bersama ${plural(partners, { other: '# pihak' })}`,
    );
  if (implementing > 0) {
    return i18n._(
      msg`${name} melaksanakan ${plural(implementing, { other: '# kegiatan' })} bersama ${plural(partners, { other: '# pihak' })}`,
    );
  }
  if (participations > 0)
    return i18n._(msg`${name} ikut serta dalam ${plural(participations, { other: '# kegiatan' })}`);
  if (governs !== null) return i18n._(msg`${name} memerintah ${governs}, tanpa kegiatan tercatat`);
  return i18n._(msg`${name} belum ikut dalam kegiatan tercatat`);
}

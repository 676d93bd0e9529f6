import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { nameList, sentence } from '../entity/sentence.ts';

/** The first names of those in one role, and how many there are. */
export interface Holders {
  readonly names: readonly string[];
  readonly total: number;
}

/** What the sentence of a programme stands on. */
export interface ProgrammeAnswerInput {
  readonly implementers: Holders;
  readonly funders: Holders;
  readonly accountable: Holders;
  readonly places: Holders;
}

/** «UNDP menjalankan program ini di Indonesia; pendananya tidak disebut.» */
export function programmeAnswer(input: ProgrammeAnswerInput, i18n: I18n): string {
  const { implementers, funders, places } = input;
  const missing = [
    ...(implementers.total === 0 ? [i18n._(msg`pelaksananya tidak disebut`)] : []),
    ...(funders.total === 0 ? [i18n._(msg`pendananya tidak disebut`)] : []),
    ...(places.total === 0 ? [i18n._(msg`tempatnya tidak disebut`)] : []),
  ];
  return sentence(statement(input, i18n), missing);
}

function statement({ implementers, funders, accountable, places }: ProgrammeAnswerInput, i18n: I18n): string {
  const where = place(places, i18n);
  const runs = nameList(implementers.names.slice(0, 1), implementers.total, i18n);
  const pays = nameList(funders.names.slice(0, 1), funders.total, i18n);
  if (implementers.total > 0 && funders.total > 0) {
    return runs === pays
      ? i18n._(msg`${pays} mendanai dan menjalankan program ini${where}`)
      : i18n._(msg`${pays} mendanai program ini, ${runs} menjalankannya${where}`);
  }
  if (implementers.total > 0) return i18n._(msg`${runs} menjalankan program ini${where}`);
  if (funders.total > 0) return i18n._(msg`${pays} mendanai program ini${where}`);
  if (accountable.total > 0) {
    const answers = nameList(accountable.names.slice(0, 1), accountable.total, i18n);
    return i18n._(msg`${answers} bertanggung jawab atas program ini${where}`);
  }
  return i18n._(msg`Program ini tercatat${where} tanpa para pihaknya`);
}

function place({ names, total }: Holders, i18n: I18n): string {
  const [only = ''] = names;
  if (total === 0) return '';
  return total === 1 ? i18n._(msg` di ${only}`) : i18n._(msg` di ${plural(total, { other: '# tempat' })}`);
}

import type { SubjectNameFragment } from './subject.generated.ts';

/** The name that people use: the acronym or short name where one is recorded, else the whole. */
export function shortNameOf({ name, names }: Pick<SubjectNameFragment, 'name' | 'names'>): string {
  const short = names.find(({ use }) => use === 'ACRONYM') ?? names.find(({ use }) => use === 'SHORT');
  return short === undefined || short.text.length > name.length ? name : short.text;
}

import { makeId } from '@jejaring/graph/model';

/** The vocabularies of sectors and goals: also the schemes of their ids. */
export type SectorVocabulary = 'urusan' | 'dac3' | 'dac5';

export function sectorId(vocabulary: SectorVocabulary, code: string): string {
  return makeId('SECTOR', vocabulary, code);
}

export function goalId(code: string): string {
  return makeId('GOAL', code.includes('.') ? 'sdg-target' : 'sdg', code);
}

import { byId } from './by-place.ts';
import { isInitiative, type FootprintTable } from './footprint-table.ts';
import type { FootprintScope } from './scope.ts';
import { targetsOf } from './rows.ts';

export interface SectorGroup {
  readonly sector: number;
  readonly initiatives: readonly number[];
}

/** The sectors of one vocabulary, or of all, as they are stated; most initiatives first, then by id. */
export function groupBySector(table: FootprintTable, scope: FootprintScope, vocabulary: string | null): SectorGroup[] {
  const groups = new Map<number, number[]>();
  for (const initiative of scope.initiatives) {
    for (const sector of targetsOf(table.sectors, initiative)) {
      if (vocabulary !== null && table.vocabulary[sector] !== vocabulary) continue;
      const group = groups.get(sector);
      if (group === undefined) groups.set(sector, [initiative]);
      else group.push(initiative);
    }
  }
  return [...groups]
    .map(([sector, initiatives]) => ({ sector, initiatives }))
    .sort((a, b) => b.initiatives.length - a.initiatives.length || byId(table, a.sector, b.sector));
}

export interface AbsentSector {
  readonly sector: string;
  /** Initiatives in it anywhere. */
  readonly elsewhere: number;
}

/** Sectors that somebody does somewhere and nobody does in this footprint, the most common elsewhere first. */
export function absentSectors(table: FootprintTable, scope: FootprintScope, vocabulary: string | null): AbsentSector[] {
  const present = new Set<number>();
  for (const initiative of scope.initiatives)
    for (const sector of targetsOf(table.sectors, initiative)) present.add(sector);
  const absent: { sector: number; elsewhere: number }[] = [];
  for (let sector = 0; sector < table.ids.length; sector += 1) {
    if (table.kinds[sector] !== 'SECTOR' || present.has(sector)) continue;
    if (vocabulary !== null && table.vocabulary[sector] !== vocabulary) continue;
    // What is done under it is done here.
    if (targetsOf(table.children, sector).some((child) => present.has(child))) continue;
    const elsewhere = targetsOf(table.inSector, sector).filter((initiative) => isInitiative(table, initiative)).length;
    if (elsewhere > 0) absent.push({ sector, elsewhere });
  }
  return absent
    .sort((a, b) => b.elsewhere - a.elsewhere || byId(table, a.sector, b.sector))
    .map(({ sector, elsewhere }) => ({ sector: table.ids[sector]!, elsewhere }));
}

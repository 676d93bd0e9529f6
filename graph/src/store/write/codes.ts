import { GraphError, type AnyFields } from '../../model/index.ts';
import { codeKey, codesOfAliases, type RegionCode } from '../rules/current-codes.ts';
import type { GraphTransaction, RecordRow } from '../transaction.ts';

/** A code that a command states for one region though it is in force for another. */
export interface TakenCode extends RegionCode {
  /** As the record states it. */
  readonly region: string;
  readonly owner: string;
}

/**
 * No code that one of these records states comes into force for two regions; of two that state it at once the first
 * has it. Looked at once the entities are written. A withdrawal is never refused: where it brings to light that others
 * disagree, the check tells.
 * @throws GraphError CODE_TAKEN with all of them as `taken`
 */
export async function checkCodes(transaction: GraphTransaction, put: readonly RecordRow[]): Promise<void> {
  const stated = await statedCodes(transaction, put);
  if (stated.size === 0) return;
  const owned = await transaction.regionsWithCodes([...stated.values()].map(({ code }) => code));
  const canonicalOfStated = new Map(put.map(({ entity, canonicalEntity }) => [entity.id, canonicalEntity]));
  const ownersOf = Map.groupBy(owned, codeKey);
  const statedAs = Map.groupBy(unique(put.map(({ entity }) => entity.id)), (id) => canonicalOfStated.get(id) ?? id);
  const taken: TakenCode[] = [];
  for (const [key, { code, regions }] of stated) {
    const owners = new Set((ownersOf.get(key) ?? []).map(({ region }) => region));
    if (owners.size < 2) continue;
    const stating = [...regions].filter((region) => owners.has(region));
    const owner = [...owners].sort().find((region) => !regions.has(region)) ?? stating[0];
    if (owner === undefined) continue;
    for (const stated of stating.filter((region) => region !== owner).flatMap((region) => statedAs.get(region) ?? []))
      taken.push({ ...code, region: stated, owner });
  }
  const [first] = taken;
  if (first === undefined) return;
  const { scheme, code, region, owner } = first;
  throw new GraphError(
    'CODE_TAKEN',
    `${code} of ${scheme} is the code of ${owner}, so it cannot be that of ${region}: state another, or say until when.`,
    { field: 'code', ...first, taken },
  );
}

/** The codes in force that these records state, with the regions for which they do, in the order of the records. */
async function statedCodes(
  transaction: GraphTransaction,
  put: readonly RecordRow[],
): Promise<Map<string, { readonly code: RegionCode; readonly regions: Set<string> }>> {
  const stated = new Map<string, { readonly code: RegionCode; readonly regions: Set<string> }>();
  const add = (region: string, code: RegionCode) => {
    const known = stated.get(codeKey(code));
    if (known === undefined) stated.set(codeKey(code), { code, regions: new Set([region]) });
    else known.regions.add(region);
  };
  const records = put.filter(({ entity }) => entity.kind === 'REGION');
  // Code and scheme may be said by two records, so the region itself tells which code they make.
  const coded = records.filter(({ fields }) => 'code' in fields || 'codeScheme' in fields);
  const regions =
    coded.length === 0 ? [] : await transaction.entities(unique(coded.map(({ canonicalEntity }) => canonicalEntity)));
  const regionOf = new Map(regions.map((region) => [region.id, region]));
  for (const { canonicalEntity: region, fields } of records) {
    for (const code of codesOfAliases(fields.aliases ?? [])) add(region, code);
    if (!('code' in fields || 'codeScheme' in fields)) continue;
    const { code, codeScheme: scheme }: AnyFields = regionOf.get(region)?.fields ?? {};
    if (code !== undefined && scheme !== undefined) add(region, { scheme, code });
  }
  return stated;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

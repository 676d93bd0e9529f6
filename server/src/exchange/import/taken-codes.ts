import type { GraphError, RecordInput } from '@jejaring/graph/model';
import { leaveOut, type TakenCode } from '@jejaring/graph/store';
import type { Finding } from './importer.ts';
import { leftOutFinding } from './keep-rules.ts';
import type { MendedBatch } from './without-circles.ts';

/**
 * The batch without the codes that the store refused since they are in force for other regions, and a finding for each.
 * Null where the error is another one, or none of the records states one of them.
 */
export function withoutTakenCodes(batch: readonly RecordInput[], error: GraphError): MendedBatch | null {
  if (error.code !== 'CODE_TAKEN') return null;
  const taken = Map.groupBy((error.details['taken'] ?? []) as readonly TakenCode[], ({ region }) => region);
  const leftOut: Finding[] = [];
  const put = batch.map((input) => {
    const removals = (taken.get(input.entity.id) ?? []).flatMap((code) => removalsOf(input, code));
    const without = leaveOut(input, removals);
    leftOut.push(...without.leftOut.map((value) => leftOutFinding(without.record, value)));
    return without.record;
  });
  return leftOut.length === 0 ? null : { put, leftOut };
}

function removalsOf({ fields }: RecordInput, { scheme, code, owner }: TakenCode) {
  const removal = (...path: (string | number)[]) => {
    const message = `${code} of ${scheme} is in force for ${owner}.`;
    return { code: 'CODE_TAKEN', message, path, leaves: { path, as: 'ABSENT' } } as const;
  };
  const isSame = (fields.code ?? code) === code && (fields.codeScheme ?? scheme) === scheme;
  // Where another record says the code, it is the scheme of this one that makes it so.
  const own = 'code' in fields ? 'code' : 'codeScheme' in fields ? 'codeScheme' : null;
  const aliases = (fields.aliases ?? []).flatMap((alias, index) =>
    alias.scheme === scheme && alias.value === code && alias.to === undefined
      ? [removal('fields', 'aliases', index)]
      : [],
  );
  return [...(own !== null && isSame ? [removal('fields', own)] : []), ...aliases];
}

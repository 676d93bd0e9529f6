import type { Alias, GraphError, RecordInput } from '@jejaring/graph/model';
import { leaveOut, type TakenCode } from '@jejaring/graph/store';
import type { Finding } from './importer.ts';
import { leftOutFinding } from './keep-rules.ts';

/**
 * The records without the codes that the store refused since they are in force for other regions; null where none of
 * the records states one of them.
 */
export function withoutTakenCodes(
  error: GraphError,
  records: readonly RecordInput[],
): { readonly records: readonly RecordInput[]; readonly findings: readonly Finding[] } | null {
  const taken = Map.groupBy((error.details['taken'] ?? []) as readonly TakenCode[], ({ region }) => region);
  const findings: Finding[] = [];
  const rest = records.map((input) => {
    const removals = (taken.get(input.entity.id) ?? []).flatMap((code) => removalsOf(input, code));
    const { record, leftOut } = leaveOut(input, removals);
    findings.push(...leftOut.map((value) => leftOutFinding(record, value)));
    return record;
  });
  return findings.length === 0 ? null : { records: rest, findings };
}

function removalsOf({ fields }: RecordInput, { scheme, code, owner }: TakenCode) {
  const removal = (...path: (string | number)[]) => {
    const message = `${code} of ${scheme} is in force for ${owner}.`;
    return { code: 'CODE_TAKEN', message, path, leaves: { path, as: 'ABSENT' } } as const;
  };
  const isSame = (fields['code'] ?? code) === code && (fields['codeScheme'] ?? scheme) === scheme;
  // Where another record says the code, it is the scheme of this one that makes it so.
  const own = 'code' in fields ? 'code' : 'codeScheme' in fields ? 'codeScheme' : null;
  const aliases = ((fields['aliases'] ?? []) as readonly Alias[]).flatMap((alias, index) =>
    alias.scheme === scheme && alias.value === code && alias.to === undefined
      ? [removal('fields', 'aliases', index)]
      : [],
  );
  return [...(own !== null && isSame ? [removal('fields', own)] : []), ...aliases];
}

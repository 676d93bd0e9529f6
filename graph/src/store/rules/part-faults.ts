import { GraphError, type GraphErrorCode, type RecordInput } from '../../model/index.ts';
import { checkFlow } from '../validate/flow.ts';
import { checkRelation } from '../validate/relation.ts';
import { absent, type Leaves, type RuleFault } from './rule-fault.ts';

/** A relation, or money, that a record cannot state as a whole. */
export interface PartFault extends Pick<RuleFault, 'message' | 'path'> {
  readonly code: PartFaultCode;
  readonly leaves: Leaves;
}
const partFaultCodes = ['INVALID_RELATION', 'INVALID_FLOW', 'INVALID_ID'] as const satisfies readonly GraphErrorCode[];
export type PartFaultCode = (typeof partFaultCodes)[number];

/** What an import leaves out of a record so that one bad relation or amount does not cost it all the others. */
export function* partFaults({ relations, flows }: RecordInput): Generator<PartFault> {
  yield* faultsOf('relations', relations, checkRelation);
  yield* faultsOf('flows', flows, checkFlow);
  const ordinals = new Set<string>();
  for (const [index, flow] of listed(flows).entries()) {
    const ordinal = flow?.ordinal;
    if (ordinals.has(ordinal)) {
      const path = ['flows', index];
      yield {
        code: 'INVALID_FLOW',
        message: `two flows have the ordinal "${ordinal}".`,
        path,
        leaves: absent(...path),
      };
    }
    ordinals.add(ordinal);
  }
}

function* faultsOf<Part>(
  name: 'relations' | 'flows',
  parts: readonly Part[] | undefined,
  check: (part: Part, record: string, index: number) => void,
): Generator<PartFault> {
  for (const [index, part] of listed(parts).entries()) {
    const fault = refusalOf(() => check(part, '', index));
    if (fault === null) continue;
    const code = partFaultCodes.find((known) => known === fault.code);
    if (code === undefined) continue;
    const path = [name, index];
    yield { code, message: fault.message.replace(/^[^:]*: /, ''), path, leaves: absent(...path) };
  }
}

/** Of a record that no compiler read anything may stand there. */
function listed<Part>(parts: readonly Part[] | undefined): readonly Part[] {
  return Array.isArray(parts) ? (parts as readonly Part[]) : [];
}

function refusalOf(check: () => void): GraphError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

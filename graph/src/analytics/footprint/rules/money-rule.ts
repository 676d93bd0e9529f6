import type { Wording } from '@jejaring/words';
import type { FlowKind } from '../../../model/index.ts';

/** Which part of a stated amount a rule accounts for; HEADLINE explains why a kind is not shown as the headline. */
export type RulePart = 'SHARED_OUT' | 'EXCLUDED' | 'HEADLINE';

/** A written rule of counting money once. Codes are stable; the words are for readers. */
export interface MoneyRule {
  readonly code: string;
  readonly part: RulePart;
  readonly explanation: Wording;
}

/** A rule by which a kind of flow is left out of the headline. */
export interface HeadlineRule extends MoneyRule {
  readonly part: 'HEADLINE';
  readonly kinds: readonly FlowKind[];
}

import type { Wording } from '@jejaring/words';

/** What people are told of jobs of a kind. Without one only whoever asked for a job is told of it, and nothing in words. */
export interface JobAppearance {
  readonly kind: string;
  /** Whether everybody may see how far it is. */
  readonly isPublic: boolean;
  /** Its step in words; null where it says nothing. */
  readonly what: (step: string) => Wording | null;
}

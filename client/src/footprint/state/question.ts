import type { FootprintFilter } from '../../vocabulary/enums.generated.ts';

/** Whose footprint and of what: every part of the page asks with the same. */
export interface FootprintQuestion {
  readonly of: string;
  readonly filter: FootprintFilter;
}

import type { Words } from '../words.ts';

/** Values of facets that are no name and no code. */
export const facets: Words['facets'] = { notStated: 'Not stated' };

import type { Author } from './author.ts';

/** Who asks: whoever may write, with the author of what they write, or why they may not. */
export type Viewer =
  | { readonly canWrite: true; readonly reason: null; readonly author: Author }
  | { readonly canWrite: false; readonly reason: 'READ_ONLY' | 'UNAUTHENTICATED' };

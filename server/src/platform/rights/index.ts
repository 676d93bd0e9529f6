export { authorOf, tokenHolder, whoOf, type Author } from './author.ts';
export { may, requireRight } from './may.ts';
export type { Viewer } from './viewer.ts';

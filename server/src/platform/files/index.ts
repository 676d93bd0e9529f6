export { fileMarks, keepFilesPaired } from './file-mark.ts';
export { fileTables } from './file-table.ts';

export { fileMarks, keepFilesPaired, type FileMarks } from './file-mark.ts';
export { fileMigrations, fileTables } from './file-table.ts';

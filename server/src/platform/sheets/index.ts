export { csvDialect } from './csv-dialect.ts';
export type { Cell, Sheet } from './sheet.ts';
export { writeCsv, writeXlsx } from './write-sheets.ts';

import { spreadsheetText } from '@jejaring/graph/spreadsheet-text';

/** What every CSV file of the server is written with: texts that no spreadsheet runs; numbers stay numbers, negative ones too. */
export const csvDialect = { cast: { string: (text: string) => spreadsheetText(text) } };

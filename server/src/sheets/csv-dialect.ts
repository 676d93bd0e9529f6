import { spreadsheetText } from '@jejaring/graph/spreadsheet-text';
import type { CastingContext } from 'csv-stringify';

/** What every CSV file of the server is written with: texts that no spreadsheet runs; numbers stay numbers, negative ones too. */
export const csvDialect = {
  cast: { string: (text: string, _: CastingContext) => spreadsheetText(text) },
};

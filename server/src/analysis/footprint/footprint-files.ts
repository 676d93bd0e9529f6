import { programmeStatuses, roles } from '@jejaring/graph/model';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { footprintGeojson } from './footprint-geojson.ts';
import { footprintFor } from './footprint-service.ts';
import { footprintSheets, sheetNames } from './footprint-sheets.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { writeCsv, writeXlsx } from '../../platform/sheets/index.ts';
import {
  attach,
  fileLanguage,
  type fileTypes,
  jsonPart,
  readQuestion,
  withoutNothing,
  writtenTo,
} from '../../platform/http/index.ts';

const ids = z.array(z.string().max(512)).max(100);

const filterShape = z.strictObject({
  withParts: z.boolean().nullish(),
  places: ids.nullish(),
  sectors: ids.nullish(),
  roles: z.array(z.enum(roles)).nullish(),
  from: z.int().nullish(),
  to: z.int().nullish(),
  humanitarian: z.boolean().nullish(),
  statuses: z.array(z.enum(programmeStatuses)).nullish(),
});

const question = z.strictObject({
  of: z.string().max(512),
  filter: jsonPart(filterShape).default({}),
  table: z.enum(sheetNames).default('initiatives'),
  language: fileLanguage,
});

/**
 * `GET /footprint.csv`, `/footprint.xlsx` and `/footprint.geojson`: what the query `footprint` gives, to take away.
 * `?of=&filter=<json>&language=`, for CSV also `table=` (initiatives, totals, reasons, places, sectors, partners, method).
 */
export function footprintFile(
  format: keyof typeof fileTypes,
  contextOf: (request: Request) => RequestContext,
): RequestHandler {
  return async (request, response) => {
    const { of, filter, table, language } = readQuestion(question, request.query);
    const context = contextOf(request);
    const answer = await footprintFor(context, of, withoutNothing(filter));
    attach(response, format, 'footprint', of);
    if (format === 'geojson') {
      response.send(JSON.stringify(await footprintGeojson(context, answer, language)));
      return;
    }
    const sheets = await footprintSheets(context, answer, language);
    const workbook = sheetNames.map((sheet) => sheets[sheet]);
    await writtenTo(response, format === 'csv' ? writeCsv(response, sheets[table]) : writeXlsx(response, workbook));
  };
}

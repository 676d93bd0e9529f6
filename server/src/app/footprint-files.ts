import { roles } from '@jejaring/graph/model';
import { ApiError } from '@jejaring/schema/errors';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { footprintFor, footprintGeojson, footprintSheets, sheetNames } from '../footprint/index.ts';
import type { RequestContext } from '../request/index.ts';
import { writeCsv, writeXlsx } from '../sheets/index.ts';

const ids = z.array(z.string().max(512)).max(100);

const filterShape = z.strictObject({
  withParts: z.boolean().nullish(),
  places: ids.nullish(),
  sectors: ids.nullish(),
  roles: z.array(z.enum(roles)).nullish(),
  from: z.int().nullish(),
  to: z.int().nullish(),
  humanitarian: z.boolean().nullish(),
});

const question = z.strictObject({
  of: z.string().max(512),
  filter: z
    .string()
    .max(8000)
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(filterShape)
    .default({}),
  table: z.enum(sheetNames).default('initiatives'),
  language: z.enum(['ID', 'EN']).default('ID'),
});

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const;

/**
 * `GET /footprint.csv`, `/footprint.xlsx` and `/footprint.geojson`: what the query `footprint` gives, to take away.
 * `?of=&filter=<json>&language=`, for CSV also `table=` (initiatives, totals, reasons, places, sectors, partners, method).
 */
export function footprintFile(
  format: keyof typeof types,
  contextOf: (request: Request) => RequestContext,
): RequestHandler {
  return async (request, response) => {
    const { of, filter, table, language } = readQuestion(request.query);
    const context = contextOf(request);
    const answer = await footprintFor(context, of, withoutNothing(filter));
    const name = of.replaceAll(/[^\w.-]+/g, '-');
    response.type(types[format]).set('cache-control', 'no-store');
    response.set('content-disposition', `attachment; filename="jejaring-footprint-${name}.${format}"`);
    if (format === 'geojson') {
      response.send(JSON.stringify(await footprintGeojson(context, answer, language)));
      return;
    }
    const sheets = await footprintSheets(context, answer, language);
    if (format === 'csv') await writeCsv(response, sheets[table]);
    else
      await writeXlsx(
        response,
        sheetNames.map((sheet) => sheets[sheet]),
      );
  };
}

function readQuestion(query: unknown): z.infer<typeof question> {
  const parsed = question.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new ApiError('INVALID_ARGUMENT', `"${where}": ${issue?.message ?? 'cannot be read'}`, { argument: where });
}

function withoutNothing<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}

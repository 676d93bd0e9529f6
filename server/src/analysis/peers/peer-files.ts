import type { Language } from '@jejaring/schema';
import { linkKinds, regionLevels, regionTypes } from '@jejaring/graph/model';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { peersOf, type PeerArgs } from './peer-service.ts';
import { peerSheets } from './peer-sheets.ts';
import { writePeersCsv, writePeersXlsx } from './write-peers.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { attach, fileLanguage, jsonPart, readQuestion, withoutNothing, writtenTo } from '../../platform/http/index.ts';

const text = z.string().max(512);
const ids = z.array(text).max(100);
const many = z.union([text.transform((one) => [one]), z.array(text)]).pipe(ids);

const among = z.strictObject({
  levels: z.array(z.enum(regionLevels)).nullish(),
  types: z.array(z.enum(regionTypes)).nullish(),
  countries: ids.nullish(),
  parents: ids.nullish(),
  within: ids.nullish(),
  islands: ids.nullish(),
  isAutonomous: z.boolean().nullish(),
  populationFrom: z.int().nullish(),
  populationTo: z.int().nullish(),
  sources: ids.nullish(),
});

/** `poverty:2`: an id and its weight; the id has colons of its own. */
const part = text.transform((written, context) => {
  const [, component, weight] = /^(.+):([^:]+)$/.exec(written) ?? [];
  if (component !== undefined && Number.isFinite(Number(weight))) return { component, weight: Number(weight) };
  context.addIssue({ code: 'custom', message: 'expected component:weight' });
  return z.NEVER;
});

const question = z.strictObject({
  region: text,
  model: text.default('overall'),
  mix: z
    .union([text.transform((one) => [one]), z.array(text)])
    .pipe(z.array(part).max(20))
    .default([]),
  among: jsonPart(among).optional(),
  chosen: many.optional(),
  first: z.coerce.number().int().min(1).max(1000).default(10),
  orderBy: z.enum(['DISTANCE', 'REACH']).default('DISTANCE'),
  via: many.pipe(z.array(z.enum(linkKinds))).optional(),
  language: fileLanguage,
});

const writers = { csv: writePeersCsv, xlsx: writePeersXlsx } as const;

/**
 * `GET /peers.csv` and `/peers.xlsx`: the list that the query `peers` gives, with names, values, z-scores, shares and
 * the method. `?region=&model=&mix=component:weight&among=<json>&chosen=&first=&orderBy=&via=&language=`; `first` is up
 * to 1000 here, all of the level.
 */
export function peerFile(
  format: keyof typeof writers,
  contextOf: (request: Request) => RequestContext,
): RequestHandler {
  return async (request, response) => {
    const { args, language } = readPeerQuestion(request.query);
    const context = contextOf(request);
    const sheets = await peerSheets(context, await peersOf(context, args, 1000), language);
    attach(response, format, 'peers', args.region);
    await writtenTo(response, writers[format](response, sheets));
  };
}

function readPeerQuestion(query: unknown): { readonly args: PeerArgs; readonly language: Language } {
  const { model, mix, among: wanted, chosen, via, language, ...rest } = readQuestion(question, query);
  const plain = { ...rest, model: { id: model, mix } };
  return {
    language,
    args: {
      ...plain,
      ...(wanted === undefined ? {} : { among: withoutNothing(wanted) }),
      ...(chosen === undefined ? {} : { chosen }),
      ...(via === undefined ? {} : { via }),
    },
  };
}

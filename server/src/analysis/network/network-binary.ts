import {
  canonicalJson,
  digest,
  entityKinds,
  linkKinds,
  partnershipForms,
  projections,
  roles,
} from '@jejaring/graph/model';
import { encodePicture } from '@jejaring/graph/network';
import { ApiError } from '@jejaring/schema/errors';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { pictureLimits, pictureQuery, type PictureArgs } from './network-service.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { keep } from '../../platform/http/index.ts';

const ids = z.array(z.string().max(512)).max(1000);

const filterShape = z.strictObject({
  kinds: z.array(z.enum(entityKinds)).optional(),
  links: z.array(z.enum(linkKinds)).optional(),
  forms: z.array(z.enum(partnershipForms)).optional(),
  roles: z.array(z.enum(roles)).optional(),
  sectors: ids.optional(),
  places: ids.optional(),
  sources: ids.optional(),
  from: z.int().optional(),
  to: z.int().optional(),
  inferred: z.boolean().optional(),
});

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).pipe(ids);

const queryShape = z.strictObject({
  focus: many.default([]),
  keep: many.default([]),
  depth: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().optional(),
  projection: z.enum(projections).optional(),
  filter: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(filterShape)
    .optional(),
});

/** Changes with the format of the columns: a browser must not keep bytes that new pages cannot read. */
const formatMark = digest(
  Buffer.from(encodePicture({ nodes: [], links: [], hidden: [], facets: [], version: 0 })).toString('base64'),
).slice(0, 8);

/**
 * `GET /network.bin?focus=…&focus=…&depth=&projection=&filter=<json>&limit=&keep=…`: the same picture that the query
 * `network` gives, as columns of bytes (`decodePicture` of @jejaring/graph/picture reads them). The tag names the
 * version of the network and the question, so an unchanged picture is answered with 304 before it is computed.
 */
export function networkBinary(contextOf: (request: Request) => RequestContext): RequestHandler {
  return async (request, response) => {
    const context = contextOf(request);
    const query = await pictureQuery(context, readQuery(request.query), pictureLimits.binary);
    const tag = `"${context.network.version}-${formatMark}-${digest(canonicalJson(query)).slice(0, 16)}"`;
    response.set('etag', tag);
    keep(response, 'whileSame');
    // Asked by the tag alone: a script that names its tag also says no-cache, which means "ask", not "send again".
    if (namesTag(request.headers['if-none-match'], tag)) {
      response.status(304).end();
      return;
    }
    const bytes = encodePicture(context.network.picture(query));
    response.type('application/octet-stream').send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  };
}

function namesTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((named) => named.trim().replace(/^W\//, '') === tag);
}

function readQuery(query: unknown): PictureArgs {
  const parsed = queryShape.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new ApiError('INVALID_ARGUMENT', `"${where}": ${issue?.message ?? 'cannot be read'}`, { argument: where });
}

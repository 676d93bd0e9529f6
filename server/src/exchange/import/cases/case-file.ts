import { z } from 'zod';
import { bases, entityKinds, relationKinds } from '@jejaring/graph/model';

const relation = z.strictObject({
  kind: z.enum(relationKinds),
  from: z.string(),
  to: z.string(),
  qualifier: z.string().exactOptional(),
  validFrom: z.string().exactOptional(),
  validTo: z.string().exactOptional(),
  basis: z.enum(bases).exactOptional(),
  rule: z.string().exactOptional(),
  properties: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

/** One thing that an article says about one entity, in the words of the model; `says` is our short paraphrase. */
export const caseRecord = z.strictObject({
  key: z.string().min(1).max(200),
  entity: z.strictObject({ id: z.string(), kind: z.enum(entityKinds) }),
  says: z.string().min(1).max(1_000),
  fields: z.record(z.string(), z.unknown()),
  relations: z.array(relation),
});
export type CaseRecord = z.infer<typeof caseRecord>;

/** A file holds what one article says; the records are checked one by one, so that a bad one does not hide the rest. */
export const caseFile = z.strictObject({
  format: z.literal('jejaring-cases-1'),
  article: z.string(),
  records: z.array(z.unknown()),
});

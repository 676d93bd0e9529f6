import { recordAbout, sourceId, type LocalText, type TypedRecord } from '@jejaring/graph/model';
import type { SourceDescription } from './importer.ts';

type BothLanguages = { readonly id: string; readonly en: string };

/** Key of the record by which a source describes itself. */
export const sourceRecordKey = 'source';

/** The record of the Source entity, made of a file's description. */
export function sourceRecord(source: SourceDescription): TypedRecord {
  const id = sourceId(source.slug);
  return recordAbout({
    source: id,
    key: sourceRecordKey,
    entity: { id, kind: 'SOURCE' },
    fields: {
      names: texts([source.title]).map((name) => ({ ...name, use: 'OFFICIAL' })),
      type: source.type,
      publisher: source.publisher,
      licence: source.licence,
      precedence: source.precedence,
      ...(source.description && { descriptions: texts([source.description]) }),
      ...(source.url !== undefined && { url: source.url }),
      ...(source.retrieved !== undefined && { retrieved: source.retrieved }),
      ...(source.caveats?.length && { caveats: texts(source.caveats) }),
      ...(source.gaps?.length && { gaps: texts(source.gaps) }),
    },
  });
}

function texts(items: readonly BothLanguages[]): LocalText[] {
  return items.flatMap((item) => [
    { language: 'id', text: item.id },
    { language: 'en', text: item.en },
  ]);
}

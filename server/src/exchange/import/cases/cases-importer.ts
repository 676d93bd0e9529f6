import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { sourceId, type RecordInput, type TypedRecord } from '@jejaring/graph/model';
import { fileError, ImportError } from '../import-error.ts';
import type { ImportContext, Importer, ImportFile, ImportItem } from '../importer.ts';
import { caseFile, caseRecord, type CaseRecord } from './case-file.ts';

/** A file of this kind is written by hand; one that is larger is something else. */
const largest = 5_000_000;

/** What an article says about practices, challenges, partnerships and actors, written down by a person. */
export const casesImporter: Importer = {
  id: 'cases',
  description: 'Cases read out of one article: practices, challenges, partnerships and actors (JSON)',
  accepts: ({ head }) => /"format"\s*:\s*"jejaring-cases-1"/.test(head),
  read: readCases,
};

/** @throws ImportError FILE_GARBLED where the file is no list of cases */
async function* readCases(file: ImportFile, context: ImportContext): AsyncGenerator<ImportItem> {
  const { records } = await parseFile(file);
  context.progress(file.size);
  for (const [index, item] of records.entries()) {
    context.signal.throwIfAborted();
    const parsed = caseRecord.safeParse(item);
    if (parsed.success) {
      yield { record: recordOf(parsed.data, index + 1, file) };
    } else {
      const message = `Case ${index + 1} was left out: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`;
      yield { finding: { severity: 'ERROR', code: 'CASE_INVALID', message, line: null } };
    }
  }
  yield { counted: { cases: records.length } };
}

async function parseFile(file: ImportFile): Promise<z.infer<typeof caseFile>> {
  if (file.size > largest) {
    throw new ImportError('FILE_GARBLED', `${file.name} is larger than ${largest} bytes: it is no list of cases.`);
  }
  try {
    return caseFile.parse(JSON.parse(await readFile(file.path, 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw fileError(error, file.path);
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    throw new ImportError('FILE_GARBLED', `${file.name} is no list of cases: ${reason}`, {}, { cause: error });
  }
}

function recordOf(item: CaseRecord, ordinal: number, file: ImportFile): TypedRecord {
  const record: RecordInput = {
    source: sourceId(file.source.slug),
    key: item.key,
    entity: item.entity,
    locator: { row: ordinal, page: file.source.title.id, says: item.says },
    fields: item.fields,
    // The store checks which properties a relation of a kind may have.
    relations: item.relations,
  };
  // A person wrote the fields into the file, where no compiler reads them: what is misspelt there becomes a finding.
  return record as TypedRecord;
}

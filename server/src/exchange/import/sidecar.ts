import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { partialDate } from '@jejaring/graph/model';
import { ImportError } from './import-error.ts';
import type { SourceDescription } from './importer.ts';

const bothLanguages = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

const sourceDescription = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: bothLanguages,
  description: bothLanguages.exactOptional(),
  type: z.enum(['DATASET', 'ARTICLE', 'PERSON']),
  publisher: z.string().min(1).max(300),
  url: z.url().exactOptional(),
  licence: z.string().min(1).max(500),
  retrieved: partialDate.exactOptional(),
  precedence: z.int().min(0).max(1000),
  caveats: z.array(bothLanguages).exactOptional(),
  gaps: z.array(bothLanguages).exactOptional(),
});

/** Where the description of a file's source stands: beside it. */
function sidecarPath(path: string): string {
  return `${path}.source.json`;
}

/** @throws ImportError SIDECAR_MISSING, SIDECAR_INVALID */
export async function readSidecar(path: string): Promise<SourceDescription> {
  const sidecar = sidecarPath(path);
  let text: string;
  try {
    text = await readFile(sidecar, 'utf8');
  } catch (error) {
    const message = `${path} has no description of its source: write ${sidecar} (see server/sample for examples).`;
    throw new ImportError('SIDECAR_MISSING', message, { path, sidecar }, { cause: error });
  }
  return parseSource(text, sidecar);
}

function parseSource(text: string, sidecar: string): SourceDescription {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `${sidecar} is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new ImportError('SIDECAR_INVALID', message, { sidecar }, { cause: error });
  }
  const parsed = sourceDescription.safeParse(value);
  if (!parsed.success) {
    const message = `${sidecar} does not describe a source:\n${z.prettifyError(parsed.error)}`;
    throw new ImportError('SIDECAR_INVALID', message, { sidecar });
  }
  return parsed.data;
}

import { systemClock, type AnyFields } from '@jejaring/graph/model';
import type { AboutFile } from '@jejaring/graph/network-files';
import type { GraphStore } from '@jejaring/graph/store';
import type { ExportScope } from './export-format.ts';
import { nodeRow } from './node-columns.ts';
import { entitiesOf } from './scan-scope.ts';

/** Sources that a file names one by one; of more it says how many. */
const namedSources = 200;

/** What was asked for, whose data it is under which licence, and when it was written. */
export async function aboutExport(store: GraphStore, scope: ExportScope): Promise<AboutFile> {
  const sources: string[] = [];
  let count = 0;
  for await (const source of entitiesOf(store, { kinds: ['SOURCE'] })) {
    if (scope.sources !== undefined && !scope.sources.includes(source.id)) continue;
    count += 1;
    if (count > namedSources) continue;
    const { publisher, licence, retrieved }: AnyFields = source.fields;
    sources.push(
      [
        `${nodeRow(source).name} (${source.id})`,
        ...(publisher === undefined ? [] : [publisher]),
        licence === undefined ? 'licence unknown' : `licence ${licence}`,
        ...(retrieved === undefined ? [] : [`retrieved ${retrieved}`]),
      ].join(', '),
    );
  }
  return {
    title: 'Jejaring: regions, actors and partnerships',
    written: (scope.clock ?? systemClock).now().toISOString(),
    notes: [
      `Kinds: ${scope.kinds?.join(', ') ?? 'all'}. Stated by: ${scope.sources?.join(', ') ?? 'all sources'}.`,
      'Every entity and relation of this choice is in the file; relations whose ends are left out are left out.',
      ...sources.map((source) => `Source: ${source}`),
      ...(count > namedSources ? [`And ${count - namedSources} more sources.`] : []),
    ],
  };
}

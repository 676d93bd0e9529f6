import { nameUses, parseId, recordAbout, type NameUse } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';

const isUse = (text: string): text is NameUse => (nameUses as readonly string[]).includes(text);

/** Acronyms and short names of organisations, beside the names that publishers write. */
export const actorNamesImporter = csvImporter({
  id: 'actor-other-names',
  description: 'Other names of organisations: actor, language, name, use (CSV)',
  columns: ['actor', 'language', 'name', 'use'],
  read(row, { source }) {
    const { actor, language, name, use } = row.values;
    if (parseId(actor)?.prefix !== 'actor' || name === '' || !isUse(use)) {
      const message = `"${actor}", "${name}", "${use}" is no name of an actor: a use is one of ${nameUses.join(', ')}; the row was left out.`;
      return leftOut(row, 'NAME_UNREADABLE', message, actor);
    }
    const record = recordAbout({
      source,
      key: `${actor}-${language}-${name}`,
      entity: { id: actor, kind: 'ACTOR' },
      locator: { row: row.row },
      fields: { names: [{ language, text: name, use }] },
    });
    return { counted: 'names', items: [{ record }] };
  },
});

import type { Language } from '../languages.ts';
import * as areas from './areas.ts';
import * as facets from './facets.ts';
import * as fields from './fields.ts';
import * as footprints from './footprints.ts';
import * as jobs from './jobs.ts';
import * as measures from './measures.ts';
import * as peers from './peers.ts';
import * as sheets from './sheets.ts';

export const indonesian = {
  language: 'ID' as Language,
  ...areas,
  ...facets,
  ...fields,
  ...footprints,
  ...jobs,
  ...measures,
  ...peers,
  ...sheets,
};

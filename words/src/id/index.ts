import type { Language } from '../languages.ts';
import * as footprints from './footprints.ts';
import * as measures from './measures.ts';
import * as peers from './peers.ts';
import * as sheets from './sheets.ts';

export const indonesian = { language: 'ID' as Language, ...footprints, ...measures, ...peers, ...sheets };

import type { Words } from '../words.ts';
import * as footprints from './footprints.ts';
import * as measures from './measures.ts';
import * as peers from './peers.ts';
import * as sheets from './sheets.ts';

export const english: Words = { language: 'EN', ...footprints, ...measures, ...peers, ...sheets };

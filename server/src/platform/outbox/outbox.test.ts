import { sqlitePlace } from '../database/testing/index.ts';
import { outboxTables } from './index.ts';
import { outboxContract } from './testing/index.ts';

outboxContract('SQLite', sqlitePlace([outboxTables]));

import { outboxContract } from '@jejaring/server/outbox-contract';
import { postgresPlace } from '../harness/postgres-place.ts';

outboxContract('PostgreSQL', postgresPlace);

import { jobContract } from '@jejaring/server/job-contract';
import { postgresPlace } from '../harness/postgres-place.ts';

jobContract('PostgreSQL', postgresPlace);

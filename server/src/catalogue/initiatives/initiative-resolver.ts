import { InitiativeFilter, PartnershipConnection, ProgrammeConnection } from '@jejaring/schema';
import { listResolver } from '../listing/index.ts';
import { initiativeFilter } from './initiative-filter.ts';

export const PartnershipResolver = listResolver({
  query: 'partnerships',
  kind: 'PARTNERSHIP',
  connection: PartnershipConnection,
  filter: InitiativeFilter,
  storeFilter: initiativeFilter,
});

export const ProgrammeResolver = listResolver({
  query: 'programmes',
  kind: 'PROGRAMME',
  connection: ProgrammeConnection,
  filter: InitiativeFilter,
  storeFilter: initiativeFilter,
});

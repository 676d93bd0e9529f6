export { PartnershipResolver, ProgrammeResolver } from './initiative-resolver.ts';

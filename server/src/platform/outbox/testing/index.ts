export { outboxContract } from './outbox-contract.ts';

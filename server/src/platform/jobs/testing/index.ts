export { jobContract } from './job-contract.ts';

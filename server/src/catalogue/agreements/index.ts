export { AgreementResolver } from './agreement-resolver.ts';

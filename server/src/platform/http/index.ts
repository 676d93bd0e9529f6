export {
  attach,
  fileLanguage,
  type fileTypes,
  jsonPart,
  readQuestion,
  withoutNothing,
  writtenTo,
} from './file-answer.ts';
export { keep, neverKept } from './cache-control.ts';
export { anyHost, checkHost, hostRule, type HostRule, monitorHostRule } from './allowed-hosts.ts';
export { originRule, type OriginRule } from './allowed-origins.ts';
export { callerDoor, identityOf, networkOfRequest, requestCosts, shareHeaders } from './caller-door.ts';
export { errorHandler, sendCode } from './http-errors.ts';
export { explorerPage, pages } from './pages.ts';
export { requestIdOf } from './request-id.ts';
export { requestLog } from './request-log.ts';
export { securityHeaders } from './security-headers.ts';
export { httpLimits, HttpServer } from './http-server.ts';
export { maskedError, refusal, toGraphQLError } from './errors.ts';
export { isPageAddress } from './page-address.ts';
export type { Route } from './route.ts';
export { upgradeOf } from './upgrade.ts';

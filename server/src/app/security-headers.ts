import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Everything comes from this server and nothing is reported elsewhere. Styles may stand in the page (the component
 * library sets them), scripts may not; drawn pictures are made as blobs. Plain HTTP on loopback is how it starts, so
 * nothing is upgraded to HTTPS here: the proxy in front of it decides that.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

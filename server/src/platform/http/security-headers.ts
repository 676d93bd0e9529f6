import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Everything comes from this server and nothing is reported elsewhere. Styles may stand in the page (the component
 * library sets them), scripts may not; drawn pictures are made as blobs. Plain HTTP on loopback is how it starts, so
 * nothing is upgraded to HTTPS here: the proxy in front of it decides that.
 */
export function securityHeaders(): RequestHandler {
  const [own, embedded] = [headers(false), headers(true)];
  return (request, response, next) => (request.path.startsWith('/sisip/') ? embedded : own)(request, response, next);
}

/** Only what is made to be embedded may stand in the frame of another site; it writes nothing and asks for no right. */
function headers(isEmbedded: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: isEmbedded ? ['*'] : ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'"],
      },
    },
    frameguard: isEmbedded ? false : { action: 'sameorigin' },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

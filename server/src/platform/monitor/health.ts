import { Router, type RequestHandler, type Response } from 'express';
import type { EngineStates } from '../stores/index.ts';
import type { Monitor } from './monitor.ts';
import type { Readiness } from './readiness.ts';

/**
 * What everybody may know. `/health/live`: the process answers. `/health/ready`: 200 where the network can be asked and both
 * engines answer, else 503; the state alone, and how far a first start is.
 */
export function health(readiness: () => Readiness): Router {
  const router = Router();
  router.get('/health/live', liveness);
  router.get('/health/ready', (_request, response) => {
    const now = readiness();
    // Visitors wait for it; why something fails is for those who can mend it.
    sendReadiness(response, now, now.state === 'LOADING' ? now : { state: now.state });
  });
  return router;
}

export const liveness: RequestHandler = (_request, response) => void response.json({ state: 'LIVE' });

/** Readiness with its reason, how both engines are, and how near the network is to what is written: for operators. */
export function readinessDetails(readiness: () => Readiness, monitor: Monitor): RequestHandler {
  return (_request, response) => {
    const now = readiness();
    const [engines, data] = [monitor.engines(), monitor.age()];
    sendReadiness(response, now, { ...now, ...(engines && { engines }), ...(data && { data }) });
  };
}

function sendReadiness(response: Response, { state }: Readiness, told: object): void {
  response.status(state === 'READY' ? 200 : 503).json(told);
}

/** What is to be told of the engines where all else is well; null where both answer and can be written. */
export function engineTroubles(monitor: Monitor): Readiness | null {
  const engines: Readonly<Partial<EngineStates>> = monitor.engines() ?? {};
  const states = Object.entries(engines);
  const away = states.filter(([, { isUp }]) => !isUp);
  if (away.length > 0) {
    const reason = away
      .map(([part, { engine, since }]) => `${engine} (${part}) does not answer since ${since}`)
      .join('; ');
    return { state: 'ENGINE_AWAY', reason };
  }
  const [first, ...others] = states.flatMap(([, { fault }]) => (fault === null ? [] : [fault]));
  if (first === undefined) return null;
  return { state: first.state, reason: [first, ...others].map(({ reason }) => reason).join(' ') };
}

import { Router } from 'express';
import type { EngineStates } from './engine-watch.ts';
import type { Monitor } from './monitor.ts';
import type { Readiness } from './readiness.ts';

/**
 * `/health/live`: the process answers. `/health/ready`: 200 where the network can be asked and both engines answer, else
 * 503 with what is missing; beside it how both engines are, and how near the network is to what is written.
 */
export function health(readiness: () => Readiness, monitor: Monitor): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => void response.json({ state: 'LIVE' }));
  router.get('/health/ready', (_request, response) => {
    const now = readiness();
    const [engines, data] = [monitor.engines(), monitor.age()];
    response
      .status(now.state === 'READY' ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ ...now, ...(engines && { engines }), ...(data && { data }) });
  });
  return router;
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

import { useEffect, useSyncExternalStore } from 'react';

/** While what is shown is old, the server is asked this often whether its answers still are; in ms. */
const askEvery = 3000;

/** As of when the last answer was, where the server could not ask its database; null where it was up to date. */
let asOf: string | null = null;
const listeners = new Set<() => void>();

/** Reads the age that an answer of the server says of itself, and hands the answer on. */
export function noteDataAge(response: Response): Response {
  const said = response.headers.get('jejaring-data-as-of');
  if (said !== asOf) {
    asOf = said;
    for (const listener of listeners) listener();
  }
  return response;
}

/** The age of the last answer; while it is old, asked for again, since a page that is only read asks nothing else. */
export function useDataAge(): string | null {
  const age = useSyncExternalStore(subscribe, () => asOf);
  const isOld = age !== null;
  useEffect(() => {
    if (!isOld) return undefined;
    const stop = new AbortController();
    const timer = setInterval(() => void ask(stop.signal), askEvery);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [isOld]);
  return age;
}

/** The smallest question; what does not come from the server, or fails there, says nothing of its age. */
async function ask(signal: AbortSignal): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal }).catch(() => null);
  if (response?.ok === true) noteDataAge(response);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

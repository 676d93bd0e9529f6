import { useSyncExternalStore } from 'react';

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

export function useDataAge(): string | null {
  return useSyncExternalStore(subscribe, () => asOf);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

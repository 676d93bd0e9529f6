import { createHash, timingSafeEqual } from 'node:crypto';
import { tokenHolder, type Viewer } from '../rights/index.ts';

export type { Viewer } from '../rights/index.ts';

/**
 * Who asks: until there are accounts, whoever sends the server's token may write. Digests are compared, so that the
 * time taken tells neither length nor content.
 */
export function viewerOf(authorization: string | undefined, token: string | null): Viewer {
  if (token === null) return { canWrite: false, reason: 'READ_ONLY' };
  const sent = sentToken(authorization) ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent), digest(token))
    ? { canWrite: true, reason: null, author: tokenHolder }
    : { canWrite: false, reason: 'UNAUTHENTICATED' };
}

/** The token of an Authorization header; null where it names none. */
export function sentToken(authorization: string | undefined): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1] ?? null;
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '@jejaring/schema/errors';

export interface Viewer {
  readonly canWrite: boolean;
  readonly reason: 'READ_ONLY' | 'UNAUTHENTICATED' | null;
}

/**
 * Who asks: until there are accounts, whoever sends the server's token may write. Digests are compared, so that the
 * time taken tells neither length nor content.
 */
export function viewerOf(authorization: string | undefined, token: string | null): Viewer {
  if (token === null) return { canWrite: false, reason: 'READ_ONLY' };
  const sent = sentToken(authorization) ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent), digest(token))
    ? { canWrite: true, reason: null }
    : { canWrite: false, reason: 'UNAUTHENTICATED' };
}

/** The token of an Authorization header; null where it names none. */
export function sentToken(authorization: string | undefined): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1] ?? null;
}

/** @throws ApiError READ_ONLY or UNAUTHENTICATED */
export function requireWriter(viewer: Viewer): void {
  if (viewer.reason !== null) throw new ApiError(viewer.reason);
}

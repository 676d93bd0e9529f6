import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A name for this process as the holder of leases, which no other one has, of whatever machine and time. */
export const thisHolder = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;

/**
 * Whether a holder is known to have ended: a process of this machine whose number nobody has now, or this one has. Of other machines
 * only their lease tells.
 */
export function isGone(holder: string, self = thisHolder): boolean {
  const [host, pid] = holder.split(':');
  const [ownHost, ownPid] = self.split(':');
  if (host !== ownHost || holder === self) return false;
  if (pid === ownPid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

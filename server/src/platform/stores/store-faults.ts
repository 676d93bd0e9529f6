import { randomUUID } from 'node:crypto';
import { statSync, type BigIntStats } from 'node:fs';
import { open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GraphError, systemClock, type Clock } from '@jejaring/graph/model';

/** What keeps a store that answers from being used as it should; it is read from where that goes. */
export interface StoreFault {
  /** STORE_LOST: its file was taken away under it. Nothing is written into a damaged or a lost one. */
  readonly state: 'STORE_UNWRITABLE' | 'STORE_DAMAGED' | 'STORE_LOST';
  readonly reason: string;
  /** ISO-8601 UTC. */
  readonly since: string;
}

/** Bytes on the disk below which it counts as full: one batch of an import takes about so much. */
const leastRoom = 4 * 1024 * 1024;
/** Milliseconds after which an engine elsewhere, whose disk cannot be looked at, is given another try. */
const forgetAfter = 10_000;
const probeBytes = 64 * 1024;

/** Remembers what calls of one store failed of, and looks at the disk of its file, without writing unless a write failed. */
export class StoreFaults {
  readonly #file: string | null;
  readonly #clock: Clock;
  readonly #opened: BigIntStats | null;
  #fault: StoreFault | null = null;
  #refusedAt: number | null = null;

  /** @param file null where the store is an engine elsewhere */
  constructor(file: string | null, clock = systemClock) {
    this.#file = file;
    this.#clock = clock;
    this.#opened = file === null ? null : statSync(file, { bigint: true });
  }

  current(): StoreFault | null {
    return this.#fault;
  }

  /** Of each call: what it failed of, or null. */
  saw(error: unknown, isWrite: boolean): void {
    if (error === null && isWrite) this.#refusedAt = null;
    if (!(error instanceof GraphError)) return;
    if (error.code === 'STORE_DAMAGED') this.#tell('STORE_DAMAGED', error.message);
    else if (error.code === 'STORE_UNWRITABLE' || isOfDisk(error)) {
      this.#refusedAt = performance.now();
      this.#tell('STORE_UNWRITABLE', error.message);
    }
  }

  /** An engine that was away and is back may have been mended meanwhile. */
  cameBack(): void {
    if (this.#file === null) this.#fault = this.#refusedAt = null;
  }

  /** To be asked from time to time. A damage stays until the process is started anew, which is when a file can be exchanged. */
  async look(): Promise<void> {
    const file = this.#file;
    if (file === null) {
      const isOver = this.#refusedAt === null || performance.now() - this.#refusedAt > forgetAfter;
      if (this.#fault?.state === 'STORE_UNWRITABLE' && isOver) this.#fault = this.#refusedAt = null;
      return;
    }
    if (await this.#isGone(file)) {
      this.#tell(
        'STORE_LOST',
        `${file} was deleted or exchanged while it was open: stop, put it back, and start again.`,
      );
    } else if (!(await hasRoom(file))) {
      this.#tell('STORE_UNWRITABLE', `The disk that holds ${file} is full: make room.`);
    } else if (this.#fault?.state === 'STORE_UNWRITABLE' && (this.#refusedAt === null || (await takesBytes(file)))) {
      this.#fault = this.#refusedAt = null;
    }
  }

  async #isGone(file: string): Promise<boolean> {
    const now = await stat(file, { bigint: true }).catch(() => null);
    return now === null || now.ino !== this.#opened?.ino || now.dev !== this.#opened.dev;
  }

  #tell(state: StoreFault['state'], reason: string): void {
    const known = this.#fault;
    if (known !== null && severity[known.state] >= severity[state]) return;
    this.#fault = { state, reason, since: this.#clock.now().toISOString() };
  }
}

const severity = { STORE_UNWRITABLE: 1, STORE_DAMAGED: 2, STORE_LOST: 3 } as const;

function isOfDisk({ details }: GraphError): boolean {
  return details['cause'] === 'DISK_FULL' || details['cause'] === 'DISK_FAILS';
}

async function hasRoom(file: string): Promise<boolean> {
  const disk = await statfs(dirname(file)).catch(() => null);
  return disk === null || disk.bavail * disk.bsize >= leastRoom;
}

/** Where a write failed though the disk seems to have room (a quota, a read-only disk), only another write tells. */
async function takesBytes(file: string): Promise<boolean> {
  const probe = join(dirname(file), `.${randomUUID()}.probe`);
  try {
    const written = await open(probe, 'wx');
    try {
      await written.writeFile(Buffer.alloc(probeBytes));
      await written.sync();
    } finally {
      await written.close();
    }
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

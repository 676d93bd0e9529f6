import type { Driver } from 'neo4j-driver';
import { GraphError } from '../model/index.ts';
import type { Neo4jAddress } from './address.ts';
import { graphErrorOf } from './failure.ts';

/** Milliseconds that a look may take on the connection that is kept, and then on a new one. */
const longestLooks = [2000, 4000] as const;

/**
 * Says whether the engine answers, on a connection of its own: one that waits for nobody else's questions, and whose
 * driver tries nothing again for seconds before it says no.
 */
export class Pulse {
  private readonly address: Neo4jAddress;
  private readonly connect: (longest: number) => Driver;
  private driver: Driver | null = null;

  constructor(address: Neo4jAddress, connect: (longest: number) => Driver) {
    this.address = address;
    this.connect = connect;
  }

  /** A kept connection may have died with a server that is back since, so that a new one has the last word. */
  async ping(): Promise<void> {
    const [known, fresh] = longestLooks;
    try {
      await this.look(known);
    } catch {
      await this.look(fresh).catch((error: unknown) => {
        throw graphErrorOf(error, this.address);
      });
    }
  }

  close(): Promise<void> {
    const { driver } = this;
    this.driver = null;
    return driver?.close() ?? Promise.resolve();
  }

  private async look(longest: number): Promise<void> {
    const driver = (this.driver ??= this.connect(longest));
    const { database } = this.address;
    const session = driver.session({ defaultAccessMode: 'READ', ...(database === null ? {} : { database }) });
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(this.silent(longest)), longest);
    });
    // Outside of a transaction that the driver manages, it is asked once.
    const asked = session.run('RETURN 1').then(() => session.close());
    try {
      await Promise.race([asked, tooLate]);
    } catch (error) {
      // Closed without waiting for it: what does not answer does not say goodbye either.
      asked.catch(() => undefined);
      this.close().catch(() => undefined);
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  private silent(longest: number): GraphError {
    const { shown } = this.address;
    const message = `The Neo4j at ${shown} has not answered for ${longest / 1000} s: see that it runs, and try again.`;
    return new GraphError('STORE_UNAVAILABLE', message, { address: shown, reason: 'SILENT' }, true);
  }
}

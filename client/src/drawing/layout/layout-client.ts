import type { Layout, StagedRequest } from './layout.ts';
import type { LayoutAnswer, LayoutTask } from './layout.worker.ts';

/** Lays out away from the page's thread; only the answer to the last question is given. */
export class LayoutClient {
  readonly #worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  #last = 0;

  /** Null when a later question overtook this one. Rejects when the worker fails. */
  layOut(request: StagedRequest): Promise<Layout | null> {
    this.#last += 1;
    const task = this.#last;
    return new Promise((resolve, reject) => {
      const answered = (event: MessageEvent<LayoutAnswer>) => {
        if (event.data.task !== task) return;
        stop();
        resolve(task === this.#last ? event.data.layout : null);
      };
      const failed = (event: ErrorEvent) => {
        stop();
        reject(new Error(event.message));
      };
      const stop = () => {
        this.#worker.removeEventListener('message', answered);
        this.#worker.removeEventListener('error', failed);
      };
      this.#worker.addEventListener('message', answered);
      this.#worker.addEventListener('error', failed);
      this.#worker.postMessage({ task, request } satisfies LayoutTask);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}

import { openProduct, type Product, type Readiness, type Settings } from '@jejaring/server/app';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../harness/api.ts';
import { emptyStores, settingsOf } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

let folder: string;
let settings: Settings;
const open: Product[] = [];
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  settings = settingsOf(await emptyStores(folder));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((product) => product.close()));
  await removeFolder(folder);
});

async function start(part: Partial<Settings> = {}, onProgress?: (readiness: Readiness) => void): Promise<Product> {
  const product = await openProduct({ ...settings, ...part }, onProgress ? { onProgress } : {});
  open.push(product);
  return product;
}

const post = (product: Product) =>
  fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ coverage { version counts { kind count } } search(text: "klaten") { totalCount } }',
    }),
  });

describe('a first start', () => {
  it('listens at once, tells how far it is, and can be ended while it loads', async () => {
    let loading: (() => void) | undefined;
    const isLoading = new Promise<void>((resolve) => (loading = resolve));
    const product = await start({}, (readiness) => {
      if (readiness.state === 'LOADING' && readiness.step !== 'open') loading?.();
    });
    expect((await fetch(`${product.address}/health/live`)).status).toBe(200);
    await isLoading;
    const ready = await fetch(`${product.address}/health/ready`);
    expect(ready.status).toBe(503);
    const { state, step = '', done = -1, total = 0 } = (await ready.json()) as Record<string, never>;
    expect(state).toBe('LOADING');
    expect(step).toMatch(/\.(csv|xml|json)$/);
    expect(done).toBeLessThanOrEqual(total);
    const early = await post(product);
    expect(early.headers.get('retry-after')).toBe('2');
    const answer = await read(early);
    expect([answer.status, answer.code]).toEqual([503, 'NOT_READY']);

    await product.close();
    await expect(product.ready).rejects.toMatchObject({ name: 'AbortError' });
    // What was loaded stays, and the next start goes on with the rest.
    const again = await start();
    expect(again.readiness().state).toBe('LOADING');
    expect((await fetch(`${again.address}/health/ready`)).status).toBe(503);
  });

  it('without the sample is ready with nothing, and answers none instead of failing', async () => {
    const product = await start({ loadsSample: false });
    await product.ready;
    expect((await fetch(`${product.address}/health/ready`)).status).toBe(200);
    const answer = await read(await post(product));
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ coverage: { version: 0 }, search: { totalCount: 0 } });
  });
});

describe('a start that cannot be', () => {
  it('on a taken port leaves the folder to others', async () => {
    const first = await start({ loadsSample: false });
    await first.ready;
    const port = Number(new URL(first.address).port);
    await expect(openProduct({ ...settings, port, loadsSample: false })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await read(await post(first))).errors).toEqual([]);
  });
});

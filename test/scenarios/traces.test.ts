import { openProduct, type Product } from '@jejaring/server/app';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jejaring, root } from '../harness/run-command.ts';
import { emptyStores, settingsOf, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { receiveTraces, type ReceivedSpan, type TraceReceiver } from '../harness/trace-receiver.ts';

let folder: string;
let receiver: TraceReceiver;
let environment: StoreEnvironment;
let product: Product | null = null;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  receiver = await receiveTraces();
  environment = {
    ...(await emptyStores(folder)),
    JEJARING_SAMPLE: 'off',
    JEJARING_TOKEN: 'hanya-untuk-pengujian',
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  };
});
afterEach(async () => {
  await product?.close();
  product = null;
  await receiver.close();
  await removeFolder(folder);
});

const child = (of: ReceivedSpan, name: RegExp) =>
  receiver.spans.filter(({ parentSpanId, name: own }) => parentSpanId === of.spanId && name.test(own));
const caller = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

/** Everything that was made is sent when the product ends. */
async function askAndEnd(query: string): Promise<void> {
  product = await openProduct(settingsOf(environment));
  await product.ready;
  await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer hanya-untuk-pengujian',
      traceparent: `00-${caller.traceId}-${caller.spanId}-01`,
    },
    body: JSON.stringify({ query }),
  });
  await product.close();
}

describe('traces', () => {
  it('join the request to its caller, the operation to the request, and the calls of the stores to the operation', async () => {
    await askAndEnd('query Rahasia { search(text: "rahasia sekali") { totalCount } coverage { counts { count } } }');
    const request = receiver.spans.find(({ name }) => name === 'POST graphql');
    if (request === undefined) throw new Error(`No span of the request: ${receiver.received()}`);
    expect(request).toMatchObject({ traceId: caller.traceId, parentSpanId: caller.spanId });
    const [operation] = child(request, /^graphql query$/);
    if (operation === undefined) throw new Error('No span of the operation.');
    expect(operation.attributes).toContainEqual({ key: 'graphql.operation.field', value: { stringValue: 'search' } });
    expect(child(operation, /^(graph|database) \w+$/).length).toBeGreaterThan(0);
    const roots = receiver.spans.filter(({ traceId, parentSpanId }) => traceId === caller.traceId && !parentSpanId);
    expect(roots).toEqual([]);
  });

  it('hold names and counts, and nothing of what was asked or who asked', async () => {
    await askAndEnd(
      'query Rahasia { search(text: "rahasia sekali") { totalCount } node(id: "actor:test:rahasia") { id } }',
    );
    expect(receiver.spans.length).toBeGreaterThan(1);
    expect(receiver.received()).not.toMatch(/rahasia|hanya-untuk-pengujian/i);
    expect(receiver.received()).toContain('"service.name"');
  });

  it('are made of an import, a span for each batch', async () => {
    const file = join(root, 'server', 'sample', 'data', 'countries', 'countries.csv');
    const { code, stderr } = await jejaring(['import', file], environment);
    expect(code, stderr).toBe(0);
    const batches = receiver.spans.filter(({ name }) => name === 'import batch');
    const records = batches.flatMap(({ attributes }) => attributes.filter(({ key }) => key === 'jejaring.records'));
    expect(records.reduce((sum, { value }) => sum + (value as { intValue: number }).intValue, 0)).toBeGreaterThan(200);
  });

  it('cost nothing but themselves where nobody takes them', async () => {
    environment = { ...environment, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' };
    await askAndEnd('{ __typename }');
    expect(receiver.spans).toEqual([]);
  });
});

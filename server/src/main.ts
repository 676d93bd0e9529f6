import { openProduct, readSettings } from './app/index.ts';

/** Serves until it is told to end; what a person reads of it is said by server/src/cli. */
const product = await openProduct(readSettings(process.env), {
  onProgress: (readiness) => process.stdout.write(`${JSON.stringify(readiness)}\n`),
});
process.stdout.write(`${product.address}\n`);

let isClosing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isClosing) process.exit(1);
    isClosing = true;
    void product.close().then(() => process.exit(0));
  });
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type ServerUnderTest } from '../harness/start-server.ts';
import { emptyStores } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { createForum, saveAView, token } from '../harness/token.ts';

const folders: string[] = [];
const servers: ServerUnderTest[] = [];

beforeAll(async () => {
  const first = await makeTemporaryFolder();
  const stores = await emptyStores(first);
  folders.push(first, await makeTemporaryFolder());
  for (const folder of folders) {
    const env = { ...stores, JEJARING_DATA: `${folder}/data`, JEJARING_SAMPLE: 'off', JEJARING_TOKEN: token };
    servers.push(await startServer({ env }));
  }
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(folders.map((folder) => removeFolder(folder)));
});

/** How many things of that name a server finds in its network. */
async function found({ ask }: ServerUnderTest, text: string): Promise<number> {
  const { search } = await ask<{ search: { totalCount: number } }>(
    'query ($text: String!) { search(text: $text) { totalCount } }',
    { text },
  );
  return search.totalCount;
}

it('shows what one server wrote on the other, both ways', async () => {
  const delays: number[] = [];
  for (let round = 1; round <= 10; round += 1) {
    const [writer, reader] = round % 2 === 0 ? [servers[1]!, servers[0]!] : [servers[0]!, servers[1]!];
    const name = `Forum putaran ${'abcdefghij'.charAt(round - 1).repeat(8)}`;
    expect(await found(reader, name)).toBe(0);
    const { errors } = await createForum(writer.url, name);
    expect(errors).toEqual([]);
    // Acknowledged there; from now on it is looked for here.
    const begun = performance.now();
    expect(await found(writer, name), 'its own server shows it at once').toBeGreaterThan(0);
    await expect.poll(() => found(reader, name), { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
    delays.push(performance.now() - begun);
  }
  delays.sort((a, b) => a - b);
  process.stdout.write(
    `Seen by the other server after ${delays[5]!.toFixed(0)} ms in the middle, ${delays[9]!.toFixed(0)} ms at most.\n`,
  );
});

it('keeps a saved view of one server for the other', async () => {
  const { data, errors } = await saveAView(servers[0]!.url, 'Klaten dan mitranya');
  expect(errors).toEqual([]);
  const { id } = (data as { saveView: { view: { id: string } } }).saveView.view;
  const { node } = await servers[1]!.ask<{ node: { title: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on View { title } } }',
    { id },
  );
  expect(node.title).toBe('Klaten dan mitranya');
});

import { expect, it } from 'vitest';
import { openPage } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

/** The lowest that can be set: a thousand cost units come back in a second, and the page's question costs six thousand. */
const site = sampleSite({ JEJARING_RATE: '60000' });
const patient = { timeout: 60_000 };

/** From the address that the browser asks from. */
async function useUpShare(): Promise<void> {
  const query =
    '{ regions(first: 100) { edges { node { id borders(first: 8) { edges { node { other { id } } } } } } } }';
  for (let time = 0; time < 1000; time += 1) {
    const answer = await fetch(`${site.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    await answer.arrayBuffer();
    if (answer.status === 429) return;
  }
  throw new Error('The share was never used up.');
}

it('a reader whose network asked too much is told so, in the language of the page, and asks again', async () => {
  const { page } = await openPage(site.browser, `${site.server.url}/data`);
  await page.route('**/graphql', async (route) => {
    await useUpShare();
    await route.continue();
  });
  await page.goto(`${site.server.url}/jejak/actor:iati:KR-GOV-051`);
  const failure = page.getByRole('alert').filter({ hasText: 'RATE_LIMITED' }).first();
  await failure.waitFor(patient);
  expect(await failure.textContent()).toMatch(
    /Terlalu banyak yang diminta dari jaringan Anda.*Coba lagi\..*\(RATE_LIMITED\)/,
  );
  await page.unrouteAll({ behavior: 'wait' });
  await expect
    .poll(async () => {
      const again = page.getByRole('button', { name: 'Coba lagi.' }).first();
      if ((await again.count()) > 0) await again.click({ timeout: 2000 }).catch(() => undefined);
      return page.getByRole('alert').count();
    }, patient)
    .toBe(0);
});

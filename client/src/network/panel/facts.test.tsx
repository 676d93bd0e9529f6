// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openPage } from '../../platform/testing/page.tsx';
import { Facts } from './facts.tsx';
import type { PanelFactsNodeFragment } from './facts.generated.ts';

test('a date of founding stands as dates do, in the reader’s language', () => {
  const node = { __typename: 'Actor', founded: '2008-10-25', sources: [], statements: null };
  for (const [locale, said] of [
    ['id', 'Berdiri25 Okt 2008'],
    ['en', 'Founded25 Oct 2008'],
  ] as const) {
    const facts = <Facts node={node as unknown as PanelFactsNodeFragment} letters={new Map()} />;
    expect(openPage(facts, { locale }).container.textContent).toBe(said);
  }
});

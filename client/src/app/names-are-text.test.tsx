import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { languages } from '../platform/testing/words.ts';
import type { Words } from '../platform/words.ts';
import type { PictureNode } from '../drawing/picture.ts';
import { ScopeChoice } from '../measures/scope-choice.tsx';
import { NetworkList } from '../network/canvas/network-list.tsx';
import { ExploreProvider } from '../network/page/use-explore.ts';
import { PanelAnswer } from '../network/panel/panel-answer.tsx';
import type { PanelNeighboursFragment } from '../network/panel/neighbours.generated.ts';
import type { PanelAnswerNodeFragment } from '../network/panel/panel-answer.generated.ts';
import { readState } from '../network-address/explore-state.ts';

/** What people may call a thing, and what Lingui, React or a browser would make of it. */
const names = [
  'Dinas <0>Pangan</0> & <b>Ternak</b>',
  'Badan <1/>, <Name of={name} /> dan <br>',
  '<script>alert(1)</script>',
  "{0}, {name} dan '{x}'",
  '{n, plural, other {# kota}}',
  '&lt;b&gt; &amp; "kutip" \u2019tunggal\u2019',
  String.raw`C:\x41\u0042 dan \u{43}`,
  '%__lingui_octothorpe__% #',
  'جدة \u200F(12)',
  '\u202Eterbalik',
];

const node = (name: string): PictureNode => ({
  id: 'actor:test:1',
  kind: 'ACTOR',
  name,
  type: null,
  country: 'ID',
  degree: 3,
  distance: 0,
  point: null,
  from: null,
  to: null,
});

const router = createRouter({
  routeTree: createRootRoute(),
  history: createMemoryHistory({ initialEntries: ['/jaringan'] }),
});

/** The text of what a component draws, as a browser would read it out of the markup. */
function textOf(component: ReactNode, i18n: Words): string {
  const control = { state: readState({ jalur: 'b' }), apply: () => {}, undo: null, redo: null, lastChange: 'step' };
  const markup = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <RouterContextProvider router={router}>
        <ExploreProvider value={{ ...control, lastChange: 'step' }}>{component}</ExploreProvider>
      </RouterContextProvider>
    </I18nProvider>,
  );
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };
  return markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&([^;]+);/g, (_, code: string) => characters[code] ?? code);
}

const party = (id: string, name: string) => ({ ...node(name), id });
const around = {
  nodes: [party('a', 'A'), party('b', 'B')],
  links: [link('a', 'b')],
} as unknown as PanelNeighboursFragment;

function link(source: string, target: string) {
  return { id: `${source}${target}`, source, target, kind: 'PARTNERSHIP', roles: [], initiatives: [], sources: [] };
}

describe.each(languages)('a name is text, whatever it holds: $locale', ({ i18n }) => {
  test.each(names)('%s', (name) => {
    const picture = { nodes: [node(name)], links: [] };
    const path = { parties: ['a', 'c', 'b'].map((id) => party(id, name)) };

    const list = textOf(
      <NetworkList
        picture={picture as unknown as ComponentProps<typeof NetworkList>['picture']}
        current="actor:test:1"
      />,
      i18n,
    );
    const answer = textOf(
      <PanelAnswer
        node={party('a', name) as unknown as PanelAnswerNodeFragment}
        around={around}
        path={path as unknown as ComponentProps<typeof PanelAnswer>['path']}
      />,
      i18n,
    );
    const scope = textOf(<ScopeChoice search={{}} focus={['a', 'b']} names={[name, name]} />, i18n);

    // Said to the keyboard, on the button that selects, on the one that focuses, and in the list itself.
    expect(list.split(name)).toHaveLength(5);
    // The headline, the end of the way, and whom it passes.
    expect(answer.split(name)).toHaveLength(4);
    expect(scope).toContain(`${name}, ${name}.`);
  });
});

test('in a sentence without components, a name keeps what Lingui would decode, and the order of the sentence', () => {
  for (const { i18n } of languages) {
    for (const name of names) {
      const said = i18n._('x', { name, n: 2 }, { message: '{name}: {n, plural, other {# kota, {name}}}' });
      expect(said.replaceAll(/[\u2068\u2069]/g, '')).toBe(`${name}: 2 kota, ${name}`);
      expect(said.includes('\u2068')).toBe(/[\u0600-\u06FF\u202E]/.test(name));
    }
  }
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readState } from '../../network-address/explore-state.ts';
import { openPage } from '../../platform/testing/page.tsx';
import { ExploreProvider } from '../page/use-explore.ts';
import type { PanelNeighboursFragment } from './neighbours.generated.ts';
import type { PanelAnswerNodeFragment } from './panel-answer.generated.ts';
import { PanelAnswer } from './panel-answer.tsx';

const party = (id: string) => ({ id, kind: 'REGION', name: id, type: null, country: 'ID', degree: 1 });

/** Regions that are members of the forum `f`. */
function forum(members: readonly string[]): PanelNeighboursFragment {
  const links = members.map((id) => ({
    id,
    source: id,
    target: 'f',
    kind: 'MEMBERSHIP',
    roles: [],
    inferred: false,
    sources: [],
    initiatives: [],
  }));
  return { nodes: ['f', ...members].map(party), links } as unknown as PanelNeighboursFragment;
}

function said(node: string, around: PanelNeighboursFragment): string | null {
  const control = { state: readState({ fokus: node }), apply: () => {}, undo: null, redo: null } as const;
  return openPage(
    <ExploreProvider value={{ ...control, lastChange: 'step' }}>
      <PanelAnswer node={party(node) as unknown as PanelAnswerNodeFragment} around={around} path={null} />
    </ExploreProvider>,
  ).container.textContent;
}

test('the members of a forum are called that, and its forum is no member of a region', () => {
  expect(said('f', forum(['a', 'b', 'c']))).toBe('f beranggotakan 3 pihak.');
  expect(said('a', forum(['a']))).toBe('Belum ada kemitraan langsung tercatat; 1 hubungan lain.');
});

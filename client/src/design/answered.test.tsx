// @vitest-environment happy-dom
import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPage } from '../platform/testing/page.tsx';
import { Answered } from './answered.tsx';

interface Data {
  readonly region: { readonly __typename: 'Region'; readonly id: string; readonly name: string } | null;
}
const document: TypedDocumentNode<Data, { id: string }> = gql`
  query AnsweredRegion($id: ID!) {
    region(id: $id) {
      id
      name
    }
  }
`;
const named = (id: string, name: string) => ({ data: { region: { __typename: 'Region', id, name } } });
const refused = (code: string) => ({ errors: [{ message: 'In English, for developers.', extensions: { code } }] });

function Region({ id, isKnown = true }: { id: string; isKnown?: boolean }) {
  const query = useQuery(document, { variables: { id } });
  return (
    <Answered
      query={query}
      of={(data) => data.region}
      failed="Daerah tidak dapat dimuat."
      {...(isKnown ? { unknown: <p>Tidak ada yang tercatat.</p> } : {})}
    >
      {(region, { isStale }) => <p data-stale={isStale || undefined}>{region.name}</p>}
    </Answered>
  );
}

test('waits, and then shows the answer', async () => {
  const page = openPage(<Region id="a" />);
  expect(screen.getByRole('status', { name: 'Memuat' }).getAttribute('aria-busy')).toBe('true');
  await page.asked[0]!.answer(named('a', 'Klaten'));
  expect(page.container.textContent).toBe('Klaten');
  expect(screen.queryByRole('status')).toBeNull();
});

test('says what failed with its code, in no words of the server, and asks again', async () => {
  const page = openPage(<Region id="a" />);
  await page.asked[0]!.answer(refused('STORE_UNAVAILABLE'));
  expect(screen.getByRole('alert').textContent).toMatch(
    /^Daerah tidak dapat dimuat\. +Coba lagi\. \(STORE_UNAVAILABLE\)$/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi.' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await page.asked[0]!.answer(named('a', 'Klaten'));
  expect(page.container.textContent).toBe('Klaten');
});

test('nothing known is not a failure, unless the page says nothing of it', async () => {
  const page = openPage(<Region id="a" />);
  await page.asked[0]!.answer({ data: { region: null } });
  expect(page.container.textContent).toBe('Tidak ada yang tercatat.');
  page.rerender(<Region id="a" isKnown={false} />);
  expect(screen.getByRole('alert').textContent).toContain('Daerah tidak dapat dimuat.');
});

test('the answer before stays and says that it is stale, while the next one comes and where it fails', async () => {
  const page = openPage(<Region id="a" />);
  await page.asked[0]!.answer(named('a', 'Klaten'));
  page.rerender(<Region id="b" />);
  expect(screen.getByText('Klaten').dataset['stale']).toBe('true');
  expect(screen.queryByRole('alert')).toBeNull();
  await page.asked[0]!.fail(new TypeError('fetch failed'));
  expect(screen.getByText('Klaten').dataset['stale']).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('(NET)');
  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi.' }));
  await page.asked[0]!.answer(named('b', 'Boyolali'));
  expect(screen.getByText('Boyolali').dataset['stale']).toBeUndefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is on screen keeps its place when another answer comes', async () => {
  const page = openPage(<Region id="a" />);
  await page.asked[0]!.answer(named('a', 'Klaten'));
  const before = screen.getByText('Klaten');
  page.rerender(<Region id="b" />);
  await page.asked[0]!.answer(named('b', 'Boyolali'));
  expect(screen.getByText('Boyolali')).toBe(before);
});

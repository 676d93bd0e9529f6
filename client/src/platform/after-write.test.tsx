// @vitest-environment happy-dom
import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from './testing/page.tsx';

const region = { __typename: 'Region', id: 'region:a', name: 'Klaten' };
const found: TypedDocumentNode<{ readonly search: { readonly totalCount: number } }> = gql`
  query Found {
    search(text: "a") {
      totalCount
    }
  }
`;
const who: TypedDocumentNode<{ readonly viewer: { readonly canWrite: boolean } }> = gql`
  query Who {
    viewer {
      canWrite
    }
  }
`;
const write = (field: string) => gql`
  mutation Write {
    said: ${field}(input: { id: "region:a" }) {
      region {
        id
        name
      }
      errors {
        code
      }
    }
  }
`;
const payload = (errors: readonly { code: string }[]) => ({
  data: { said: { __typename: 'RegionPayload', region: errors.length > 0 ? null : region, errors } },
});

function Page() {
  const count = useQuery(found).data?.search.totalCount;
  const canWrite = useQuery(who).data?.viewer.canWrite;
  return <p>{`${count ?? '?'} ${canWrite ?? '?'}`}</p>;
}

async function open() {
  const page = openPage(<Page />);
  await page.asked[0]!.answer({ data: { search: { __typename: 'SearchConnection', totalCount: 1 } } });
  await page.asked[0]!.answer({ data: { viewer: { __typename: 'Viewer', canWrite: true } } });
  screen.getByText('1 true');
  /** Sends the write, answers it, and hands out which questions the page then asks again. */
  const after = async (field: string, errors: readonly { code: string }[] = []) => {
    const done = page.apollo.mutate({ mutation: write(field) });
    await page.asked[0]!.answer(payload(errors));
    await act(() => done);
    return page.asked.map(({ name }) => name);
  };
  return { ...page, after };
}

test('after a change of the network every answer on screen is asked for again, but not who is reading', async () => {
  const page = await open();
  expect(await page.after('updateRegion')).toEqual(['Found']);
  await page.asked[0]!.answer({ data: { search: { __typename: 'SearchConnection', totalCount: 2 } } });
  screen.getByText('2 true');
  expect(JSON.stringify(page.apollo.cache.extract())).toContain('Klaten');
});

test('a refused change, and one that is listed nowhere, leave everything as it is', async () => {
  const page = await open();
  expect(await page.after('updateRegion', [{ code: 'VERSION_CONFLICT' }])).toEqual([]);
  expect(await page.after('saveView')).toEqual([]);
  screen.getByText('1 true');
});

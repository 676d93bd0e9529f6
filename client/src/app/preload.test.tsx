// @vitest-environment happy-dom
import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  createMemoryHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
  useParams,
} from '@tanstack/react-router';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ProgrammePageDocument } from '../programmes/programme-page.generated.ts';
import { RegionPageDocument } from '../regions/region-page.generated.ts';
import { startsQuestion } from '../platform/preload.ts';
import { openPage } from '../platform/testing/page.tsx';

const root = createRootRouteWithContext<{ apollo: ApolloClient }>()({
  component: () => (
    <>
      <Link to="/program/$id" params={{ id: 'a' }}>
        program
      </Link>
      <Link to="/daerah/$id" params={{ id: 'b' }}>
        daerah
      </Link>
      <Outlet />
    </>
  ),
});
const variables = ({ id }: { id: string }, language: 'ID' | 'EN') => ({ id, language });
const start = createRoute({ getParentRoute: () => root, path: '/', component: () => 'halaman awal' });
const programme = createRoute({
  getParentRoute: () => root,
  path: '/program/$id',
  loader: startsQuestion(() => Promise.resolve(ProgrammePageDocument), variables),
  component: ProgrammePage,
});
const region = createRoute({
  getParentRoute: () => root,
  path: '/daerah/$id',
  loader: startsQuestion(() => Promise.resolve(RegionPageDocument), variables),
  component: () => 'halaman daerah',
});

function ProgrammePage() {
  const { id = '' } = useParams({ strict: false });
  useQuery(ProgrammePageDocument, { variables: { id, language: 'ID' }, errorPolicy: 'all' });
  return 'halaman program';
}

function Site() {
  const apollo = useApolloClient();
  const [router] = useState(() =>
    createRouter({
      routeTree: root.addChildren([start, programme, region]),
      context: { apollo },
      history: createMemoryHistory({ initialEntries: ['/'] }),
      defaultPreload: 'intent',
      defaultPreloadStaleTime: 0,
      defaultPreloadDelay: 0,
    }),
  );
  return <RouterProvider router={router} />;
}

test('a page’s question starts where its link is pointed at, and the page asks nothing more', async () => {
  const page = openPage(<Site />);
  fireEvent.mouseEnter(await screen.findByText('program'));
  await waitFor(() => expect(page.asked.map(({ name }) => name)).toEqual(['ProgrammePage']));
  expect(page.asked[0]?.variables).toMatchObject({ id: 'a', language: 'ID' });
  fireEvent.click(screen.getByText('program'));
  await screen.findByText('halaman program');
  expect(page.asked).toHaveLength(1);
});

test('a dear question waits until its link is followed', async () => {
  const page = openPage(<Site />);
  fireEvent.mouseEnter(await screen.findByText('daerah'));
  // The other one is asked meanwhile, so that this is not merely early.
  fireEvent.mouseEnter(screen.getByText('program'));
  await waitFor(() => expect(page.asked.map(({ name }) => name)).toEqual(['ProgrammePage']));
  fireEvent.click(screen.getByText('daerah'));
  await screen.findByText('halaman daerah');
  await waitFor(() => expect(page.asked.map(({ name }) => name)).toContain('RegionPage'));
});

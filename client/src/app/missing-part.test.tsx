// @vitest-environment happy-dom
import { useApolloClient } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { activateLocale } from '../platform/language.ts';
import { openPage } from '../platform/testing/page.tsx';
import { createAppRouter } from './router.tsx';

// As a browser says it of a file that does not come.
vi.mock('../peers/method-page.tsx', () => {
  throw new Error('Failed to fetch dynamically imported module: /assets/method-page.js');
});

function Site() {
  const apollo = useApolloClient();
  const [router] = useState(() => createAppRouter(apollo));
  return <RouterProvider router={router} />;
}

afterEach(() => vi.unstubAllGlobals());

test('a page whose file does not come stands within the frame, in the reader’s words, and is asked for again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  window.history.replaceState({}, '', '/daerah-mirip/cara');
  await activateLocale('id');
  openPage(<Site />);
  const alert = await screen.findByRole('alert');
  await waitFor(() =>
    expect(alert.textContent).toMatch(/Bagian halaman ini belum dapat diambil\..*Server tidak terjangkau/),
  );
  expect(alert.textContent).not.toMatch(/fetch|module/);
  // The frame stays, with all its ways on, and the address was not loaded again, which without a line leaves nothing.
  expect(screen.getByRole('banner')).toBeDefined();
  expect(screen.getAllByRole('link', { name: 'Jejak donor' }).length).toBeGreaterThan(0);
});

// @vitest-environment happy-dom
import { useApolloClient } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { activateLocale } from '../platform/language.ts';
import { openPage } from '../platform/testing/page.tsx';
import { createAppRouter } from './router.tsx';
import { I18nProvider } from '@lingui/react';
import { i18n } from '../platform/words.ts';

function Site() {
  const apollo = useApolloClient();
  const [router] = useState(() => createAppRouter(apollo));
  return (
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>
  );
}

afterEach(() => activateLocale('id'));

test('the address and every link say English, and nothing for Indonesian', async () => {
  window.history.replaceState({}, '', '/belum-ada');
  await activateLocale('en');
  openPage(<Site />);
  await waitFor(() => expect(window.location.search).toBe('?bahasa=en'));
  const link = (name: string) => screen.getAllByRole('link', { name })[0]?.getAttribute('href');
  await screen.findAllByRole('link', { name: 'Data' });
  expect(link('Data')).toBe('/data?bahasa=en');
  await act(() => activateLocale('id'));
  await waitFor(() => expect(window.location.search).toBe(''));
  expect(link('Data')).toBe('/data');
});

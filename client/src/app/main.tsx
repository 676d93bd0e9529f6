import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '../design/tokens.css';
import '../design/base.css';
import '../design/print.css';
import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from '../platform/apollo.ts';
import { activateLocale, chosenLocale } from '../platform/language.ts';
import { createAppRouter } from './router.tsx';
import { cssVariables, theme } from '../platform/theme.ts';
import { i18n } from '../platform/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

await activateLocale(chosenLocale()).catch((error: unknown) => {
  // Without words there is no page, and so none that could say it in one language.
  root.textContent = 'Jejaring belum dapat dimuat; muat lagi. Jejaring could not be loaded; load it again.';
  throw error;
});
const apollo = createApolloClient();
const router = createAppRouter(apollo);

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
        <ApolloProvider client={apollo}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </MantineProvider>
    </I18nProvider>
  </StrictMode>,
);

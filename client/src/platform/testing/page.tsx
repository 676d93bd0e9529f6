import { ApolloLink, type ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act, cleanup, render } from '@testing-library/react';
import { Observable } from 'rxjs';
import { afterEach } from 'vitest';
import { createApolloClient } from '../apollo.ts';
import { theme } from '../theme.ts';
import { englishWords, indonesianWords } from './words.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A question that the page sent and that the test has to answer. */
interface Question {
  readonly name: string;
  readonly variables: Variables;
  /** Ends when the page has drawn what came. */
  readonly answer: (result: ApolloLink.Result) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

interface TestPage extends Pick<ReturnType<typeof render>, 'container' | 'rerender'> {
  readonly apollo: ApolloClient;
  /** The questions that wait for an answer, in their order. */
  readonly asked: readonly Question[];
}

afterEach(cleanup);

/**
 * A component on the ground of the pages: words, Mantine, router, and Apollo with the cache of the pages. Only the wire is the
 * test's, which answers each question when it wants to. For files with `@vitest-environment happy-dom`.
 */
export function openPage(component: React.ReactNode, { locale = 'id' }: { locale?: 'id' | 'en' } = {}): TestPage {
  const asked: Question[] = [];
  const wire = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const end = async (what: () => void) => {
          asked.splice(asked.indexOf(question), 1);
          await act(async () => {
            what();
            await Promise.resolve();
          });
        };
        const question: Question = {
          name: operationName,
          variables,
          answer: (result) =>
            end(() => {
              observer.next(result);
              observer.complete();
            }),
          fail: (error) => end(() => observer.error(error)),
        };
        asked.push(question);
      }),
  );
  const apollo = createApolloClient(wire);
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const around = ({ children }: { children: React.ReactNode }) => (
    <I18nProvider i18n={locale === 'en' ? englishWords : indonesianWords}>
      <MantineProvider theme={theme} env="test" withCssVariables={false} withGlobalClasses={false}>
        <ApolloProvider client={apollo}>
          <RouterContextProvider router={router}>{children}</RouterContextProvider>
        </ApolloProvider>
      </MantineProvider>
    </I18nProvider>
  );
  const { container, rerender } = render(component, { wrapper: around });
  return { container, rerender, apollo, asked };
}

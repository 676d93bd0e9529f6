import type { ApolloClient } from '@apollo/client';
import { createRouter } from '@tanstack/react-router';
import { parsePlainSearch, stringifyPlainSearch } from '../platform/plain-search.ts';
import { ErrorPage } from '../shell/error-page.tsx';
import { routeTree } from './routes.tsx';

/** The router of the application; `strict` drops every search parameter that its route does not name. */
export function createAppRouter(apollo: ApolloClient) {
  return createRouter({
    routeTree,
    context: { apollo },
    search: { strict: true },
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
    scrollRestoration: true,
    // Of every page's own, so that the frame stands while the page in it cannot.
    defaultErrorComponent: ErrorPage,
    // Where a link is pointed at or has the focus; what a page then asks is kept by Apollo alone (platform/preload.ts).
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

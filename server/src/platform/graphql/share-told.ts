import type { ApolloServerPlugin } from '@apollo/server';
import { secondsToWait, type CallerShares } from '../callers/index.ts';
import { shareHeaders } from '../http/index.ts';
import type { RequestContext } from '../request/index.ts';

/** After an operation was paid: what is left, and when one that was refused can be asked again. */
export function shareTold(shares: CallerShares): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue, response, errors }) {
          const wait = (errors ?? [])
            .map(({ extensions }) => secondsToWait(extensions['code'], extensions))
            .find((one) => one !== null);
          const state = shares.state(contextValue.caller);
          for (const [name, value] of Object.entries(shareHeaders(state, wait))) response.http.headers.set(name, value);
          return Promise.resolve();
        },
      }),
  };
}

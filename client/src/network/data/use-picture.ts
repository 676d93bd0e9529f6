import type { ErrorLike } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { Language } from '../../vocabulary/enums.generated.ts';
import type { LoadedPicture } from './loaded-picture.ts';
import { loadPicture, type Question } from './load-picture.ts';

export interface PictureState {
  /** The last answer; it stays, dimmed, until the next one is there. */
  readonly loaded: LoadedPicture | null;
  /** The question that `loaded` answers. */
  readonly answers: Question | null;
  readonly isLoading: boolean;
  readonly error: ErrorLike | null;
  readonly retry: () => void;
}

/** The picture of the present question. Nothing is asked without a focus, unless the whole network was chosen. */
export function usePicture(question: Question, language: Language): PictureState {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<PictureState, 'retry' | 'isLoading'> & { readonly key: string | null }>({
    loaded: null,
    answers: null,
    error: null,
    key: null,
  });
  const key = JSON.stringify([pick(question), language, attempt]);
  const isAsked = question.focus.length > 0 || question.overview;

  useEffect(() => {
    if (!isAsked) {
      setState({ loaded: null, answers: null, error: null, key });
      return undefined;
    }
    let isCurrent = true;
    // The key is all that is asked, in a form that compares.
    const [asked, spoken] = JSON.parse(key) as [Question, Language];
    loadPicture(client, asked, spoken).then(
      (loaded) => {
        if (isCurrent) setState({ loaded, answers: asked, error: null, key });
      },
      (error: unknown) => {
        if (isCurrent) setState((before) => ({ ...before, error: error as ErrorLike, key }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, key, isAsked]);

  return {
    loaded: state.loaded,
    answers: state.answers,
    error: state.key === key ? state.error : null,
    isLoading: isAsked && state.key !== key,
    retry: () => setAttempt((now) => now + 1),
  };
}

function pick({ focus, depth, projection, filter, limit, expanded, path, overview }: Question): Question {
  return { focus, depth, projection, filter, limit, expanded, path, overview };
}

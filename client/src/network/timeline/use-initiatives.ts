import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../../drawing/picture.ts';
import { useLanguage } from '../../platform/use-language.ts';
import { TimelineInitiativesDocument } from './initiatives.generated.ts';
import { drawnAsLinks, type NamedInitiative } from './timeline.ts';

/** Ids that one question names: the most that the API takes. */
const atOnce = 100;
/** What is beyond is told by its parties alone. */
const most = 2000;

export interface Initiatives {
  readonly named: ReadonlyMap<string, NamedInitiative>;
  readonly isLoading: boolean;
}

const none: ReadonlyMap<string, NamedInitiative> = new Map();

/** Names and years of the initiatives that the picture draws as lines; a line tells only how many it has and of when they are together. */
export function useInitiatives(picture: Picture): Initiatives {
  const client = useApolloClient();
  const { language } = useLanguage();
  const ids = useMemo(() => drawnAsLinks(picture).slice(0, most), [picture]);
  const key = JSON.stringify([ids, language]);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly named: Initiatives['named'] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
        ids.slice(part * atOnce, (part + 1) * atOnce),
      );
      const answers = await Promise.all(
        parts.map((part) => client.query({ query: TimelineInitiativesDocument, variables: { ids: part, language } })),
      );
      const named = new Map<string, NamedInitiative>();
      for (const node of answers.flatMap(({ data }) => data?.nodes ?? [])) {
        if (node === null || !('name' in node)) continue;
        const period = 'period' in node ? node.period : null;
        named.set(node.id, { name: node.name, from: yearOf(period?.from), to: yearOf(period?.to) });
      }
      return named;
    };
    load().then(
      (named) => (isCurrent ? setAnswer({ key, named }) : undefined),
      // The parties of each are known all the same.
      () => (isCurrent ? setAnswer({ key, named: none }) : undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, key, ids, language]);
  return { named: answer?.named ?? none, isLoading: answer?.key !== key };
}

function yearOf(date: string | null | undefined): number | null {
  return date === null || date === undefined ? null : Number(date.slice(0, 4));
}

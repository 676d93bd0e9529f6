import { useQuery } from '@apollo/client/react';
import { createContext, use, useMemo } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import type { Picture } from '../../drawing/picture.ts';
import { useExplore } from '../page/use-explore.ts';
import { measuredPicture, type ColourKey, type SizeKey } from './look.ts';
import { ExploreMeasuresDocument } from './use-measures.generated.ts';
import { useMeasured, type MeasuredState } from './use-measured.ts';

/** The measures that size and colour the picture, and what they mean in it. */
export interface Measures {
  readonly definitions: readonly { readonly id: string; readonly name: string }[];
  readonly size: MeasuredState;
  readonly colour: MeasuredState;
  /** Null where marks are sized by partners, also until the figures are there. */
  readonly sizeKey: SizeKey | null;
  readonly colourKey: ColourKey | null;
}

/**
 * The picture as the chosen measures show it.
 * @param loaded all nodes that may be shown, so that hiding one asks nothing anew
 */
export function useMeasuredPicture(
  picture: Picture | null,
  loaded: Picture | null,
): { readonly picture: Picture | null; readonly measures: Measures } {
  const { state } = useExplore();
  const { language } = useLanguage();
  const { data } = useQuery(ExploreMeasuresDocument, { variables: { language } });
  const ids = useMemo(() => loaded?.nodes.map(({ id }) => id) ?? [], [loaded]);
  const size = useMeasured(state.size, state, ids);
  const colour = useMeasured(state.colour, state, ids);
  const shown = useMemo(
    () =>
      picture === null
        ? { picture, size: null, colour: null }
        : measuredPicture(picture, size.measured, colour.measured),
    [picture, size.measured, colour.measured],
  );
  const definitions = data?.measures ?? [];
  return {
    picture: shown.picture,
    measures: { definitions, size, colour, sizeKey: shown.size, colourKey: shown.colour },
  };
}

const Context = createContext<Measures | null>(null);
export const MeasuresProvider = Context.Provider;

export function useMeasures(): Measures {
  const measures = use(Context);
  if (measures === null) throw new Error('useMeasures stands outside the explore page.');
  return measures;
}

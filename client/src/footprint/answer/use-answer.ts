import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useLanguage } from '../../platform/use-language.ts';
import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import { footprintAnswer } from './footprint-answer.ts';
import type { FootprintQuestion } from '../state/question.ts';
import { indonesiaStanding, type IndonesiaStanding } from './standing.ts';
import type { SubjectNameFragment } from './subject.generated.ts';
import { shortNameOf } from './subject.ts';
import { FootprintInsideDocument, type AnswerFootprintFragment } from './use-answer.generated.ts';

/** How well the initiatives in Indonesia are placed within it. */
export interface Inside {
  /** Initiatives in Indonesia. */
  readonly count: number;
  /** Of them with a province or regency. */
  readonly placed: number;
  readonly onlyCountry: number;
}

/** The sentence, and the figures that it and other parts of the page share. */
export function useAnswer(
  question: FootprintQuestion,
  subject: SubjectNameFragment & { readonly id: string; readonly kind: EntityKind },
  footprint: AnswerFootprintFragment,
): { answer: string; name: string; standing: IndonesiaStanding | null; inside: Inside | null } {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const name = shortNameOf(subject);
  const hasIndonesia = (footprint.countries ?? []).some(({ region }) => region.code === 'ID');
  const standing =
    subject.kind === 'REGION' ? null : indonesiaStanding(footprint.countries ?? [], footprint.money ?? []);
  const inside = useInside(question, hasIndonesia);
  const answer = footprintAnswer(
    {
      name,
      kind: subject.kind,
      count: footprint.count,
      partnerships: footprint.byKind.find(({ kind }) => kind === 'PARTNERSHIP')?.count ?? 0,
      countries: (footprint.countries ?? []).map(({ region }) => region.name),
      parties: footprint.partners?.totalCount ?? 0,
      since: (footprint.byYear ?? []).find(({ year, count }) => year !== null && count > 0)?.year ?? null,
      indonesia: standing,
      placedInside: inside?.placed ?? null,
      withoutPlace: footprint.withoutPlace ?? 0,
      onlyCountry: subject.id === 'region:iso:ID' ? (inside?.onlyCountry ?? null) : null,
    },
    i18n,
    locale,
  );
  return { answer, name, standing, inside };
}

function useInside({ of, filter }: FootprintQuestion, isAsked: boolean): Inside | null {
  const within = { ...filter, places: filter.places ?? ['region:iso:ID'] };
  const { data } = useQuery(FootprintInsideDocument, { variables: { of, filter: within }, skip: !isAsked });
  const found = data?.footprint;
  if (found?.placement == null) return null;
  return { count: found.count, placed: found.placement.placed, onlyCountry: found.placement.onlyAbove };
}

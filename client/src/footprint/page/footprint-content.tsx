import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { Answer } from '../../design/answer.tsx';
import { Empty } from '../../design/states.tsx';
import { Page } from '../../shell/page.tsx';
import { kindNames } from '../../vocabulary/kinds.ts';
import { countryName } from '../../vocabulary/numbers.ts';
import { actorTypeNames } from '../../vocabulary/types.ts';
import { AbsentSectors } from '../gaps/absent.tsx';
import { Actions } from './actions.tsx';
import { AreaGaps } from '../gaps/area-gaps.tsx';
import { Chain } from '../chain/chain.tsx';
import { Compare } from '../parties/compare.tsx';
import { Filters } from '../filters/filters.tsx';
import styles from './footprint-content.module.css';
import type { ContentFootprintFragment, FootprintSubjectFragment } from './footprint-content.generated.ts';
import type { FootprintSearch } from '../state/footprint-search.ts';
import { InsideIndonesia } from '../places/inside-indonesia.tsx';
import { Initiatives } from '../work/initiatives.tsx';
import { Method } from './method.tsx';
import { Others } from '../parties/others.tsx';
import { Partners } from '../parties/partners.tsx';
import type { FootprintQuestion } from '../state/question.ts';
import { Sectors } from '../work/sectors.tsx';
import { SourceNote } from './source-note.tsx';
import { Totals } from '../money/totals.tsx';
import { useAnswer } from '../answer/use-answer.ts';
import { When } from '../work/when.tsx';
import { Where } from '../places/where.tsx';
import { WhiteSpots } from '../gaps/white-spots.tsx';

interface FootprintContentProps {
  readonly question: FootprintQuestion;
  readonly search: FootprintSearch;
  readonly subject: FootprintSubjectFragment;
  readonly footprint: ContentFootprintFragment;
  readonly isStale: boolean;
}

/** Every part of the page; of a region the same read backwards: who works here, in what, since when, what nobody does. */
export function FootprintContent({ question, search, subject, footprint, isStale }: FootprintContentProps) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const isBackwards = subject.kind === 'REGION';
  const { answer, name, standing, inside } = useAnswer(question, subject, footprint);
  return (
    <Page title={name}>
      <Answer
        kind={subject.kind}
        labels={labelsOf(subject, locale, (message) => i18n._(message))}
        name={answer.includes(subject.name) ? null : subject.name}
        actions={<Actions question={question} subject={subject} />}
      >
        {answer}
      </Answer>
      <Filters id={question.of} kind={subject.kind} search={search} />
      {footprint.count === 0 ? (
        <Empty>
          <Trans>Ubah pilihan di atas, atau lihat halaman lengkapnya.</Trans>
        </Empty>
      ) : (
        <div className={styles.parts} data-stale={isStale || undefined}>
          <Totals
            question={question}
            footprint={footprint}
            standing={standing}
            {...(subject.kind === 'ACTOR' ? { name } : {})}
          />
          <div className={styles.columns}>
            <div className={styles.wide}>
              <Where footprint={footprint} />
              <When question={question} footprint={footprint} />
              {inside === null || inside.count === 0 ? null : <InsideIndonesia footprint={footprint} inside={inside} />}
              <WhiteSpots question={question} search={search} footprint={footprint} />
            </div>
            <div className={styles.narrow}>
              <Sectors footprint={footprint} isBackwards={isBackwards} />
              <Partners footprint={footprint} name={subject.kind === 'ACTOR' ? name : ''} isBackwards={isBackwards} />
              {isBackwards ? null : <AreaGaps question={question} search={search} name={name} footprint={footprint} />}
              {isBackwards ? <Presences question={question} subject={subject} /> : null}
              {isBackwards ? <AbsentSectors question={question} /> : <Others question={question} level="COUNTRY" />}
            </div>
          </div>
          <Chain question={question} search={search} />
          <Initiatives question={question} count={footprint.count} />
          <Compare question={question} search={search} name={name} footprint={footprint} />
          <Method />
        </div>
      )}
      <SourceNote footprint={footprint} />
    </Page>
  );
}

/** Of a region: everybody in it, by province; of a province and what lies under it, by regency. */
function Presences({ question, subject }: { question: FootprintQuestion; subject: FootprintSubjectFragment }) {
  const { t } = useLingui();
  const isCountry = subject.__typename === 'Region' && subject.level === 'COUNTRY';
  return isCountry ? (
    <Others
      question={question}
      level="PROVINCE"
      says={t`Pihak menurut provinsi yang disebut atau yang memuat titiknya.`}
    />
  ) : (
    <Others question={question} level="REGENCY" says={t`Pihak menurut kabupaten dan kota.`} />
  );
}

function labelsOf(
  subject: FootprintSubjectFragment,
  locale: string,
  say: (message: (typeof kindNames)['ACTOR']) => string,
): string[] {
  const kind = say(kindNames[subject.kind]);
  const code = subject.id.slice(subject.id.lastIndexOf(':') + 1);
  if (subject.__typename !== 'Actor') return [kind, code];
  const what = [
    subject.type === null ? null : say(actorTypeNames[subject.type]),
    subject.country === null ? null : countryName(subject.country, locale),
  ].filter((text) => text !== null);
  return [[kind, what.join(', ')].filter((text) => text !== '').join(' · '), code];
}

import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../design/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { searchOf } from '../state/addresses.ts';
import styles from './footprint-content.module.css';
import type { EmbedFootprintFragment, EmbedSubjectFragment } from './embed-content.generated.ts';
import type { FootprintQuestion } from '../state/question.ts';
import { SourceNote } from './source-note.tsx';
import { Totals } from '../money/totals.tsx';
import { useAnswer } from '../answer/use-answer.ts';
import { Where } from '../places/where.tsx';

export function EmbedContent({
  question,
  subject,
  footprint,
}: {
  question: FootprintQuestion;
  subject: EmbedSubjectFragment;
  footprint: EmbedFootprintFragment;
}) {
  const { answer, name, standing } = useAnswer(question, subject, footprint);
  return (
    <Page title={name}>
      <Answer kind={subject.kind} labels={[subject.name]}>
        {answer}
      </Answer>
      <div className={styles.parts}>
        <Totals question={question} footprint={footprint} standing={standing} />
        <Where footprint={footprint} />
      </div>
      <p className={styles.links}>
        <Link to="/jejak/$id" params={{ id: question.of }} search={searchOf(question)} target="_blank">
          <Trans>Buka selengkapnya di Jejaring</Trans>
        </Link>
      </p>
      <SourceNote footprint={footprint} />
    </Page>
  );
}

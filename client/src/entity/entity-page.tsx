import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { Answer } from '../design/answer.tsx';
import { Section } from '../design/section.tsx';
import { Page } from '../shell/page.tsx';
import { kindNames } from '../vocabulary/kinds.ts';
import type { RelationKind } from '../vocabulary/enums.generated.ts';
import type { EntityBasicsFragment } from './entity-page.generated.ts';
import styles from './entity-page.module.css';
import { factRows, isIdentifying, type FactRow } from './fact-rows.ts';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import type { HistoryEvent } from './history-events.ts';
import { PageParts, type PagePart } from './page-parts.tsx';
import { Relations, type ExpectedRelation } from './relations.tsx';
import { ShareButton } from './share-button.tsx';
import { SmallNetwork } from './small-network.tsx';
import { SourceList } from './source-list.tsx';

interface EntityPageProps {
  readonly entity: EntityBasicsFragment;
  readonly answer: string;
  /** After the kind: what sort of it, and its code. */
  readonly labels?: readonly string[];
  readonly furtherFacts?: readonly FactRow[];
  readonly factsNote?: ReactNode;
  readonly furtherEvents?: readonly HistoryEvent[];
  readonly expected?: readonly ExpectedRelation[];
  readonly elsewhere?: readonly RelationKind[];
  /** False for what stands outside the network: sectors, goals, indicators, sources. */
  readonly hasNetwork?: boolean;
  /** False for a source, which states relations and has none. */
  readonly hasRelations?: boolean;
  /** Beside the facts, at the top: the locator map. */
  readonly aside?: ReactNode;
  /** Between facts and network: what only this kind has. */
  readonly children?: ReactNode;
}

/** The page of an entity: the answer, what is known and who says so, its network, its relations, history and sources. */
export function EntityPage(props: EntityPageProps) {
  const {
    entity,
    answer,
    labels = [],
    furtherFacts = [],
    furtherEvents = [],
    hasNetwork = false,
    hasRelations = true,
  } = props;
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const kind = i18n._(kindNames[entity.kind]);
  const isNameInAnswer = answer.includes(entity.name);
  const known = factRows(entity, i18n, locale);
  const rows = [...known.filter((row) => !isIdentifying(row)), ...furtherFacts, ...known.filter(isIdentifying)];
  const parts: PagePart[] = [
    { id: 'fakta', name: <Trans>Yang diketahui</Trans> },
    ...(hasNetwork ? [{ id: 'jaringan', name: <Trans>Jaringan</Trans> }] : []),
    ...(hasRelations ? [{ id: 'hubungan', name: <Trans>Hubungan</Trans> }] : []),
    { id: 'riwayat', name: <Trans>Riwayat</Trans> },
    { id: 'sumber', name: <Trans context="judul">Sumber</Trans> },
  ];
  return (
    <Page title={entity.name}>
      <Answer
        kind={entity.kind}
        labels={[[kind, ...labels.slice(0, 1)].filter(Boolean).join(' · '), ...labels.slice(1)]}
        name={isNameInAnswer ? null : entity.name}
        actions={<ShareButton />}
      >
        {answer}
      </Answer>
      <PageParts parts={parts} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Description entity={entity} />
          <Section id="fakta" title={<Trans>Yang diketahui, dan kata siapa</Trans>}>
            <Facts rows={rows} note={props.factsNote} />
          </Section>
          {props.children}
          {hasNetwork ? <SmallNetwork id={entity.id} kind={entity.kind} name={entity.name} /> : null}
          {hasRelations ? (
            <Relations
              id={entity.id}
              counts={entity.relationCounts}
              expected={props.expected ?? []}
              elsewhere={props.elsewhere ?? []}
            />
          ) : null}
        </div>
        <aside className={styles.aside}>
          {props.aside}
          <History entity={entity} further={furtherEvents} />
          <SourceList sources={entity.sources} />
        </aside>
      </div>
    </Page>
  );
}

function Description({ entity }: { entity: EntityBasicsFragment }) {
  const text = entity.description;
  if (text === null || text.text === entity.name) return null;
  return (
    <p className={styles.description} lang={text.language === 'und' ? undefined : text.language}>
      {text.text}
    </p>
  );
}

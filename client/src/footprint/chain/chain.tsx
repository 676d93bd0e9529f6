import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered, shownOf } from '../../design/answered.tsx';
import { Name } from '../../design/name.tsx';
import { Empty } from '../../design/states.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { Card } from '../parts/card.tsx';
import { ChainDrawing } from './chain-drawing.tsx';
import { ChainTable } from './chain-table.tsx';
import type { FootprintSearch } from '../state/footprint-search.ts';
import { FootprintChainDocument, type FootprintChainQuery } from './chain.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';

/** From donor to place, followed both ways: a station of it asks for what passes through it alone. */
export function Chain({ question, search }: { question: FootprintQuestion; search: FootprintSearch }) {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const through = search.lewat ?? null;
  const query = useQuery(FootprintChainDocument, {
    variables: { ...question, language, through, first: 8 },
  });
  const { found: chain } = shownOf(query, chainOf);
  const hidden = chain?.hidden.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const { lewat: _through, ...rest } = search;
  return (
    <Card
      id="rantai"
      title={<Trans>Rantai pendanaan</Trans>}
      says={t`Dari pendana lewat penyalur dan pelaksana ke tempat. Pilih satu nama untuk mengikutinya ke hulu dan ke hilir.`}
    >
      {through === null ? null : (
        <p className={styles.note}>
          <Trans>
            Hanya yang lewat{' '}
            <Name of={chain?.nodes.find(({ entity }) => entity.id === through)?.entity.name ?? through} />.
          </Trans>{' '}
          <Link to="/jejak/$id" params={{ id: question.of }} search={rest} hash="rantai" resetScroll={false}>
            <Trans>Lihat seluruhnya</Trans>
          </Link>
        </p>
      )}
      <Answered query={query} of={chainOf} lines={5} failed={<Trans>Rantai pendanaan tidak dapat dimuat.</Trans>}>
        {(chain) =>
          chain.links.length === 0 ? (
            <Empty>
              <Trans>Tidak satu pun kegiatan menyebut dua mata rantai, misalnya pendana dan tempat.</Trans>
            </Empty>
          ) : (
            <>
              <ChainDrawing chain={chain} question={question} search={search} />
              <ChainTable chain={chain} />
              <p className={styles.note}>
                {hidden === 0 ? null : <Trans>{formatNumber(hidden, locale)} nama lain tidak digambar.</Trans>}{' '}
                {chain.unlinked === 0
                  ? null
                  : t`${plural(chain.unlinked, { other: '# kegiatan' })} menyebut kurang dari dua mata rantai.`}
              </p>
            </>
          )
        }
      </Answered>
    </Card>
  );
}

function chainOf(data: FootprintChainQuery) {
  return data.footprint?.chain;
}

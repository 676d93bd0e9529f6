import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Button, KindMark } from '../../design/index.ts';
import { SearchBox } from '../../search/search-box.tsx';
import { useExplore } from '../page/use-explore.ts';
import { writeState } from '../../network-address/explore-state.ts';
import { focusOn, setDepth, showOverview } from '../state/transitions.ts';
import { ExploreExamplesDocument } from './examples.generated.ts';
import styles from './explore-start.module.css';

/** Real ones of each sort: a city, a province with many partners, a regency in bodies, a city abroad, a donor. */
const examples = [
  'region:idn:35.78',
  'region:idn:31',
  'region:idn:33.10',
  'region:wikidata:Q34370',
  'actor:iati:XM-DAC-41114',
  'region:idn:96.71',
];

/** No graph before a focus: the question, a search, and examples that open a network. */
export function ExploreStart() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { state, apply } = useExplore();
  const navigate = useNavigate();
  const query = useQuery(ExploreExamplesDocument, { variables: { ids: examples, language } });
  const found = (query.data?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [node] : []));
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        <Trans>Jaringan siapa yang ingin Anda lihat?</Trans>
      </h1>
      <div className={styles.search}>
        <SearchBox
          size="hero"
          label={t`Cari pusat jaringan`}
          placeholder={t`Cari daerah, lembaga, atau kode`}
          kinds={['REGION', 'ACTOR', 'PROGRAMME', 'PARTNERSHIP']}
          onChoose={(hit) => apply(focusOn(hit.id))}
          onSubmit={(text) => void navigate({ to: '/', search: { cari: text } })}
        />
      </div>
      {found.length === 0 ? null : (
        <ul className={styles.examples}>
          {found.map((node) => (
            <li key={node.id} className={styles.example}>
              <Link
                to="/jaringan"
                search={writeState(setDepth(node.degree !== null && node.degree > 12 ? 1 : 2)(focusOn(node.id)(state)))}
              >
                <KindMark kind={node.kind} /> {node.name}
              </Link>
              <span>{node.degree === null ? null : <Plural value={node.degree} one="# mitra" other="# mitra" />}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.whole}>
        <Trans>Seluruh jaringan dapat dibuka juga; yang digambar dulu 200 simpul dengan hubungan terbanyak.</Trans>{' '}
        <Button look="quiet" onClick={() => apply(showOverview)}>
          <Trans>Buka seluruh jaringan</Trans>
        </Button>
      </p>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Name } from '../../design/index.ts';
import { emptyingFilters, type LoadedPicture } from '../data/loaded-picture.ts';
import { facetTitles } from '../filters/facet-titles.ts';
import { useExplore } from '../page/use-explore.ts';
import { resetFilter } from '../state/transitions.ts';
import styles from './note.module.css';

/** A filter never silently empties the picture: which one did, and the way back. Also says that a way was not found. */
export function EmptyingNote({ loaded }: { loaded: LoadedPicture }) {
  const { i18n } = useLingui();
  const { state, apply } = useExplore();
  const guilty = emptyingFilters(loaded, state.filter, state.focus);
  const names = guilty.map((field) => i18n._(facetTitles[field])).join(', ');
  const isAlone = guilty.length === 0 && loaded.picture.nodes.length <= state.focus.length && state.focus.length > 0;
  return (
    <>
      {guilty.length === 0 ? null : (
        <p className={styles.note} role="status">
          <span>
            <Trans>
              Saringan <Name of={names} /> menyembunyikan semua mitra.
            </Trans>
          </span>
          <Button look="quiet" onClick={() => apply(resetFilter)}>
            <Trans>Atur ulang</Trans>
          </Button>
        </p>
      )}
      {isAlone ? (
        <p className={styles.note} role="status">
          {loaded.picture.nodes.length === 0 ? (
            <Trans>Alamat ini tidak menunjuk daerah atau lembaga yang tercatat.</Trans>
          ) : (
            <Trans>Belum ada kemitraan tercatat di sini. Coba dua langkah, atau cari yang lain.</Trans>
          )}
        </p>
      ) : null}
      {loaded.path === 'none' ? (
        <p className={styles.note} role="status">
          <Trans>Tidak ada jalur tercatat, paling jauh enam langkah.</Trans>
        </p>
      ) : null}
    </>
  );
}

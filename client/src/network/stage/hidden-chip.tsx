import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { hiddenTotal } from '../../drawing/visible.ts';
import type { Picture } from '../../drawing/picture.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { useExplore } from '../page/use-explore.ts';
import { pictureLimit } from '../../network-address/explore-state.ts';
import { setView, showHidden, showMore } from '../state/transitions.ts';
import styles from './note.module.css';

/** Says what the node limit and the person put away, and offers it; beyond a readable picture it offers the table. */
export function HiddenChip({ picture, all }: { picture: Picture; all: Picture }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { state, apply } = useExplore();
  const count = hiddenTotal(picture);
  const put = all.nodes.length - picture.nodes.length;
  const number = formatNumber(count, locale);
  const tooMany = picture.nodes.length + count > pictureLimit;
  return (
    <>
      {count === 0 ? null : (
        <p className={styles.note}>
          <span>
            <Trans>+{number} mitra lain tidak ditampilkan</Trans> ·
          </span>
          <button type="button" onClick={() => apply(showMore(picture))}>
            {tooMany ? t`Tampilkan ${formatNumber(pictureLimit, locale)} pertama` : t`Tampilkan`}
          </button>
          {tooMany && state.view !== 'table' ? (
            <button type="button" onClick={() => apply(setView('table'))}>
              <Trans>Buka tabel</Trans>
            </button>
          ) : null}
        </p>
      )}
      {put === 0 ? null : (
        <p className={styles.note}>
          <span>
            <Plural value={put} one="# simpul disembunyikan" other="# simpul disembunyikan" /> ·
          </span>
          <button type="button" onClick={() => apply(showHidden)}>
            <Trans>Tampilkan lagi</Trans>
          </button>
        </p>
      )}
    </>
  );
}

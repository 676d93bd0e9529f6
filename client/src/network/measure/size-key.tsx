import { Trans, useLingui } from '@lingui/react/macro';
import { useLingui as useWords } from '@lingui/react';
import { useLanguage } from '../../platform/use-language.ts';
import { Name } from '../../design/name.tsx';
import { radiusOf } from '../../drawing/marks/shape.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import styles from '../canvas/legend.module.css';
import { useExplore } from '../page/use-explore.ts';
import { figureName, sizeSteps } from './measure-words.ts';
import { useMeasures } from './use-measures.ts';

/** What the sizes mean, at the scale of the picture: partners, or the figures of a measure and where it was taken. */
export function SizeLegend({ factor }: { factor: number }) {
  const { t } = useLingui();
  const { i18n } = useWords();
  const { locale } = useLanguage();
  const { state } = useExplore();
  const { sizeKey } = useMeasures();
  const steps =
    sizeKey === null
      ? [1, 26, 76].map((degree) => ({ radius: radiusOf(degree), text: formatNumber(degree, locale) }))
      : sizeSteps(sizeKey, locale);
  const figures = steps.map(({ text }) => text).join(' · ');
  const name = sizeKey === null ? '' : figureName(sizeKey.measure, i18n);
  const where = state.measuredAround && !state.overview ? t`di sekitar pusat` : t`di seluruh jaringan`;
  return (
    <p className={styles.sizes}>
      {steps.map(({ radius }) => (
        <svg
          key={radius}
          width={radius * factor * 2 + 2}
          height={radius * factor * 2 + 2}
          aria-hidden="true"
          focusable="false"
        >
          <circle
            cx={radius * factor + 1}
            cy={radius * factor + 1}
            r={radius * factor}
            fill="none"
            stroke="var(--line-strong)"
          />
        </svg>
      ))}
      {sizeKey === null ? (
        <Trans>
          ukuran: <Name of={figures} /> mitra
        </Trans>
      ) : (
        <span className={styles.sizeText}>
          {name}: {figures}, {where}
          {sizeKey.without === 0 ? null : (
            <>
              {' · '}
              <Trans>{formatNumber(sizeKey.without, locale)} tidak diukur</Trans>
            </>
          )}
        </span>
      )}
    </p>
  );
}

import { Plural } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { FacetValue } from '../data/loaded-picture.ts';
import styles from './filters.module.css';

/** Values shown before the rest is asked for. */
const few = 6;

interface FacetGroupProps {
  readonly title: string;
  readonly note?: string;
  readonly values: readonly FacetValue[];
  readonly isChosen: (value: string) => boolean;
  readonly choose: (value: string) => void;
  readonly mark?: (value: string) => ReactNode;
}

export function FacetGroup({ title, note, values, isChosen, choose, mark }: FacetGroupProps) {
  const { locale } = useLanguage();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const known = values.filter((one): one is FacetValue & { value: string } => one.value !== null);
  if (known.length === 0) return null;
  const visible = isOpen
    ? known
    : known.filter((one, index) => index < few || (one.shown !== one.total && isChosen(one.value)));
  const rest = known.length - visible.length;
  return (
    <div className={styles.group} role="group" aria-labelledby={heading}>
      <div className={styles.legend}>
        <h3 id={heading}>{title}</h3> {note === undefined ? null : <span>{note}</span>}
      </div>
      {visible.map(({ value, label, shown, total }) => (
        <label key={value} className={styles.row} data-off={shown === 0 || undefined}>
          <input type="checkbox" checked={isChosen(value)} onChange={() => choose(value)} />
          {mark?.(value)}
          <span className={styles.name} title={label}>
            {label}
          </span>
          <span className={styles.count}>
            {formatNumber(shown, locale)}
            {shown === total ? null : <small> / {formatNumber(total, locale)}</small>}
          </span>
        </label>
      ))}
      {rest > 0 ? (
        <button type="button" className={styles.more} onClick={() => setOpen(true)}>
          <Plural value={rest} one="# lainnya" other="# lainnya" />
        </button>
      ) : null}
    </div>
  );
}

import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { entityAddress } from '../platform/entity-address.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './entity-link.module.css';

/** A name with the mark of its kind before it; the kind is read out where the mark cannot be seen. */
export function EntityLink({
  id,
  kind,
  name,
  mark = true,
}: {
  id: string;
  kind: EntityKind;
  name: string;
  mark?: boolean;
}) {
  const { i18n } = useLingui();
  return (
    <Link className={styles.link} {...entityAddress(kind, id)}>
      {mark ? <KindMark kind={kind} /> : null}
      <span>{name}</span>
      {mark ? <span className="visually-hidden">, {i18n._(kindNames[kind])}</span> : null}
    </Link>
  );
}

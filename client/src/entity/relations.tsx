import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Name } from '../design/name.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import type { RelationKind } from '../vocabulary/enums.generated.ts';
import { inReadingOrder, relationGroupTitle } from '../vocabulary/relation-groups.ts';
import { countOf, type RelationCounts } from './relation-counts.ts';
import { RelationGroup } from './relation-group.tsx';
import styles from './relations.module.css';

/** A list that a kind of entity is expected to have: where it is empty the page says so, which is not the same as unknown. */
export interface ExpectedRelation {
  readonly kind: RelationKind;
  readonly direction: 'IN' | 'OUT';
  readonly name: MessageDescriptor;
}

interface RelationsProps {
  readonly id: string;
  readonly counts: RelationCounts | null;
  readonly expected: readonly ExpectedRelation[];
  /** Kinds that the page shows in a form of its own. */
  readonly elsewhere: readonly RelationKind[];
}

/** Every relation of the entity by kind and role, in the order of the model, then what was looked for and is not there. */
export function Relations({ id, counts, expected, elsewhere }: RelationsProps) {
  const { i18n } = useLingui();
  if (counts === null) return null;
  const groups = inReadingOrder(counts.filter((group) => group.things > 0 && !elsewhere.includes(group.kind)));
  const absent = expected
    .filter(({ kind, direction }) => countOf(counts, kind, direction) === 0)
    .map(({ name }) => i18n._(name));
  const missing = absent.join(', ');
  return (
    <Section id="hubungan" title={<Trans>Hubungan menurut peran</Trans>}>
      {groups.length === 0 ? (
        <Empty>
          <Trans>Belum ada hubungan tercatat.</Trans>
        </Empty>
      ) : (
        <div className={styles.groups}>
          {groups.map(({ kind, direction, role, things }) => (
            <RelationGroup
              key={`${kind}-${direction}-${role ?? ''}`}
              id={id}
              kinds={[kind]}
              direction={direction}
              role={role}
              count={things}
              title={i18n._(relationGroupTitle(kind, direction, role))}
            />
          ))}
        </div>
      )}
      {missing === '' ? null : (
        <p className={styles.absent}>
          <Trans>
            Tidak ada tercatat: <Name of={missing} />.
          </Trans>
        </p>
      )}
    </Section>
  );
}

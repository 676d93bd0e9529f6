import { useLingui } from '@lingui/react/macro';
import { IconQuote } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { InPlace } from '../design/in-place.tsx';
import { SourcePlace } from './fact-source-note.tsx';
import type { RelationLineFragment } from './relation-line.generated.ts';

/** Who states the relation, and where; small, after the line. */
export function RelationSource({ relation }: { relation: RelationLineFragment }) {
  const { t } = useLingui();
  const { source, record, basis, rule } = relation;
  const inferredBy = basis === 'STATED' ? null : (rule ?? '');
  return (
    <InPlace small name={t`Sumber: ${source.name}`} label={<IconQuote size={13} stroke={1.6} aria-hidden="true" />}>
      <p>
        <Link to="/sumber/$id" params={{ id: source.id }}>
          {source.name}
        </Link>
      </p>
      <SourcePlace source={{ ...source, ...record.locator, inferredBy }} />
    </InPlace>
  );
}

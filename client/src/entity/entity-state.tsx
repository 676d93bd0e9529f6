import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { entityAddress } from '../platform/entity-address.ts';
import { Answered, type Asked } from '../design/answered.tsx';
import { Name } from '../design/name.tsx';
import { Page } from '../shell/page.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';

interface EntityStateProps<Found extends { readonly id: string }> {
  readonly query: Asked<{ readonly node: unknown }>;
  /** The id in the address; an old one or a code of another list resolves to the entity, whose own address then shows. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The node if it is of the page's kind; a page that keeps what it showed before may hand in that. */
  readonly entity: Found | null;
  readonly children: (entity: Found) => ReactNode;
}

/** The states of an entity's page: loading, failed, unknown, of another kind or under another id, and there. */
export function EntityState<Found extends { readonly id: string }>({
  query,
  id,
  kind,
  entity,
  children,
}: EntityStateProps<Found>) {
  const { t } = useLingui();
  if (entity !== null && entity.id !== id) return <Navigate {...entityAddress(kind, entity.id)} replace />;
  const node = query.data?.node;
  if (entity === null && isEntity(node)) return <Navigate {...entityAddress(node.kind, node.id)} replace />;
  const error = query.error !== undefined && hasNodeFailed(query.error) ? query.error : undefined;
  return (
    <Answered
      query={{ ...query, error }}
      isPage
      of={() => entity}
      lines={8}
      failed={<Trans>Halaman ini tidak dapat dimuat.</Trans>}
      unknown={<Unrecorded id={id} />}
      renderFrame={(content, state) => (
        <Page title={state === 'loading' ? t`Memuat` : t`Tidak dapat dimuat`} isState>
          {content}
        </Page>
      )}
    >
      {children}
    </Answered>
  );
}

function Unrecorded({ id }: { id: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Tidak ditemukan`}>
      <h1>
        <Trans>Tidak ada yang tercatat dengan pengenal ini.</Trans>
      </h1>
      <p className="running-text">
        <Trans>
          “<Name of={id} />” mungkin salah ketik atau sudah ditarik. Cari namanya di atas, atau lihat{' '}
          <Link to="/data">apa yang tercatat</Link>.
        </Trans>
      </p>
    </Page>
  );
}

function isEntity(node: unknown): node is { id: string; kind: EntityKind } {
  return typeof node === 'object' && node !== null && 'id' in node && 'kind' in node;
}

/** Another part of the question may fail where the entity is just not there: the network of an unknown id. */
function hasNodeFailed(error: ErrorLike): boolean {
  return !CombinedGraphQLErrors.is(error) || error.errors.some(({ path }) => path === undefined || path[0] === 'node');
}

import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNames } from '../data/use-names.ts';
import { ExploreSaveViewDocument, ExploreViewerDocument } from '../data/names.generated.ts';
import { useExplore } from '../page/use-explore.ts';
import styles from './export-menu.module.css';

/** Copies the address, which holds the whole view; who may write can also keep it under a short one. */
export function SaveView() {
  const { t } = useLingui();
  const { state } = useExplore();
  const names = useNames(state.focus, null);
  const viewer = useQuery(ExploreViewerDocument);
  const [save] = useMutation(ExploreSaveViewDocument);
  const [message, setMessage] = useState<{ text: string; isError: boolean } | null>(null);
  const copy = async (address: string, done: string) => {
    try {
      await navigator.clipboard.writeText(address);
      setMessage({ text: done, isError: false });
    } catch {
      // No clipboard here, as over plain http on another machine: the address is shown to be copied by hand.
      setMessage({ text: address, isError: false });
    }
  };
  const keep = async () => {
    const title = state.focus.map((id) => names.get(id)?.name ?? id).join(', ') || t`Seluruh jaringan`;
    const { pathname, search, origin } = window.location;
    try {
      const { data } = await save({ variables: { input: { title, address: `${pathname}${search}` } } });
      const id = data?.saveView?.view?.id;
      if (id === undefined)
        setMessage({ text: data?.saveView?.errors[0]?.message ?? t`Pandangan tidak tersimpan.`, isError: true });
      else await copy(`${origin}/pandangan/${encodeURIComponent(id)}`, t`Tersimpan; tautan pendek disalin.`);
    } catch (error) {
      setMessage({ text: error instanceof Error ? error.message : String(error), isError: true });
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy(window.location.href, t`Tautan disalin.`)}>
        <Trans>Salin tautan</Trans>
      </button>
      {viewer.data?.viewer.canWrite === true ? (
        <button type="button" onClick={() => void keep()}>
          <Trans>Simpan pandangan</Trans>
        </button>
      ) : null}
      {message === null ? null : (
        <p className={message.isError ? styles.failed : styles.done} role="status">
          {message.text}
        </p>
      )}
    </>
  );
}

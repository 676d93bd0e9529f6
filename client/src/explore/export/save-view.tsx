import type { ErrorLike } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { keepWriteToken } from '../../platform/write-token.ts';
import { Button, errorCode } from '../../design/index.ts';
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
  const [saved, setSaved] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [save] = useMutation(ExploreSaveViewDocument);
  const [message, setMessage] = useState<{ text: string; isError: boolean } | null>(null);
  const copy = async (address: string, done: string, otherwise = address) => {
    try {
      await navigator.clipboard.writeText(address);
      setMessage({ text: done, isError: false });
    } catch {
      // No clipboard here, as over plain http on another machine: the address is shown to be copied by hand.
      setMessage({ text: otherwise, isError: false });
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
      else {
        const short = `${origin}/pandangan/${encodeURIComponent(id)}`;
        setSaved(short);
        await copy(short, t`Tersimpan; tautan pendek disalin.`, t`Tersimpan:`);
      }
    } catch (error) {
      const isLimited = errorCode(error as ErrorLike) === 'RATE_LIMITED';
      const told = error instanceof Error ? error.message : String(error);
      const text = isLimited ? t`Terlalu banyak yang disimpan dalam waktu singkat: tunggu hingga satu menit.` : told;
      setMessage({ text, isError: true });
    }
  };
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    keepWriteToken(typeof token === 'string' ? token.trim() : null);
    const answer = await viewer.refetch().catch((error: ErrorLike) => errorCode(error));
    if (typeof answer !== 'string' && answer.data?.viewer.canWrite === true) {
      setAsking(false);
      return keep();
    }
    keepWriteToken(null);
    const text =
      answer === 'RATE_LIMITED'
        ? t`Terlalu banyak kunci salah dicoba dari jaringan Anda. Coba lagi nanti.`
        : t`Kunci ini tidak diterima server.`;
    setMessage({ text, isError: true });
  };
  const { canWrite = false, reason = null } = viewer.data?.viewer ?? {};
  return (
    <>
      <button type="button" onClick={() => void copy(window.location.href, t`Tautan disalin.`)}>
        <Trans>Salin tautan</Trans>
      </button>
      {canWrite || reason === 'UNAUTHENTICATED' ? (
        <button type="button" onClick={() => (canWrite ? void keep() : setAsking(true))}>
          <Trans>Simpan pandangan</Trans>
        </button>
      ) : null}
      {isAsking ? (
        <form className={styles.token} onSubmit={(event) => void enter(event)}>
          <label htmlFor="write-token">
            <Trans>Kunci penulis (JEJARING_TOKEN)</Trans>
          </label>
          <input id="write-token" name="token" type="password" autoComplete="off" required />
          <p>
            <Trans>Disimpan di tab ini saja, sampai ditutup.</Trans>
          </p>
          <Button look="primary" type="submit">
            <Trans>Simpan</Trans>
          </Button>
        </form>
      ) : null}
      {message === null ? null : (
        <p className={message.isError ? styles.failed : styles.done} role="status">
          {message.text}
        </p>
      )}
      {saved === null ? null : <a href={saved}>{saved}</a>}
    </>
  );
}

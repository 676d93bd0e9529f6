import { useMutation, useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorCode } from '../design/error-code.ts';
import { Form } from '../forms/form.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useForm, type FormError } from '../forms/use-form.ts';
import { copyText } from '../platform/copy-text.ts';
import { keepWriteToken } from '../platform/write-token.ts';
import { SaveViewDocument, ViewWriterDocument } from './save-view.generated.ts';
import styles from './save-view.module.css';

/** Letters of a title. */
const most = 200;

interface SaveViewProps {
  /** What it is called, until the writer says otherwise. */
  readonly title: string;
}

/** Keeps the address of the page under a short one, for whoever may write; others see nothing of it. */
export function SaveView({ title }: SaveViewProps) {
  const { t } = useLingui();
  const { data, refetch } = useQuery(ViewWriterDocument);
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<{ readonly address: string; readonly isCopied: boolean } | null>(null);
  const { canWrite = false, reason = null } = data?.viewer ?? {};
  if (!canWrite && reason !== 'UNAUTHENTICATED') return null;
  const mayWrite = async () => (await refetch()).data?.viewer.canWrite === true;
  const done = async (id: string) => {
    const address = `${window.location.origin}/pandangan/${encodeURIComponent(id)}`;
    setSaved({ address, isCopied: await copyText(address) });
    setOpen(false);
  };
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Trans>Simpan pandangan</Trans>
      </button>
      {isOpen ? <SaveViewForm title={title} mayWrite={canWrite ? null : mayWrite} done={done} /> : null}
      <p className={styles.done} role="status">
        {saved === null ? null : saved.isCopied ? t`Tersimpan; tautan pendek disalin.` : t`Tersimpan:`}
      </p>
      {saved === null ? null : <a href={saved.address}>{saved.address}</a>}
    </>
  );
}

interface SaveViewFormProps extends SaveViewProps {
  /** Asks the server who writes, after a key was given; null where it is known already. */
  readonly mayWrite: (() => Promise<boolean>) | null;
  readonly done: (id: string) => Promise<void>;
}

function SaveViewForm({ title, mayWrite, done }: SaveViewFormProps) {
  const { t } = useLingui();
  const [save] = useMutation(SaveViewDocument);
  const form = useForm({
    initialValues: { title, token: '' },
    validate: {
      title: (value) => {
        const letters = value.trim().length;
        return letters >= 1 && letters <= most ? null : t`Judul berisi 1 sampai ${most} huruf.`;
      },
      token: (value) => (mayWrite === null || value.trim() !== '' ? null : t`Isi kunci penulis.`),
    },
    send: async (values) => {
      const refusal = mayWrite === null ? null : await tokenRefusal(values.token.trim(), mayWrite);
      if (refusal !== null) return [refusal];
      const { pathname, search } = window.location;
      const input = { title: values.title.trim(), address: `${pathname}${search}` };
      const { data } = await save({ variables: { input } });
      const id = data?.saveView?.view?.id;
      if (id === undefined) return data?.saveView?.errors ?? [{ code: 'INTERNAL', field: null }];
      await done(id);
      return [];
    },
  });
  return (
    <div className={styles.form}>
      <Form form={form} verb={<Trans>Simpan</Trans>}>
        <TextField label={t`Judul`} autoComplete="off" {...form.field('title')} />
        {mayWrite === null ? null : (
          <TextField
            label={t`Kunci penulis (JEJARING_TOKEN)`}
            description={t`Disimpan di tab ini saja, sampai ditutup.`}
            type="password"
            autoComplete="off"
            {...form.field('token')}
          />
        )}
      </Form>
    </div>
  );
}

/** A key that the server does not take is not kept. */
async function tokenRefusal(token: string, mayWrite: () => Promise<boolean>): Promise<FormError | null> {
  keepWriteToken(token);
  try {
    if (await mayWrite()) return null;
    keepWriteToken(null);
    return { code: 'UNAUTHENTICATED', field: 'token', words: msg`Kunci ini tidak diterima server.` };
  } catch (error) {
    keepWriteToken(null);
    if (errorCode(error as Error) !== 'RATE_LIMITED') throw error;
    const words = msg`Terlalu banyak kunci salah dicoba dari jaringan Anda. Coba lagi nanti.`;
    return { code: 'RATE_LIMITED', field: 'token', words };
  }
}

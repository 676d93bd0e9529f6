import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import styles from './form.module.css';
import type { PageForm } from './use-form.ts';

interface FormProps {
  readonly form: PageForm;
  /** The verb that sends it. */
  readonly verb: ReactNode;
  readonly children: ReactNode;
}

/** The fields of a form, what it says as a whole, and the button that sends it; Enter in a field does so too. */
export function Form({ form, verb, children }: FormProps) {
  const { element, submit, whole, faults, isSending } = form;
  return (
    // The words of what is wrong are ours, not those of the browser's language.
    <form ref={element} className={styles.form} noValidate onSubmit={submit} aria-busy={isSending}>
      {children}
      <div
        data-form-errors=""
        role="alert"
        tabIndex={-1}
        className={whole.length === 0 ? 'visually-hidden' : styles.errors}
      >
        {faults === 0 ? null : (
          <p className="visually-hidden">
            <Plural value={faults} other="# isian perlu diperbaiki." />
          </p>
        )}
        {whole.map(({ code, text }) => (
          <p key={code}>
            {text} <small>({code})</small>
          </p>
        ))}
      </div>
      <Button look="primary" type="submit" aria-disabled={isSending}>
        {verb}
      </Button>
    </form>
  );
}

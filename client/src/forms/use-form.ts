import type { ErrorLike } from '@apollo/client';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useForm as useMantineForm, type UseFormInput } from '@mantine/form';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { errorCode } from '../design/error-code.ts';
import { errorWords } from './error-words.ts';
import type { UserErrorPartsFragment } from './user-error.generated.ts';

/**
 * Why something was not taken, as the API's UserError says it, or as the page itself knows it. Without a `field`, or with one
 * that the form does not have, it is of the form as a whole.
 */
export interface FormError extends Pick<UserErrorPartsFragment, 'code' | 'field'> {
  /** In place of what the code says everywhere. */
  readonly words?: MessageDescriptor;
}

interface FormOptions<Values> extends Pick<UseFormInput<Values>, 'validate'> {
  readonly initialValues: Values;
  /** Sends the values; no errors means that they were taken. What it throws is told by its code. */
  readonly send: (values: Values) => Promise<readonly FormError[]>;
}

/**
 * A form that writes. Errors stand beside their fields in the words of their codes, those without a field in `whole`; after a
 * failure the first faulty field has the focus, and every value is still there. One sending at a time.
 */
export function useForm<Values extends Record<string, unknown>>({
  initialValues,
  validate,
  send,
}: FormOptions<Values>) {
  const { i18n } = useLingui();
  const form = useMantineForm<Values>({ initialValues, ...(validate === undefined ? {} : { validate }) });
  const element = useRef<HTMLFormElement>(null);
  const [whole, setWhole] = useState<readonly { readonly code: string; readonly text: string }[]>([]);
  const [isSending, setSending] = useState(false);
  // Two clicks within one frame come before any state does.
  const sending = useRef(false);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (failures === 0) return;
    const faulty = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (faulty ?? element.current?.querySelector<HTMLElement>('[data-form-errors]'))?.focus();
  }, [failures]);

  const tell = (errors: readonly FormError[]) => {
    const text = ({ code, words }: FormError) => i18n._(words ?? errorWords(code));
    const isBeside = ({ field }: FormError) => field !== null && fieldOf(element.current, field) !== null;
    form.setErrors(Object.fromEntries(errors.filter(isBeside).map((error) => [error.field ?? '', text(error)])));
    setWhole(errors.filter((error) => !isBeside(error)).map((error) => ({ code: error.code, text: text(error) })));
    setFailures((count) => count + 1);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    setWhole([]);
    try {
      if (form.validate().hasErrors) {
        setFailures((count) => count + 1);
        return;
      }
      const errors = await send(form.getValues());
      if (errors.length > 0) tell(errors);
    } catch (error) {
      tell([{ code: errorCode(error as ErrorLike), field: null }]);
    } finally {
      sending.current = false;
      setSending(false);
    }
  };
  return {
    element,
    submit: (event: FormEvent<HTMLFormElement>) => void submit(event),
    /** What an input of Mantine takes: value, onChange, error. */
    field: form.getInputProps,
    values: form.values,
    reset: form.reset,
    whole,
    faults: Object.keys(form.errors).length,
    isSending,
  };
}

export type PageForm = Pick<
  ReturnType<typeof useForm<Record<string, unknown>>>,
  'element' | 'submit' | 'whole' | 'faults' | 'isSending'
>;

/** Mantine marks each input with the path of its value. */
function fieldOf(form: HTMLElement | null, path: string): Element | null {
  return (
    [...(form?.querySelectorAll('[data-path]') ?? [])].find((one) => one.getAttribute('data-path') === path) ?? null
  );
}

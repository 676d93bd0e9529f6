import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../design/button.tsx';
import type { Definition } from './measure-list.tsx';
import { readValues, writeValues, type MeasuresSearch } from './measures-search.ts';
import styles from './measures.module.css';

/** The form is what the definition says: a field for each parameter within its bounds. */
export function ParameterForm({ definition, search }: { definition: Definition; search: MeasuresSearch }) {
  const navigate = useNavigate();
  if (definition.parameters.length === 0) return null;
  const values = new Map(readValues(search.atur).map(({ id, value }) => [id, value]));
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = definition.parameters.flatMap(({ id, default: usual }) => {
      const value = Number(form.get(id));
      return Number.isFinite(value) && value !== usual ? [{ id, value }] : [];
    });
    const { atur: _before, ...rest } = search;
    const atur = writeValues(chosen);
    void navigate({ to: '/jaringan/baca', search: { ...rest, ...(atur === undefined ? {} : { atur }) } });
  };
  return (
    <form key={`${definition.id} ${search.atur ?? ''}`} className={`${styles.form} screen-only`} onSubmit={apply}>
      {definition.parameters.map(({ id, name, type, minimum, maximum, default: usual }) => (
        <label key={id} className={styles.field}>
          {name}
          <input
            name={id}
            type="number"
            required
            min={minimum}
            max={maximum}
            step={type === 'INTEGER' ? 1 : 'any'}
            defaultValue={values.get(id) ?? usual}
          />
        </label>
      ))}
      <Button type="submit">
        <Trans>Hitung</Trans>
      </Button>
    </form>
  );
}

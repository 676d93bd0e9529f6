// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { openPage } from '../platform/testing/page.tsx';
import { ChoiceField } from './choice-field.tsx';

const steps = ['satu', 'dua', 'tiga'].map((label, place) => ({ value: String(place + 1), label }));
const provinces = Array.from({ length: 38 }, (_, place) => ({ value: `p${place}`, label: `Provinsi ${place}` }));

function Field({ options, chosen }: { options: typeof steps; chosen: (value: string) => void }) {
  const [value, setValue] = useState(options[0]!.value);
  return (
    <ChoiceField
      label="Jarak"
      value={value}
      options={options}
      choose={(next) => {
        chosen(next);
        setValue(next);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Jarak' });
const listed = () => within(screen.getByRole('listbox', { name: 'Jarak' })).getAllByRole('option');

test('is walked by keys: Enter chooses, Escape leaves what stood, and the focus stays on the field', async () => {
  const chosen = vi.fn<(value: string) => void>();
  openPage(<Field options={steps} chosen={chosen} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('satu');
  await userEvent.keyboard('{Enter}');
  expect(listed().map(({ textContent }) => textContent)).toEqual(['satu', 'dua', 'tiga']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(chosen.mock.calls).toEqual([['3']]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(chosen).toHaveBeenCalledTimes(1);
  expect(field().value).toBe('tiga');
  expect(document.activeElement).toBe(field());
});

test('the same once more is no choice, and nothing takes it away', async () => {
  const chosen = vi.fn<(value: string) => void>();
  openPage(<Field options={steps} chosen={chosen} />);
  await userEvent.click(field());
  await userEvent.click(screen.getByRole('option', { name: 'satu' }));
  expect(chosen).not.toHaveBeenCalled();
  expect(field().value).toBe('satu');
});

test.each([
  ['id', 'Tidak ada yang cocok.'],
  ['en', 'Nothing matches.'],
] as const)(
  'a long list is searched by a part of the name, and says where none has it: %s',
  async (locale, nothing) => {
    const chosen = vi.fn<(value: string) => void>();
    openPage(<Field options={provinces} chosen={chosen} />, { locale });
    await userEvent.click(field());
    await userEvent.clear(field());
    await userEvent.type(field(), '37');
    expect(listed().map(({ textContent }) => textContent)).toEqual(['Provinsi 37']);
    await userEvent.type(field(), 'x');
    screen.getByText(nothing);
    await userEvent.keyboard('{Backspace}');
    await userEvent.click(screen.getByRole('option', { name: 'Provinsi 37' }));
    expect(chosen.mock.calls).toEqual([['p37']]);
    expect(field().value).toBe('Provinsi 37');
  },
);

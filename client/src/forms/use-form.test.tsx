// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openPage } from '../platform/testing/page.tsx';
import { Form } from './form.tsx';
import { TextField } from './text-field.tsx';
import { useForm, type FormError } from './use-form.ts';

type Send = (values: { name: string; code: string }) => Promise<readonly FormError[]>;

function RegionForm({ send }: { send: Send }) {
  const form = useForm({
    initialValues: { name: '', code: '' },
    validate: { name: (value) => (value === '' ? 'Isi namanya.' : null) },
    send,
  });
  return (
    <Form form={form} verb="Simpan">
      <TextField label="Nama" {...form.field('name')} />
      <TextField label="Kode" {...form.field('code')} />
    </Form>
  );
}

/** A server that answers when the test says so. */
function slowServer() {
  const answers: ((errors: readonly FormError[]) => void)[] = [];
  const send = vi.fn<Send>(() => new Promise((resolve) => answers.push(resolve)));
  return { send, answer: (errors: readonly FormError[]) => act(async () => answers.shift()?.(errors)) };
}

const fieldOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const sayOf = (field: HTMLElement) => {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
};
const press = () => userEvent.click(screen.getByRole('button', { name: 'Simpan' }));

test('what the page itself sees is said beside the field, which gets the focus, and nothing is sent', async () => {
  const send = vi.fn<Send>(() => Promise.resolve([]));
  openPage(<RegionForm send={send} />);
  await press();
  expect(sayOf(fieldOf('Nama'))).toContain('Isi namanya.');
  expect(document.activeElement).toBe(fieldOf('Nama'));
  expect(screen.getByRole('alert').textContent).toBe('1 isian perlu diperbaiki.');
  expect(send).not.toHaveBeenCalled();
});

test.each([
  ['id', 'Daerah lain sudah memakai kode ini.'],
  ['en', 'Another region already has this code.'],
] as const)('an error of the API stands beside its field in the words of its code: %s', async (locale, words) => {
  const { send, answer } = slowServer();
  openPage(<RegionForm send={send} />, { locale });
  await userEvent.type(fieldOf('Nama'), 'Klaten');
  await userEvent.type(fieldOf('Kode'), '33.10');
  await press();
  await answer([{ code: 'CODE_TAKEN', field: 'code' }]);
  expect(sayOf(fieldOf('Kode'))).toBe(words);
  expect(fieldOf('Kode').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(fieldOf('Kode'));
  expect([fieldOf('Nama').value, fieldOf('Kode').value]).toEqual(['Klaten', '33.10']);
  await userEvent.type(fieldOf('Kode'), '1');
  expect(fieldOf('Kode').getAttribute('aria-invalid')).not.toBe('true');
});

test('of several faulty fields the first on the page has the focus, in whatever order the API names them', async () => {
  const { send, answer } = slowServer();
  openPage(<RegionForm send={send} />);
  await userEvent.type(fieldOf('Nama'), 'x');
  await press();
  await answer([
    { code: 'INVALID_FIELD', field: 'code' },
    { code: 'BLANK_TEXT', field: 'name' },
  ]);
  expect(document.activeElement).toBe(fieldOf('Nama'));
  expect(screen.getByRole('alert').textContent).toBe('2 isian perlu diperbaiki.');
});

test('what belongs to no field of the form is said for the whole, and has the focus', async () => {
  const { send, answer } = slowServer();
  openPage(<RegionForm send={send} />);
  await userEvent.type(fieldOf('Nama'), 'x');
  await press();
  await answer([
    { code: 'VERSION_CONFLICT', field: null },
    { code: 'INVALID_ADDRESS', field: 'address' },
  ]);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Sementara itu sudah diubah oleh yang lain.');
  expect(alert.textContent).toContain('(INVALID_ADDRESS)');
  expect(document.activeElement).toBe(alert);
});

test('what fails on the way is told by its code, keeps what was filled in, and can be sent again', async () => {
  const send = vi.fn<Send>().mockRejectedValueOnce(new TypeError('fetch failed')).mockResolvedValueOnce([]);
  openPage(<RegionForm send={send} />);
  await userEvent.type(fieldOf('Nama'), 'Klaten');
  await press();
  expect(screen.getByRole('alert').textContent).toMatch(/^Server tidak terjangkau\..*\(NET\)$/);
  expect(screen.getByRole('alert').textContent).not.toContain('fetch');
  expect(fieldOf('Nama').value).toBe('Klaten');
  await press();
  expect(send).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('it is sent once, however often it is pressed', async () => {
  const { send, answer } = slowServer();
  openPage(<RegionForm send={send} />);
  await userEvent.type(fieldOf('Nama'), 'Klaten');
  const form = screen.getByRole('button').closest('form')!;
  await act(async () => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await userEvent.type(fieldOf('Nama'), '{Enter}');
  expect(send).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
  await answer([]);
  await press();
  expect(send).toHaveBeenCalledTimes(2);
});

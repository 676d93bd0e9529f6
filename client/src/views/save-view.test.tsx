// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { openPage } from '../platform/testing/page.tsx';
import { SaveView } from './save-view.tsx';

const viewer = (canWrite: boolean, reason: string | null) => ({
  data: { viewer: { __typename: 'Viewer', canWrite, reason } },
});
const payload = (view: { id: string } | null, errors: readonly { code: string; field: string | null }[]) => ({
  data: {
    saveView: {
      __typename: 'SaveViewPayload',
      view: view === null ? null : { __typename: 'View', title: 'Klaten', address: '/jaringan', ...view },
      errors: errors.map((error) => ({ __typename: 'UserError', ...error })),
    },
  },
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => sessionStorage.clear());

test('who may not write at all sees nothing of it', async () => {
  const page = openPage(<SaveView title="Klaten" />);
  await page.asked[0]!.answer(viewer(false, 'READ_ONLY'));
  expect(screen.queryByRole('button')).toBeNull();
});

test('a key that is not accepted is said beside it and forgotten; the right one saves under the title', async () => {
  const page = openPage(<SaveView title="Klaten" />);
  await page.asked[0]!.answer(viewer(false, 'UNAUTHENTICATED'));
  await press('Simpan pandangan');
  await userEvent.type(screen.getByLabelText('Kunci penulis (JEJARING_TOKEN)'), 'wrong');
  await press('Simpan');
  await page.asked[0]!.answer(viewer(false, 'UNAUTHENTICATED'));
  screen.getByText('Kunci ini tidak diterima server.');
  expect(sessionStorage.length).toBe(0);

  const key = screen.getByLabelText('Kunci penulis (JEJARING_TOKEN)');
  expect(document.activeElement).toBe(key);
  await userEvent.clear(key);
  await userEvent.type(key, 'right');
  await userEvent.clear(screen.getByLabelText('Judul'));
  await userEvent.type(screen.getByLabelText('Judul'), ' Mitra Klaten ');
  await press('Simpan');
  await page.asked[0]!.answer(viewer(true, null));
  expect(page.asked[0]).toMatchObject({ name: 'SaveView', variables: { input: { title: 'Mitra Klaten' } } });
  await page.asked[0]!.answer(payload({ id: 'view:1' }, []));
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/\/pandangan\/view%3A1$/);
  expect(screen.queryByLabelText('Judul')).toBeNull();
});

test('a title that the server refuses is told in Indonesian, and stays', async () => {
  const page = openPage(<SaveView title="Klaten" />);
  await page.asked[0]!.answer(viewer(true, null));
  await press('Simpan pandangan');
  await press('Simpan');
  await page.asked[0]!.answer(payload(null, [{ code: 'INVALID_TEXT', field: 'title' }]));
  screen.getByText('Teks ini terlalu panjang atau berisi tanda yang tidak dapat ditampilkan.');
  expect(screen.getByLabelText<HTMLInputElement>('Judul').value).toBe('Klaten');
});

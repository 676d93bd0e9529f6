import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error.ts';
import { readActivities, type ActivityElement } from './read-activities.ts';
import { activityXml, fileXml } from './testing/read-items.ts';
import { child, childrenOf } from './xml-element.ts';

async function read(content: string | Uint8Array): Promise<{ activities: ActivityElement[]; error: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-xml-'));
  const path = join(folder, 'file.xml');
  await writeFile(path, content);
  const activities: ActivityElement[] = [];
  try {
    const context = { signal: new AbortController().signal, progress: () => {} };
    for await (const activity of readActivities({ path, name: 'file.xml' }, context)) activities.push(activity);
    return { activities, error: null };
  } catch (error) {
    return { activities, error };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const title = (found: ActivityElement | undefined) => childrenOf(child(found?.activity, 'title'), 'narrative')[0]?.text;

describe('what is refused, with the line', () => {
  const before = activityXml('');
  test.each([
    ['a cut file', fileXml(before).slice(0, -10), 'FILE_GARBLED', 6],
    ['tags that do not match', fileXml(`${before}<iati-activity></wrong>`), 'FILE_GARBLED', 5],
    ['an entity of its own', fileXml(`${before}<iati-activity>&lol;</iati-activity>`), 'FILE_GARBLED', 5],
    ['elements nested without end', fileXml(`${before}<iati-activity>${'<x>'.repeat(100)}`), 'FILE_GARBLED', 5],
  ])('%s: what stood before it is given first', async (_what, xml, code, line) => {
    const { activities, error } = await read(xml);
    expect(activities).toHaveLength(1);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ code, details: { line } });
  });

  test('a DOCTYPE, so that entities cannot be defined and expanded', async () => {
    const { activities, error } = await read(
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${fileXml(activityXml('<title><narrative>&b;</narrative></title>')).slice(39)}`,
    );
    expect(activities).toEqual([]);
    expect(error).toMatchObject({ code: 'FILE_GARBLED', message: expect.stringContaining('DOCTYPE') as string });
  });

  test.each([
    ['a text', '<title><narrative>'],
    ['an attribute', '<title x="'],
    ['a comment', '<!--'],
  ])('%s that never ends', async (_what, start) => {
    const { error } = await read(`${fileXml('').slice(0, -20)}<iati-activity>${start}${'x'.repeat(11_000_000)}`);
    expect(error).toMatchObject({
      code: 'FILE_GARBLED',
      message: expect.stringContaining('more than 10000000') as string,
    });
  });

  test.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['another root', '<?xml version="1.0"?><iati-organisations version="2.03"/>', 'FILE_GARBLED'],
    ['no XML', 'identifier,title\n1,2\n', 'FILE_GARBLED'],
  ])('%s', async (_what, content, code) => {
    expect((await read(content)).error).toMatchObject({ code });
  });
});

describe('what is read', () => {
  const titled = (text: string) => activityXml(`<title><narrative>${text}</narrative></title>`);

  test('text in pieces, character references and CDATA', async () => {
    const { activities } = await read(fileXml(titled('a &amp; b<!-- c --> <![CDATA[<d>]]> &#233;')));
    expect(title(activities[0])).toBe('a & b <d> é');
  });

  test('letters that are cut by the border of two chunks', async () => {
    const padding = `<!--${'é'.repeat(70_001)}-->`;
    const { activities, error } = await read(fileXml(`${padding}${titled('Človek v ohrození 😀')}`));
    expect(error).toBeNull();
    expect(title(activities[0])).toBe('Človek v ohrození 😀');
  });

  test.each([
    [
      'utf-16 with a mark',
      (xml: string) =>
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')]),
    ],
    ['latin-1 as declared', (xml: string) => Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['utf-8 with a mark', (xml: string) => Buffer.from(`\uFEFF${xml}`)],
  ])('%s', async (_what, encode) => {
    const { activities, error } = await read(encode(fileXml(titled('Dépôt'))));
    expect(error).toBeNull();
    expect(title(activities[0])).toBe('Dépôt');
  });

  test('the version of the file, or of the activity in a collection', async () => {
    const { activities } = await read(
      fileXml(`${activityXml('')}${activityXml('', 'x:version="1.05" xmlns:x="urn:x"')}`, '2.01'),
    );
    expect(activities.map(({ version }) => version)).toEqual(['2.01', '1.05']);
  });
});

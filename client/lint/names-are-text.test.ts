import { RuleTester } from 'oxlint/plugins-dev';
import { describe, test } from 'vitest';
import { namesAreText } from './names-are-text.ts';

RuleTester.describe = describe;
RuleTester.it = test;

const tester = new RuleTester({ languageOptions: { parserOptions: { lang: 'tsx' } } });
/** A component around a sentence; `before` is what stands above the return. */
const page = (sentence: string, before = '', props = '{ name, row }: Props') =>
  `function Page(${props}) { const { locale } = useLanguage(); ${before} return ${sentence}; }`;

const figures = [
  page('<Trans>Tidak ada.</Trans>'),
  page("<Trans>Kota,{' '}kabupaten</Trans>"),
  page('<Trans>Sekitar <Name of={name} />.</Trans>'),
  page('<Trans>Sekitar <b><Name of={row.name} /></b>, lihat <Link to={name}>semua</Link>.</Trans>'),
  page('<Trans>{formatNumber(row.count, locale)} kegiatan</Trans>'),
  page('<Trans>{count} kegiatan</Trans>', 'const count = formatNumber(row.count, locale);'),
  page('<Trans>{a} dari {b}</Trans>', 'const [a, b] = [1, 2].map((one) => formatNumber(one, locale));'),
  page('<Trans>{a} dari {b}</Trans>', 'const [a, b] = [formatDate(row.from, locale), 2];'),
  page('<Trans>{of(row.count)} kota</Trans>', 'const of = (count) => t`${plural(count, { other: "# kota" })}`;'),
  page('<Trans>{row.names.length} nama</Trans>'),
  page('<Trans>{row.count - 1} lagi</Trans>'),
  page('<Trans>{count} kota</Trans>', '', '{ count }: { count: number }'),
  page('<Trans>{count} kota</Trans>', '', 'count: number'),
  page('<Trans>Sekitar {row.isOwn ? <Name of={name} /> : "kami"}.</Trans>'),
  page('<Trans>Ada <Plural value={row.count} one="# kota" other="# kota" />.</Trans>'),
  page('<Plural value={row.count} other={<><Name of={name} /> punya #</>} />'),
  // Texts outside of sentences are React's, which reads no tags.
  page('<p title={name}>{name}</p>'),
  'import { Trans } from "@lingui/react/macro";',
];

const words = [
  page('<Trans>Sekitar {name}.</Trans>'),
  page('<Trans>Sekitar {row.name}.</Trans>'),
  page('<Trans>Sekitar <b>{name}</b>.</Trans>'),
  page('<Trans>Sekitar <Name>{name}</Name>.</Trans>'),
  page('<Trans>Sekitar <>{name}</>.</Trans>'),
  page('<Trans>Sekitar {name ?? "?"}.</Trans>'),
  page('<Trans>Sekitar {row.isOwn ? "kami" : name}.</Trans>'),
  page('<Trans>Sekitar {`${name} dan lain`}.</Trans>'),
  page('<Trans>Sekitar {"" + name}.</Trans>'),
  page('<Trans>Sekitar {row.isOwn ? <b>{name}</b> : null}.</Trans>'),
  page('<Trans>Sekitar {String(name)}.</Trans>'),
  page('<Trans>Sekitar {them}.</Trans>', 'const them = shortRegion(row.name);'),
  page('<Trans>Sekitar {them}.</Trans>', 'const [me, them] = [1, row.name];'),
  page('<Trans>Sekitar {them}.</Trans>', 'let them = 1; them = name;'),
  page('<Trans>Sekitar {names.join()}.</Trans>', 'const names = [name];'),
  page('<Trans>Sekitar {of(name)}.</Trans>', 'const of = (one) => t`di ${one}`;'),
  page('<Trans>Sekitar {plural(1, { other: name })}.</Trans>'),
  page('<Trans>Sekitar {name}.</Trans>', '', '{ name }: { name: string }'),
  page('<Trans>Sekitar {name}.</Trans>', '', 'name: string'),
  page('<Plural value={row.count} other={`# dari ${name}`} />'),
  page('<Trans>Ada <Plural value={1} other={<>{name} punya #</>} />.</Trans>'),
  'import { Trans } from "@lingui/react";',
];

tester.run('names-are-text', namesAreText as never, {
  valid: figures,
  invalid: words.map((code) => ({ code, errors: 1 })),
});

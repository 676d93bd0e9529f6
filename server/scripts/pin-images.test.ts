import { expect, it } from 'vitest';
import { pinned } from './pin-images.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const digests: Readonly<Record<string, string>> = {
  'node:24.1.0-slim': digest('a'),
  'example.org:5000/team/neo4j:5.26.1-community': digest('b'),
};
const digestOf = (image: string) => digests[image] ?? 'unknown';

const dockerfile = `# FROM node:24.1.0-slim is only told of here
FROM node:24.1.0-slim AS sources
FROM sources AS server
FROM node:24.1.0-slim
COPY --from=server /app .
`;
const compose = `services:
  jejaring:
    image: jejaring
  neo4j:
    image: example.org:5000/team/neo4j:5.26.1-community
`;

it('writes the digest behind each tag, and leaves stages and own images', () => {
  const from = `FROM node:24.1.0-slim@${digest('a')}`;
  expect(pinned(dockerfile, digestOf)).toBe(
    dockerfile
      .replace('\nFROM node:24.1.0-slim AS', `\n${from} AS`)
      .replace('\nFROM node:24.1.0-slim\n', `\n${from}\n`),
  );
  expect(pinned(compose, digestOf)).toBe(compose.replace('1-community', `1-community@${digest('b')}`));
});

it('takes the present digest where another stands', () => {
  const once = pinned(dockerfile, () => digest('c'));
  expect(pinned(once, digestOf)).toBe(pinned(dockerfile, digestOf));
  expect(pinned(pinned(compose, digestOf), digestOf)).toBe(pinned(compose, digestOf));
});

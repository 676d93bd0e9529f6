import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authorOf, whoOf } from './index.ts';

it('is read from the log as it was written there', () => {
  const id = fc.stringMatching(/^[\w:.-]{1,60}$/);
  fc.assert(
    fc.property(id, fc.option(id), (who, organisation) => {
      const author = { who, organisation };
      expect(authorOf(whoOf(author))).toEqual(author);
    }),
  );
});

it.each(['token', 'cli', 'sample', 'anything for us all'])('of earlier rows is whoever stands there: %s', (who) => {
  expect(authorOf(who)).toEqual({ who, organisation: null });
});

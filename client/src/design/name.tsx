import { Fragment } from 'react';

/**
 * A name, or other words of people, within a sentence. `<Trans>` reads tags in the values that it is given, but places a component
 * as it is; the element keeps the sentence's order whatever direction the name is written in.
 */
export function Name({ of }: { of: string }) {
  return <bdi>{of}</bdi>;
}

/** Several of them, one after another. */
export function Names({ of }: { of: readonly string[] }) {
  return of.map((name, index) => (
    <Fragment key={index}>
      {index === 0 ? '' : ', '}
      <Name of={name} />
    </Fragment>
  ));
}

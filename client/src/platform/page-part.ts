import { lazyRouteComponent } from '@tanstack/react-router';

/** A file of the pages could not be fetched: nothing answered, or a newer version has taken its place. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** Rejects with `PartMissing`, whatever the browser or the bundler calls it. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new PartMissing('A file of the pages could not be fetched.', { cause });
  }
}

/**
 * A component that comes with a file of its own; drawn within an error boundary it asks again when that is reset. The router
 * alone would load the address again, which offline leaves nothing of the application.
 */
export function lazyPage<Module extends Record<string, unknown>, Name extends string & keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => fetchPart(load), name);
}

/** Loads the address again, as a new version needs it, if there is somebody who answers; resolves to false if not. */
export async function reloadWhenServed(): Promise<boolean> {
  const isServed = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  );
  if (isServed) window.location.reload();
  return isServed;
}

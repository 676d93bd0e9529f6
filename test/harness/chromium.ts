import { existsSync } from 'node:fs';

/** The browser that the tests drive: CHROMIUM, else where Debian, Ubuntu and Fedora put it; null where there is none. */
export function findChromium(): string | null {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/**
 * Headless, without a sandbox (CI runs as root), WebGL drawn in software, and silent towards the outside: without these
 * switches Chromium calls home at every start.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
];

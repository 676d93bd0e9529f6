import type { Request, Response } from 'express';
import { sendCode } from './http-errors.ts';

/** What a browser shows until the build is there; it looks again by itself. */
const page = (command: string) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>Jejaring</title>
<style>
  :root { color-scheme: light dark }
  body { font: 18px/1.5 Georgia, serif; max-width: 34rem; margin: 20vh auto; padding: 0 16px }
  p + p { opacity: .8; font-size: 16px }
</style>
</head>
<body>
<main>
<h1>Jejaring</h1>
<p>Halaman ini sedang disiapkan dan akan terbuka sendiri dalam beberapa detik.</p>
<p lang="en">This page is being built and will open by itself in a few seconds. If it does not: <code>${command}</code></p>
</main>
</body>
</html>
`;

/** Answers for a page that is not built yet: politely to a browser, with a code to everybody else. */
export function sendBeingBuilt(request: Request, response: Response, command: string): void {
  response.set('retry-after', '2');
  if (request.accepts(['json', 'html']) === 'html') response.status(503).type('html').send(page(command));
  else sendCode(response, 'NOT_READY');
}

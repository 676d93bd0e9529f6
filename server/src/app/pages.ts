import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { sendBeingBuilt } from './being-built.ts';
import { sendCode } from './http-errors.ts';

/** What `npm start` builds of the pages. */
const pagesFolder = fileURLToPath(new URL('../../../client/dist/', import.meta.url));
/** The explorer of the API, built apart from the pages. */
const explorerFolder = fileURLToPath(new URL('../../../client/explorer/dist/', import.meta.url));
const shapesFolder = fileURLToPath(new URL('../../sample/shapes/', import.meta.url));

/** First parts of the addresses of pages (client/src/app/routes.tsx); a missing file is never answered with a page. */
const pageAddresses =
  /^\/(?:(?:jaringan|daerah-mirip|jejak|data|daerah|aktor|kemitraan|program|naskah|praktik|tantangan|potensi|sektor|tujuan|indikator|sumber|pandangan|sisip|cari|tentang)(?:\/.*)?)?$/;

/** Built files carry a hash of their content in their name. */
const forEver = 'public, max-age=31536000, immutable';

/** Map shapes under /shapes, the built pages, and the start page for every address that is a page. */
export function pages(folder: string = pagesFolder): Router {
  const router = Router();
  router.use('/shapes', express.static(shapesFolder, { index: false, maxAge: '1h' }), notThere);
  router.use(
    '/explorer/assets',
    express.static(join(explorerFolder, 'assets'), { index: false, setHeaders: keepForEver }),
  );
  router.use('/assets', express.static(join(folder, 'assets'), { index: false, setHeaders: keepForEver }), notThere);
  router.use(express.static(folder, { index: false, dotfiles: 'ignore', setHeaders: askAgain }));
  router.get(pageAddresses, (request, response) =>
    sendPage(request, response, join(folder, 'index.html'), 'npm run build'),
  );
  return router;
}

/** The explorer of the API, for a browser that opens /graphql; anything else goes on to the API. */
export function explorerPage(folder: string = explorerFolder): RequestHandler {
  return (request, response, next) => {
    const isQuestion = request.query['query'] !== undefined || request.query['extensions'] !== undefined;
    if (request.method !== 'GET' || isQuestion || request.accepts(['json', 'html']) !== 'html') next();
    else sendPage(request, response, join(folder, 'index.html'), 'npm run build:explorer');
  };
}

function sendPage(request: Request, response: Response, page: string, command: string): void {
  if (!existsSync(page)) {
    sendBeingBuilt(request, response, command);
    return;
  }
  response.set('cache-control', 'no-cache').sendFile(page, { dotfiles: 'allow', cacheControl: false });
}

function keepForEver(response: Pick<Response, 'setHeader'>): void {
  response.setHeader('cache-control', forEver);
}

function askAgain(response: Pick<Response, 'setHeader'>): void {
  response.setHeader('cache-control', 'no-cache');
}

const notThere: RequestHandler = (_request, response) => sendCode(response, 'UNKNOWN_ADDRESS');

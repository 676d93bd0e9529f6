import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { sendBeingBuilt } from './being-built.ts';
import { keep } from './cache-control.ts';
import { sendCode } from './http-errors.ts';
import { pageAddresses } from './page-address.ts';

/** What `npm start` builds of the pages. */
const pagesFolder = fileURLToPath(new URL('../../../../client/dist/', import.meta.url));
/** The explorer of the API, built apart from the pages. */
const explorerFolder = fileURLToPath(new URL('../../../../client/explorer/dist/', import.meta.url));
const shapesFolder = fileURLToPath(new URL('../../../sample/shapes/', import.meta.url));

/** Map shapes under /shapes, the built pages, and the start page for every address that is a page. */
export function pages(folder: string = pagesFolder): Router {
  const router = Router();
  router.use('/shapes', express.static(shapesFolder, { index: false, setHeaders: keepAnHour }), notThere);
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
  keep(response, 'afterAsking');
  response.sendFile(page, { dotfiles: 'allow', cacheControl: false });
}

type Kept = Parameters<typeof keep>[0];
const keepForEver = (response: Kept) => keep(response, 'forEver');
const keepAnHour = (response: Kept) => keep(response, 'anHour');
const askAgain = (response: Kept) => keep(response, 'afterAsking');

const notThere: RequestHandler = (_request, response) => sendCode(response, 'UNKNOWN_ADDRESS');

import { isIP, isIPv4 } from 'node:net';
import { hostname } from 'node:os';
import type { Request, RequestHandler } from 'express';
import { sendCode } from './http-errors.ts';

/** Whether a request may name the server so; the name is in lower case, without port, brackets and a last dot. */
export type HostRule = (name: string) => boolean;

/** For whoever asks for nothing else. */
export const anyHost: HostRule = () => true;

/**
 * Addresses, and names of this machine. Another name that leads here may be one that a foreign page pointed at this
 * server, so that its scripts read what the visitor can reach and they cannot (DNS rebinding).
 */
const ownHost: HostRule = (name) =>
  isIP(name) !== 0 || name === 'localhost' || name === hostname().toLowerCase() || name === firstPart(hostname());

interface HostSettings {
  readonly host: string;
  /** Names that requests may give this server, or `*` for any. */
  readonly hosts?: readonly string[];
}

/** The names that the setting lists; without it any on loopback, elsewhere only those that are this machine's own. */
export function hostRule({ host, hosts }: HostSettings): HostRule {
  if (hosts === undefined) return isLoopback(host) ? anyHost : (name) => ownHost(name) || name === host.toLowerCase();
  if (hosts.includes('*')) return anyHost;
  const listed = new Set(hosts);
  // Probes ask by address, and what a foreign page points here is a name.
  return (name) => listed.has(name) || name === 'localhost' || isIP(name) !== 0;
}

/** Of the address of figures and details: on loopback nobody has a reason for a name. */
export function monitorHostRule(host: string): HostRule {
  return isLoopback(host) ? ownHost : anyHost;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function firstPart(name: string): string {
  return name.toLowerCase().split('.')[0] ?? '';
}

/**
 * Refuses a request that names no host, more than one, or one that this server is not known under.
 * @param otherwise what to do in the last case, where that is not the setting
 */
export function checkHost(isAllowed: HostRule, otherwise?: string): RequestHandler {
  return (request, response, next) => {
    const names = namedHosts(request);
    if (names === null) {
      // Who reads a request in two ways may read what follows it in two ways.
      response.set('connection', 'close');
      sendCode(response, 'BAD_REQUEST', 'Send one Host header with the name of this server.');
    } else if (names.every(isAllowed)) next();
    else sendCode(response, 'UNKNOWN_HOST', otherwise);
  };
}

/** The host of the header and, where the request line is a whole address, of that; null where they cannot be read. */
function namedHosts(request: Request): string[] | null {
  const sent = request.headersDistinct['host'] ?? [];
  // Before HTTP/1.1 there was no such header: simple probes still leave it out, browsers never do.
  if (sent.length === 0) return request.httpVersion === '1.0' ? [] : null;
  const whole = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(request.originalUrl)?.[1];
  const names = [...sent, ...(whole === undefined ? [] : [whole])].map(nameOf);
  return sent.length > 1 || names.includes(null) ? null : names.filter((name) => name !== null);
}

/** Without the port. */
function nameOf(host: string): string | null {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([^\s:[\]@/\\?#,]+))(?::\d{0,5})?$/i.exec(host) ?? [];
  return (address ?? name?.replace(/\.$/, ''))?.toLowerCase() ?? null;
}

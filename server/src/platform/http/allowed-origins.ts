/**
 * Whether a page of that origin may hold a connection to the server that it calls `host` (name and port). Browsers let any page
 * open a WebSocket anywhere and send what they know of the visitor along, so that the server must look itself.
 */
export type OriginRule = (origin: string, host: string) => boolean;

interface OriginSettings {
  /** Names that requests may give this server; `*` allows no foreign page. */
  readonly hosts?: readonly string[];
}

/** Its own pages, and those under the names that the setting lists, since a proxy may have changed what the server is called. */
export function originRule({ hosts = [] }: OriginSettings): OriginRule {
  const listed = new Set(hosts);
  return (origin, host) => {
    const url = URL.parse(origin);
    if (url === null || !/^https?:$/.test(url.protocol)) return false;
    return url.host === host.toLowerCase() || listed.has(url.hostname);
  };
}

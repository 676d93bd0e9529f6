import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * The network that an address stands for, as one short text: an IPv4 address itself, also where it is written as IPv6, and
 * the /64 of an IPv6 address, since one household or office is given at least that many. Proxies that name the port too are
 * understood. Null for what is no address, which whoever asks may have made up.
 */
export function networkOf(address: string | undefined): string | null {
  if (address === undefined || address.length > longestAddress) return null;
  // Most are, as they stand.
  if (isIPv4(address)) return address;
  const [, inBrackets, beforePort] = withPort.exec(address) ?? [];
  const bare = inBrackets ?? beforePort ?? address;
  if (!ipaddr.isValid(bare)) return null;
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const network = [...parsed.parts.slice(0, 4), 0, 0, 0, 0];
  return `${new ipaddr.IPv6(network).toString()}/64`;
}

/** An IPv6 address with an embedded IPv4 one and a zone. */
const longestAddress = 80;
const withPort = /^\[([^\]]+)\](?::\d{1,5})?$|^([\d.]+):\d{1,5}$/;

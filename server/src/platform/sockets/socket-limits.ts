/** What sockets may take of the server; docs/operate.md states each. Times are in milliseconds. */
export const socketLimits = {
  /** Open at one time, of all and of one caller: an office behind one address has several pages open. */
  sockets: 1000,
  socketsOfOne: 50,
  /** Subscriptions of one socket at one time. */
  subscriptions: 10,
  /** Bytes of a message beyond the longest document. */
  messageBeyondDocument: 44_000,
  /** How long a socket may take to say who it is. */
  init: 5000,
  /** How often it is asked whether it is still there; whoever has not answered by the next time is gone. Proxies cut what is silent for a minute. */
  ping: 20_000,
  /** How long the other side may take to say goodbye. */
  goodbye: 2000,
} as const;

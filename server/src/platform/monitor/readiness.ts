import type { StoreFault } from '../stores/index.ts';

/** Whether questions about the network can be answered as they should, and how far the way there is. */
export type Readiness =
  | { readonly state: 'READY' }
  | { readonly state: 'LOADING'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly state: 'FAILED'; readonly reason: string }
  /** The network is there and is read from, as of the last time that its engine answered; writes are refused. */
  | { readonly state: 'ENGINE_AWAY'; readonly reason: string }
  /** As STORE_UNWRITABLE and its likes of the stores: what can be read is read, writes are refused. */
  | { readonly state: StoreFault['state']; readonly reason: string }
  /** It ends: open requests are answered, new ones should go elsewhere. */
  | { readonly state: 'STOPPING' };

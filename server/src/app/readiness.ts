/** Whether questions about the network can be answered, and how far the way there is. */
export type Readiness =
  | { readonly state: 'READY' }
  | { readonly state: 'LOADING'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly state: 'FAILED'; readonly reason: string };

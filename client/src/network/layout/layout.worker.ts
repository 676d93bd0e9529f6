import { layOut, type Layout, type LayoutRequest } from './layout.ts';

export interface LayoutTask {
  readonly task: number;
  readonly request: LayoutRequest;
}

export interface LayoutAnswer {
  readonly task: number;
  readonly layout: Layout;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const { task, request } = event.data;
  const answer: LayoutAnswer = { task, layout: layOut(request) };
  self.postMessage(answer);
});

import { layOutStages, type Layout, type StagedRequest } from './layout.ts';

export interface LayoutTask {
  readonly task: number;
  readonly request: StagedRequest;
}

export interface LayoutAnswer {
  readonly task: number;
  readonly layout: Layout;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const { task, request } = event.data;
  const answer: LayoutAnswer = { task, layout: layOutStages(request) };
  self.postMessage(answer);
});

/** What a span says beside its name: counts and names of ours, never data. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Tells a collector what was done, how long it took, and what caused it. */
export interface Tracing {
  /** Runs work as one span; whatever is begun within it becomes its child. */
  span<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** A span that holds nothing; the answer ends it, with what the call failed of or null. */
  call(name: string, attributes: Attributes): (error: unknown) => void;
  /** Runs `answer` as the span of a request, below the caller's own where the headers name one; the answer ends it. */
  request(request: TracedRequest, answer: () => void): (route: string, status: number) => void;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

export interface TracedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface TraceSettings {
  /** Where OTLP over HTTP is taken, without the path; it may hold a password. */
  readonly endpoint: { reveal(): string };
  /** Of the traces that begin here this share is kept, 0 to 1. */
  readonly share: number;
}

import { openProduct, type OpenOptions, type Parts, type Settings } from '@jejaring/server/app';
import { sampleStores, settingsOf } from './stores.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** The code of the first error; null where there is none. */
  readonly code: string | null;
}

export interface ApiUnderTest {
  readonly url: string;
  /** Where figures and details of readiness are told. */
  readonly monitor: string;
  readonly parts: Parts;
  /** Posts a question as the pages do. */
  post(query: string, variables?: Readonly<Record<string, unknown>>, headers?: Record<string, string>): Promise<Answer>;
  /** Posts a body as it is. */
  send(body: string, headers?: Record<string, string>): Promise<Answer>;
  /** Asks and returns `data`; throws where the answer holds errors. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  close(): Promise<void>;
}

/** The whole product in this process over stores that hold the bundled sample, on a free port of the loopback address. */
export async function openApi(settings: Partial<Settings> = {}, options: OpenOptions = {}): Promise<ApiUnderTest> {
  const folder = await makeTemporaryFolder();
  const product = await openProduct({ ...settingsOf(await sampleStores(folder)), ...settings }, options);
  const parts = await product.ready;
  const send = async (body: string, headers: Record<string, string> = {}): Promise<Answer> =>
    read(
      await fetch(`${product.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    );
  const post: ApiUnderTest['post'] = (query, variables = {}, headers) =>
    send(JSON.stringify({ query, variables }), headers);
  return {
    url: product.address,
    monitor: product.monitor ?? 'none',
    parts,
    send,
    post,
    async ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const answer = await post(query, variables);
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors, null, 2));
      return answer.data as Data;
    },
    async close() {
      await product.close();
      await removeFolder(folder);
    },
  };
}

/** An answer with what every test looks at. */
export async function read(response: Response): Promise<Answer> {
  const body = (await response.json()) as { readonly data?: unknown; readonly errors?: Answer['errors'] };
  const errors = body.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    errors,
    code: errors[0]?.extensions.code ?? null,
  };
}

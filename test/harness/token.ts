import { read, type Answer } from './api.ts';

/** Who sends it to a server that a test started may write. */
export const token = 'hanya-untuk-pengujian';

/** Posts a question as whoever holds the token. */
async function postWithToken(url: string, query: string, input: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return read(
    await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) }),
  );
}

const createActor = `mutation ($input: CreateActorInput!) {
  createActor(input: $input) { actor { id } errors { code field } }
}`;

/** Creates an actor of that name, once however often it is asked. */
export function createForum(url: string, name: string): Promise<Answer> {
  const fields = { names: [{ language: 'id', text: name, use: 'OFFICIAL' }], type: 'FORUM' };
  return postWithToken(url, createActor, { clientMutationId: name, fields });
}

const saveView = `mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id } errors { code field } } }`;

export function saveAView(url: string, title: string): Promise<Answer> {
  return postWithToken(url, saveView, { title, address: '/jaringan?fokus=region:idn:33.10' });
}

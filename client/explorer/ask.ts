/** Sends what the explorer's editor holds to this server; answers come back as they are, errors of HTTP included. */
export async function ask(
  question: { readonly query: string; readonly variables?: unknown; readonly operationName?: string | null },
  options?: { readonly headers?: Readonly<Record<string, string>> },
): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(question),
  });
  return (await response.json()) as Record<string, unknown>;
}

import { signIn } from './sign-in.mjs';

/**
 * Signs somebody of the demo in and answers how to ask the API on their behalf: `ask('GET', '/me')` is what the answer
 * says when it is JSON, and its bytes when it isn't.
 *
 * @param {string} address
 * @param {string} userName
 * @returns {Promise<(method: string, path: string, body?: unknown) => Promise<any>>}
 */
export async function apiClient(address, userName) {
  const { cookie, csrfToken } = await signIn(address, userName);
  const headers = { cookie, 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' };
  return async (method, path, body) => {
    const answer = await fetch(`${address}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.headers.get('content-type')?.includes('json') ? answer.json() : answer.arrayBuffer();
  };
}

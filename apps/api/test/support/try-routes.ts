import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import type { TestApp } from './test-app';

/** One route with what stands for its parameters. */
export interface Tried {
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly body: object;
  readonly type?: string;
}

/** The path with a value for each parameter. */
export const filled = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, parameter: string) => values[parameter] ?? 'x');

/** What somebody who is signed in is answered. */
export async function statusOf(test: TestApp, agent: SignedInAgent, tried: Tried): Promise<number> {
  const { method, path, body, type = 'application/json' } = tried;
  const options = {
    method,
    headers: { Cookie: agent.cookie, 'X-CSRF-Token': agent.me.csrfToken, 'Content-Type': type },
    ...(method !== 'GET' && method !== 'DELETE' && { body: JSON.stringify(body) }),
  };
  return (await fetch(`${test.address}/api/v1${path}`, options)).status;
}

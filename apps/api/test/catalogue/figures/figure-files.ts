import type { FigureUploadView, UploadFigures } from '@samenspoor/contracts/catalogue/figures';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import type { TestApp } from '../../support/test-app';

/** An answer with its status. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body & { readonly code?: string };
}

export const SOURCE: UploadFigures = {
  kind: 'origin',
  year: 2024,
  source: 'Officiële tabel',
  fileName: 'cijfers.xlsx',
};

/** Uploads a file as a browser does: the bytes as they are, with what the file says to be. */
export async function uploadFile(
  test: TestApp,
  agent: SignedInAgent,
  file: Buffer | string,
  changes: Partial<UploadFigures> = {},
  type = 'application/octet-stream',
): Promise<Answer<FigureUploadView>> {
  const query = new URLSearchParams(
    Object.entries({ ...SOURCE, ...changes }).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const answer = await fetch(`${test.address}/api/v1/figures/uploads?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': type, 'X-CSRF-Token': agent.me.csrfToken, Cookie: agent.cookie },
    body: new Uint8Array(Buffer.from(file)),
  });
  return { status: answer.status, body: (await answer.json()) as Answer<FigureUploadView>['body'] };
}

import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import type { TestApp } from '../support/test-app';

/** What the tests attach to: the files of one municipality, of which everybody in it may do everything. */
export const SUBJECT_TYPE = 'sample';

/** What a test may say otherwise than the usual about an upload. */
export interface Announced {
  readonly subjectId?: string;
  readonly subjectType?: string;
  readonly slot?: string;
  readonly name?: string;
  /** Bytes announced, when other than those sent. */
  readonly size?: number;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Speaks tus as a client would, without one: each request as the test wants it. */
export class Uploader {
  constructor(
    private readonly test: TestApp,
    private readonly agent: SignedInAgent,
    private readonly subjectId: string,
  ) {}

  send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Uint8Array | string,
  ): Promise<Response> {
    return fetch(this.test.address + path, {
      method,
      headers: {
        Cookie: this.agent.cookie,
        'X-CSRF-Token': this.agent.me.csrfToken,
        'Tus-Resumable': '1.0.0',
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  }

  /** Announces a file; the answer has its address in `Location`. */
  announce(size: number, announced: Announced = {}): Promise<Response> {
    const { subjectId = this.subjectId, subjectType = SUBJECT_TYPE, slot, name = 'bijlage.pdf' } = announced;
    const metadata = { subjectType, subjectId, filename: name, ...(slot === undefined ? {} : { slot }) };
    const parts = Object.entries(metadata).map(([key, value]) => `${key} ${base64(value)}`);
    return this.send('POST', UPLOADS_PATH, {
      'Upload-Length': String(announced.size ?? size),
      'Upload-Metadata': parts.join(','),
    });
  }

  part(location: string, offset: number, bytes: Uint8Array): Promise<Response> {
    const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
    return this.send('PATCH', location, headers, new Uint8Array(bytes));
  }

  /** A whole file at once: the answer to its last part, and the id of the upload. */
  async whole(content: Uint8Array, announced: Announced = {}): Promise<{ answer: Response; id: string }> {
    const started = await this.announce(content.length, announced);
    if (started.status !== 201) return { answer: started, id: '' };
    const location = started.headers.get('Location') ?? '';
    return { answer: await this.part(location, 0, content), id: location.split('/').at(-1) ?? '' };
  }

  /** A whole file that must be accepted, as it is listed then. */
  async attached(content: Uint8Array, announced: Announced = {}): Promise<DocumentView> {
    const { answer, id } = await this.whole(content, announced);
    if (answer.status !== 204) throw new Error(`refused with ${answer.status}: ${await answer.text()}`);
    const found = (await this.list()).find((document) => document.id === id);
    if (!found) throw new Error('attached, but not in the list');
    return found;
  }

  async list(): Promise<readonly DocumentView[]> {
    const path = `/documents?subjectType=${SUBJECT_TYPE}&subjectId=${this.subjectId}`;
    return ((await this.agent.get(path).expect(200)).body as Page<DocumentView>).items;
  }
}

/** Status and code of a problem: `[422, 'document_empty']`. */
export async function problemIn(answer: Response): Promise<[number, string]> {
  return [answer.status, ((await answer.json()) as Problem).code];
}

import type { Response } from 'express';
import { WebPage, withNonceMarks } from './web-page';

const HTML = `<!doctype html><html lang="nl-BE"><head><style>a{}</style><link rel="stylesheet" href="styles-AB.css">
<script src="main-AB.js" type="module"></script></head><body><ss-root ngCspNonce="old"></ss-root></body></html>`;

function answerOf(html: string): { headers: Record<string, string>; body: string } {
  const headers: Record<string, string> = {};
  let body = '';
  const response = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    end: (text: string) => (body = text),
  };
  new WebPage(html).send(response as unknown as Response);
  return { headers, body };
}

describe('the page of the web application', () => {
  it('carries one nonce on its scripts, its styles and its root, and in its policy', () => {
    const { headers, body } = answerOf(HTML);
    const nonce = /'nonce-([\w-]{22})'/.exec(headers['Content-Security-Policy'] ?? '')?.[1];
    expect(nonce).toBeDefined();
    expect(body.match(new RegExp(`nonce="${nonce}"`, 'gi'))).toHaveLength(3);
    expect(body).toContain(`<ss-root ngCspNonce="${nonce}">`);
    expect(body).not.toContain('old');
  });

  it('has another nonce each time', () => {
    expect(answerOf(HTML).body).not.toBe(answerOf(HTML).body);
  });

  it('leaves text that only looks like a tag alone', () => {
    expect(withNonceMarks('<p>scripts</p><styled-x></styled-x>')).toBe('<p>scripts</p><styled-x></styled-x>');
  });
});

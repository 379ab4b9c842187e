import { randomBytes } from 'node:crypto';
import type { Response } from 'express';

/** Scripts, styles and data from ourselves only; what stands in the page itself carries the nonce of this answer. */
const policyWith = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Angular and Material set positions and widths on single elements; that is no way in for a script.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

const NONCE = '__CSP_NONCE__';

/**
 * Marks where the nonce goes in the page that Angular built: on each script, style and stylesheet link, and on the root
 * element, from which Angular takes it for the styles of components.
 */
export function withNonceMarks(html: string): string {
  return html
    .replaceAll(/\s(?:ngCspNonce|nonce)="[^"]*"/g, '')
    .replaceAll(/<(script|style)(?=[\s>])/g, `<$1 nonce="${NONCE}"`)
    .replace(/<((?:ss|app)-root)(?=[\s>])/, `<$1 ngCspNonce="${NONCE}"`);
}

/** The page of the web application, with a nonce of its own for each answer. */
export class WebPage {
  private readonly parts: readonly string[];

  constructor(html: string) {
    this.parts = withNonceMarks(html).split(NONCE);
  }

  send(response: Response): void {
    const nonce = randomBytes(16).toString('base64url');
    response.setHeader('Content-Security-Policy', policyWith(nonce));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(this.parts.join(nonce));
  }
}

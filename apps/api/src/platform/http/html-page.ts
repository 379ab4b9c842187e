import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** The few pages that the server writes itself: calm, readable at 320 px and 200 %, without a script of others. */
const STYLE = `
  :root { color-scheme: light dark; --ink: #1c2529; --soft: #4d5b61; --paper: #fbfaf8; --card: #fff; --line: #d5d9da; --accent: #9c3d14; --on-accent: #fff; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #eceff0; --soft: #b4bfc3; --paper: #15191b; --card: #1e2427; --line: #3b464b; --accent: #ffb694; --on-accent: #3b1203; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif; }
  main { max-width: 68rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
  h2 { font-size: 1.125rem; margin: 2rem 0 .75rem; }
  p { max-width: 42rem; margin: 0 0 1rem; }
  .brand { margin: 0 0 1.5rem; color: var(--accent); font-size: 1.25rem; font-weight: 700; }
  a { color: var(--accent); }
  .soft { color: var(--soft); }
  .button { display: inline-block; padding: .625rem 1.25rem; margin-right: 1rem; border: 0; border-radius: 1.5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .75rem; padding: 0; margin: 0; list-style: none; }
  .card { display: flex; flex-direction: column; align-items: flex-start; width: 100%; height: 100%; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); color: inherit; font: inherit; text-align: left; cursor: pointer; }
  .card:hover { border-color: var(--accent); }
  .card strong, .card span { display: block; overflow-wrap: anywhere; }
  .card code { font-size: .875rem; color: var(--soft); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
  details { margin-top: 2rem; }
  .demo { display: inline-block; padding: .25rem .75rem; border: 1px solid var(--accent); border-radius: 1rem; font-size: .875rem; }
`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const STYLE_HASH = hashOf(STYLE);

/** A page that the server writes itself. */
export interface HtmlPage {
  readonly title: string;
  /** HTML; what comes from elsewhere in it went through `escapeHtml`. */
  readonly body: string;
  /** A script of our own, allowed by its hash. The page must work without it. */
  readonly script?: string;
}

/** Text that is safe inside HTML and inside quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The whole document. */
export function htmlDocument({ title, body, script }: HtmlPage): string {
  return `<!doctype html>
<html lang="nl-BE">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>${escapeHtml(title)} – Samenspoor</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <p class="brand">Samenspoor</p>${body}</main>${script === undefined ? '' : `\n    <script>${script}</script>`}
  </body>
</html>
`;
}

/** Nothing from anywhere but this page: its own style, its own script if it has one, and forms to ourselves. */
export function pagePolicy(script?: string): string {
  const scripts = script === undefined ? `'none'` : hashOf(script);
  return [
    `default-src 'none'`,
    `style-src ${STYLE_HASH}`,
    `script-src ${scripts}`,
    `img-src data:`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Answers a request with a page. */
export function htmlPage(response: Response, status: number, page: HtmlPage): void {
  response.statusCode = status;
  response.setHeader('Content-Security-Policy', pagePolicy(page.script));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(htmlDocument(page));
}

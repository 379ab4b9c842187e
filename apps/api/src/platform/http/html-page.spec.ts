import { escapeHtml, htmlDocument, pagePolicy } from './html-page';

describe('a page that the server writes itself', () => {
  it('takes nothing that people typed for HTML', () => {
    expect(escapeHtml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  });

  it('is Dutch, and has a title', () => {
    expect(htmlDocument({ title: 'Aan & af', body: '' })).toMatch(/lang="nl-BE"[^]*<title>Aan &amp; af – Samenspoor/);
  });

  it('allows a script only when it is the one it has', () => {
    expect(pagePolicy()).toContain("script-src 'none'");
    expect(pagePolicy('a()')).toMatch(/script-src 'sha256-/);
    expect(pagePolicy('a()')).not.toBe(pagePolicy('b()'));
  });
});

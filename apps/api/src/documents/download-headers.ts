import type { StoredDocument } from './stored-document';

/** Even when a browser shows it after all: no scripts, no forms, no origin of ours, nothing loaded, in no frame. */
const POLICY = `default-src 'none'; sandbox; frame-ancestors 'none'`;

/** The headers under which the bytes of a document leave: to be saved, under its own name, as what it is. */
export function downloadHeaders({ name, size, mediaType }: StoredDocument): Record<string, string> {
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Length': String(size),
    'Content-Disposition': attachment(name),
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** RFC 6266 with the name as RFC 5987 writes it, and a plain one for those who can't read that. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

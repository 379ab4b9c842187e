/**
 * A path of our own to go to after signing in, or `/`. Anything that a browser could take for another site is refused:
 * an open redirect lends our name to whoever makes the link (CWE-601).
 */
export function localPath(wanted: unknown, publicUrl: string): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(wanted)) return '/';
  if (!URL.canParse(wanted, publicUrl)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, publicUrl);
  return origin === publicUrl ? `${pathname}${search}${hash}` : '/';
}

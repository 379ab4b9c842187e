import type { CookieOptions } from 'express-session';
import type { Settings } from '../../platform/config/settings';

/** The name of the session cookie; over https the prefix pins it to this host and to a secure connection. */
export function cookieName({ publicUrl }: Settings): string {
  return publicUrl.startsWith('https:') ? '__Host-samenspoor' : 'samenspoor';
}

/** No script can read it, and no other site can make a browser send it with an unsafe request. */
export function cookieOptions({ publicUrl, sessionHours }: Settings): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    path: '/',
    maxAge: sessionHours * 3_600_000,
  };
}

/** The raw value of a cookie in a `Cookie` header, still signed and encoded; null when there is none. */
export function rawCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  for (const part of header.split(';')) {
    const pair = part.trimStart();
    if (pair.startsWith(name) && pair[name.length] === '=') return pair.slice(name.length + 1);
  }
  return null;
}

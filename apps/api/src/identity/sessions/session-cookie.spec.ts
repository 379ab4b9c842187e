import type { Settings } from '../../platform/config/settings';
import { cookieName, cookieOptions, rawCookie } from './session-cookie';

const over = (publicUrl: string) => ({ publicUrl, sessionHours: 10 }) as Settings;

describe('the session cookie', () => {
  it('is pinned to this host over https', () => {
    expect(cookieName(over('https://samenspoor.example'))).toBe('__Host-samenspoor');
    expect(cookieOptions(over('https://samenspoor.example'))).toMatchObject({
      secure: true,
      httpOnly: true,
      path: '/',
    });
  });

  it('works over plain http on a development machine', () => {
    expect(cookieName(over('http://127.0.0.1:3000'))).toBe('samenspoor');
    expect(cookieOptions(over('http://127.0.0.1:3000'))).toMatchObject({ secure: false, sameSite: 'lax' });
  });

  it.each([
    ['samenspoor=a', 'a'],
    ['other=1; samenspoor=a; third=2', 'a'],
    ['xsamenspoor=b; samenspoor=a', 'a'],
    ['samenspoorx=b', null],
    ['', null],
    [undefined, null],
  ])('is read out of %j', (header, value) => {
    expect(rawCookie(header, 'samenspoor')).toBe(value);
  });
});

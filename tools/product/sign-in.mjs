const mostRedirects = 12;

/**
 * Signs somebody of the demo in by the real flow: login hint at the development provider, code, PKCE, session.
 *
 * @param {string} address of the product, `http://127.0.0.1:3000`
 * @param {string} userName
 * @returns {Promise<{ cookie: string, csrfToken: string }>} what signed-in requests send
 */
export async function signIn(address, userName) {
  const jar = new Map();
  let url = `${address}/api/v1/auth/login?login_hint=${userName}&returnTo=/api/v1/me`;
  for (let hop = 0; hop < mostRedirects; hop += 1) {
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: cookieOf(jar) } });
    for (const cookie of answer.headers.getSetCookie()) keep(jar, cookie);
    if (answer.ok) return { cookie: cookieOf(jar), csrfToken: (await answer.json()).csrfToken };
    const next = answer.headers.get('location');
    if (!next) throw new Error(`Signing in as ${userName} ended with ${answer.status}: ${await answer.text()}`);
    url = new URL(next, url).href;
  }
  throw new Error(`Signing in as ${userName} never ended.`);
}

const cookieOf = (jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

function keep(jar, cookie) {
  const [pair] = cookie.split(';', 1);
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}

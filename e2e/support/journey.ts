import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { type MainUserName, type SignedInAgent, signIn } from '@samenspoor/testing/sign-in';

type UserName = MainUserName | (string & {});

interface Journey {
  /**
   * A browser of their own for somebody of the demo, signed in by the standard `login_hint`, at `path`
   * (where that person lands after signing in, when left out).
   */
  readonly visitAs: (userName: UserName, path?: string) => Promise<Page>;
  /** A browser in which nobody is signed in, at `path`. */
  readonly visit: (path: string) => Promise<Page>;
  /** Somebody of the demo at the API, to bring about what a journey starts from. */
  readonly agentOf: (userName: UserName) => Promise<SignedInAgent>;
}

/** The address that signs somebody in without a page and goes on to `path`. */
export function signInAddress(userName: UserName, path = '/'): string {
  return `/api/v1/auth/login?${new URLSearchParams({ login_hint: userName, returnTo: path }).toString()}`;
}

/** Signs in from the page that asks for it, and so arrives where the address led. */
export async function signInFrom(page: Page, userName: UserName): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name: 'Aanmelden', exact: true });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  address.searchParams.set('login_hint', userName);
  await page.goto(address.href);
}

/** What the browser complains about by itself when it meets a refusal or no connection; journeys do so on purpose. */
const EXPECTED = [
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/,
  // The frame of a mail runs no script, also not those with which a journey looks at it.
  /^Blocked script execution in 'about:(blank|srcdoc)' because the document's frame is sandboxed/,
];

function watch(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.some((expected) => expected.test(message.text())))
      complaints.push(message.text());
  });
}

/** A test in which people come and go, each in a browser of their own; fails when a page throws or logs an error. */
export const test = base.extend<Journey & { readonly open: () => Promise<Page> }>({
  open: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      watch(context, complaints);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    base.expect(complaints, 'what pages threw or logged').toEqual([]);
  },

  visit: async ({ open }, use) => {
    await use(async (path) => {
      const page = await open();
      await page.goto(path);
      return page;
    });
  },

  agentOf: async ({ baseURL }, use) => {
    await use((userName) => signIn(baseURL ?? '', userName));
  },

  visitAs: async ({ visit }, use) => {
    await use((userName, path) => visit(signInAddress(userName, path)));
  },
});

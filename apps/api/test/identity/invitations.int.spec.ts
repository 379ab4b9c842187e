import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { OrganisationPersonAdded } from '@samenspoor/contracts/identity/organisation-people';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { AcceptInvitation } from '../../src/identity/sign-in/accept-invitation';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { DAY, LEEN } from './somebody-new';

const ISSUER = 'https://aanmelden.example';
const identity = (subject: string) => ({ issuer: ISSUER, subject, idToken: '' });
let real: TestApp;
let official: SignedInAgent;
let organisation: string;

/** Signs in at our own provider, and afterwards the settings tell of another one. */
beforeAll(async () => {
  real = await startTestApp();
  official = await real.signIn('beheerder');
  const { Settings } = await import('../../src/platform/config/settings');
  Object.assign(real.app.get(Settings), { provider: { issuer: ISSUER, clientId: 'x', clientSecret: 'y' } });
  const { items } = (await official.get('/local-governments?kind=organisation')).body as Page<LocalGovernmentView>;
  organisation = items[0]?.id ?? '';
});

afterAll(() => real.close());

const secretIn = async (email: string): Promise<string> => {
  await real.runDue();
  const mails = await real.dataSource.query<{ text: string }[]>(
    'select text from mail_message where to_email = $1 order by id desc',
    [email],
  );
  return /auth\/login\?invitation=([\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
};

const invite = async (email: string): Promise<OrganisationPersonAdded> =>
  (await official.post(`/organisations/${organisation}/people`, { ...LEEN, email }).expect(201))
    .body as OrganisationPersonAdded;

const accept = (secret: string, subject: string): Promise<boolean> =>
  real.app.get(AcceptInvitation).execute(secret, identity(subject));

const personOf = (subject: string) =>
  real.dataSource.query<{ email: string; role: string }[]>(
    `select p.email, c.role from person p join capacity c on c.person_id = p.id
      where p.issuer = $1 and p.subject = $2 order by c.position`,
    [ISSUER, subject],
  );

describe('where another provider vouches for people', () => {
  it('somebody is invited, and is who signs in with the secret of the mail, once', async () => {
    const { people: view } = await invite('mia@nieuw.example');
    expect(view.items.find(({ email }) => email === 'mia@nieuw.example')?.invited).toBe(true);
    const secret = await secretIn('mia@nieuw.example');
    expect(await accept('x'.repeat(43), 'mia')).toBe(false);
    expect(await accept(secret, 'mia')).toBe(true);
    expect(await personOf('mia')).toEqual([{ email: 'mia@nieuw.example', role: 'organisation_staff' }]);
    expect(await accept(secret, 'somebody-else')).toBe(false);
    expect(await personOf('somebody-else')).toEqual([]);
  });

  it('keeps the digest of the secret only', async () => {
    await invite('digest@nieuw.example');
    const secret = await secretIn('digest@nieuw.example');
    const [row] = await real.dataSource.query<{ invitation_digest: string }[]>(
      `select invitation_digest from person where email = 'digest@nieuw.example'`,
    );
    expect(row?.invitation_digest).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.invitation_digest).not.toContain(secret);
  });

  it('who signs in already under another address gets the capacity', async () => {
    await invite('mia.tweede@nieuw.example');
    expect(await accept(await secretIn('mia.tweede@nieuw.example'), 'mia')).toBe(true);
    expect(await personOf('mia')).toHaveLength(2);
  });

  it('an invitation ends, and can be sent again to who has not signed in', async () => {
    const { people: view } = await invite('laat@nieuw.example');
    const capacityId = view.items.find(({ email }) => email === 'laat@nieuw.example')?.capacityId ?? '';
    const old = await secretIn('laat@nieuw.example');
    await official.post(`/organisations/${organisation}/people/${capacityId}/invitation`).expect(200);
    const secret = await secretIn('laat@nieuw.example');
    expect(secret).not.toBe(old);
    expect(await accept(old, 'laat')).toBe(false);
    real.clock.stopAt(new Date(Date.now() + 31 * DAY).toISOString());
    expect(await accept(secret, 'laat')).toBe(false);
    real.clock.release();
    expect(await accept(secret, 'laat')).toBe(true);
    const again = await official.post(`/organisations/${organisation}/people/${capacityId}/invitation`).expect(409);
    expect((again.body as Problem).code).toBe('already_signed_in_before');
  });
});

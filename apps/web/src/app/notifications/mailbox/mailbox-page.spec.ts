import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { DemoMailboxView, KeptMailSummary } from '@samenspoor/contracts/notifications/demo-mailbox';
import { problem, shellProviders } from '../../shell/testing/shell-test-bed';
import { MailboxPage } from './mailbox-page';

const MAIL: KeptMailSummary = {
  id: 'm1',
  toName: 'An Peeters',
  toEmail: 'an@eeklo.example',
  subject: 'Ontvangstbewijs PS-2026-0001',
  sentAt: '2026-05-05T12:00:00.000Z',
  bundled: false,
  attachments: ['bewijs.pdf'],
};
const BOX: DemoMailboxView = {
  recipients: [{ name: 'An Peeters', email: 'an@eeklo.example', mails: 1 }],
  items: [MAIL],
  next: null,
};

async function visit(address: string) {
  TestBed.configureTestingModule({ providers: shellProviders([{ path: 'demo/postvak', component: MailboxPage }]) });
  const router = await RouterTestingHarness.create(address);
  const http = TestBed.inject(HttpTestingController);
  return { router, http, element: router.routeNativeElement as HTMLElement };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

describe('the demo mailbox', () => {
  it('lists the mails of everybody, each a link to itself', async () => {
    const { http, element } = await visit('/demo/postvak');
    http.expectOne('/api/v1/demo-mailbox?limit=100').flush(BOX);
    await settle();
    const link = element.querySelector('li a');
    expect(link?.textContent).toContain('Ontvangstbewijs PS-2026-0001');
    expect(link?.getAttribute('href')).toBe('/demo/postvak?mail=m1');
    expect([...element.querySelectorAll('option')].map((option) => option.textContent?.trim())).toEqual([
      'Iedereen',
      'An Peeters (1)',
    ]);
  });

  it('opens one mail of one person, with its attachments', async () => {
    const { http, element } = await visit('/demo/postvak?ontvanger=an@eeklo.example&mail=m1');
    http.expectOne('/api/v1/demo-mailbox?limit=100&recipient=an%40eeklo.example').flush(BOX);
    http.expectOne('/api/v1/demo-mailbox/m1').flush({ ...MAIL, text: 'tekst', html: '<p>hallo</p>' });
    await settle();
    expect(element.querySelector('h2')?.textContent).toBe('Ontvangstbewijs PS-2026-0001');
    expect(element.querySelector('a[download]')?.getAttribute('href')).toBe('/api/v1/demo-mailbox/m1/attachments/0');
    expect(element.querySelector('iframe')?.getAttribute('title')).toBe('De mail: Ontvangstbewijs PS-2026-0001');
  });

  it('says so where mail is real', async () => {
    const { http, element } = await visit('/demo/postvak');
    const answer = { status: 404, statusText: '' };
    http.expectOne('/api/v1/demo-mailbox?limit=100').flush(problem(404, { code: 'not_found' }), answer);
    await settle();
    expect(element.textContent).toContain('Hier is geen demo-postvak');
  });
});

import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { MessageForm } from './message-form';

let http: HttpTestingController;

async function open(): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', children: [] }]) });
  await signIn(meView('case_handler'));
  http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(MessageForm);
  fixture.componentRef.setInput('applicationId', 'a1');
  fixture.autoDetectChanges();
  await settle();
  for (const request of http.match(({ url }) => url.startsWith('/api/v1/documents')))
    request.flush({ items: [], next: null });
  await settle();
  return fixture.nativeElement as HTMLElement;
}

const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
};
const textIn = (host: HTMLElement): HTMLTextAreaElement => {
  const field = host.querySelector<HTMLTextAreaElement>('#message-text');
  if (!field) throw new Error('no field');
  return field;
};

describe('a message that is being written', () => {
  beforeEach(() => sessionStorage.clear());

  it('is there again after the session ended, and gone once it is sent', async () => {
    const host = await open();
    textIn(host).value = 'Wij bekijken uw vraag.';
    textIn(host).dispatchEvent(new Event('input'));
    await settle();
    host.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    const over = problem(401, { code: 'not_signed_in' });
    http.expectOne('/api/v1/applications/a1/messages').flush(over, { status: 401, statusText: 'Unauthorized' });
    await settle();
    TestBed.resetTestingModule();

    const again = await open();
    expect(textIn(again).value).toBe('Wij bekijken uw vraag.');
    again.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    http.expectOne('/api/v1/applications/a1/messages').flush(null);
    await settle();
    await settle();
    TestBed.resetTestingModule();
    expect(textIn(await open()).value).toBe('');
  });
});

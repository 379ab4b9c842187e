import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { MailTemplateView } from '@samenspoor/contracts/notifications/mail-templates';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { TemplatePage } from './template-page';

const ADDRESS = '/api/v1/mail-templates/application.submitted';
const WORDS = { subject: 'Ontvangst {{dossiernummer}}', text: 'Goed ontvangen.', buttonLabel: 'Bekijk' };
const ORIGINAL = { ...WORDS, text: 'Oorspronkelijk.', version: 0, changedBy: null, changedAt: null };
const FIRST = { ...WORDS, version: 1, changedBy: 'Bea Heer', changedAt: '2026-05-05T12:00:00.000Z' };

const VIEW: MailTemplateView = {
  event: 'application.submitted',
  title: 'Ontvangstbewijs',
  description: 'Ingediend.',
  legal: true,
  ...FIRST,
  placeholders: [{ name: 'dossiernummer', example: 'PS-2026-0001' }],
  history: [FIRST, ORIGINAL],
};

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

function type(element: HTMLElement, text: string): void {
  const field = element.querySelector('textarea');
  if (!field) throw new Error('no text');
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

async function page(view = VIEW) {
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(meView('administrator'));
  const fixture = TestBed.createComponent(TemplatePage);
  fixture.componentRef.setInput('slug', 'application-submitted');
  const http = TestBed.inject(HttpTestingController);
  TestBed.tick();
  http.expectOne(ADDRESS).flush(view);
  await settle();
  return { http, element: fixture.nativeElement as HTMLElement };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

const button = (element: HTMLElement, text: string): HTMLButtonElement => {
  const found = [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
  if (!found) throw new Error(`no button says ${text}`);
  return found;
};

describe('the words of a mail', () => {
  beforeEach(() => sessionStorage.clear());

  it('are there again after a session that ended, as long as nobody changed them since', async () => {
    const { element } = await page();
    type(element, 'Goed ontvangen, dank u.');
    await settle();
    TestBed.resetTestingModule();
    const { element: again } = await page();
    expect(again.querySelector('textarea')?.value).toBe('Goed ontvangen, dank u.');
    expect(again.textContent).toContain('We hebben teruggezet wat u eerder intikte.');
    button(again, 'Wijzigingen vergeten').click();
    await settle();
    expect(again.querySelector('textarea')?.value).toBe(WORDS.text);
    type(again, 'Goed ontvangen, dank u.');
    await settle();
    TestBed.resetTestingModule();
    const { element: changed } = await page({ ...VIEW, version: 2 });
    expect(changed.querySelector('textarea')?.value).toBe(WORDS.text);
  });

  it('show the example beside them, in a frame without scripts', async () => {
    const { http, element } = await page();
    await rest();
    TestBed.tick();
    const request = http.expectOne(`${ADDRESS}/preview`);
    expect(request.request.body).toEqual(WORDS);
    request.flush({ subject: 'Ontvangst PS-2026-0001', text: 'tekst', html: '<p>opgemaakt</p>' });
    await settle();
    expect(element.textContent).toContain('Ontvangst PS-2026-0001');
    const frame = element.querySelector('iframe');
    expect(frame?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(frame?.getAttribute('srcdoc') ?? frame?.srcdoc).toBe('<p>opgemaakt</p>');
    button(element, 'Tekst').click();
    await settle();
    expect(element.querySelector('pre')?.textContent).toBe('tekst');
  });

  it('take a placeholder where the cursor is, and are kept with the version they were read at', async () => {
    const { http, element } = await page();
    const field = element.querySelector('textarea');
    field?.setSelectionRange(0, 4);
    button(element, 'dossiernummer').click();
    await settle();
    expect(field?.value).toBe('{{dossiernummer}} ontvangen.');
    button(element, 'Bewaar de tekst').click();
    const request = http.expectOne({ method: 'PUT', url: ADDRESS });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    expect(request.request.body).toEqual({ ...WORDS, text: '{{dossiernummer}} ontvangen.' });
    request.flush({ ...VIEW, version: 2, text: '{{dossiernummer}} ontvangen.' });
    await settle();
    expect(element.querySelector('[role=status]')?.textContent).toBe('Bewaard');
  });

  it('say at the field, and in the list, what they have to name', async () => {
    const { element } = await page({
      ...VIEW,
      placeholders: [...VIEW.placeholders, { name: 'tijdstip', example: '5 mei', ifLeftOut: 'Op {{tijdstip}}.' }],
    });
    expect([...element.querySelectorAll('fieldset strong')].map((one) => one.textContent)).toEqual(['verplicht']);
    expect(element.querySelector('#mail-text-errors')?.textContent).toContain('Zet {{tijdstip}} in het onderwerp');
    button(element, 'tijdstip').click();
    await settle();
    expect(element.querySelector('#mail-text-errors')?.textContent.trim()).toBe('');
  });

  it('say at the field that a placeholder is unknown', async () => {
    const { http, element } = await page();
    await rest();
    TestBed.tick();
    const errors = [{ pointer: '/text', code: 'unknown_placeholder' as const, detail: 'Het invulveld bestaat niet.' }];
    const refused = problem(422, { code: 'unknown_placeholder', errors });
    http.expectOne(`${ADDRESS}/preview`).flush(refused, { status: 422, statusText: '' });
    await settle();
    expect(element.querySelector('#mail-text-errors')?.textContent).toContain('Het invulveld bestaat niet.');
  });

  it('go back to an earlier version by way of the form', async () => {
    const { element } = await page();
    expect(button(element, 'Bewaar de tekst').disabled).toBe(true);
    button(element, 'Neem deze tekst over').click();
    await settle();
    expect(element.querySelector('textarea')?.value).toBe('Oorspronkelijk.');
    expect(button(element, 'Bewaar de tekst').disabled).toBe(false);
  });
});

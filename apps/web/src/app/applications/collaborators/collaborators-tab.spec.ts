import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { OpenApplication } from '../open-application';
import { CollaboratorsTab } from './collaborators-tab';

const PATH = '/api/v1/applications/a1/collaborators';
const EMINE = {
  id: 'k1',
  name: 'Emine Kaya',
  email: 'emine@eeklo.be',
  access: 'read',
  version: 3,
  invitedByName: 'An Peeters',
  invitedAt: '2026-11-22T10:00:00.000Z',
} as const;
const PEOPLE: CollaboratorsView = {
  items: [EMINE],
  everybody: [{ personId: 'an', name: 'An Peeters', roleTitle: 'Medewerker' }],
  invitable: [],
  manageable: true,
};

let http: HttpTestingController;
let fixture: ComponentFixture<CollaboratorsTab>;
const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
const button = (label: string): HTMLButtonElement => {
  const found = [...page().querySelectorAll('button')].find((one) => one.textContent.trim() === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};

const told = (): string => page().querySelector('.done')?.textContent ?? '';

async function open(people: CollaboratorsView): Promise<void> {
  TestBed.configureTestingModule({ providers: [...shellProviders(), OpenApplication] });
  await signIn(meView());
  http = TestBed.inject(HttpTestingController);
  TestBed.inject(OpenApplication).take({ id: 'a1', now: '2026-11-22T12:00:00.000Z' } as ApplicationView);
  fixture = TestBed.createComponent(CollaboratorsTab);
  TestBed.tick();
  http.expectOne(PATH).flush(people);
  await fixture.whenStable();
}

describe('who works along', () => {
  it('lists the invited colleagues, and those who see everything', async () => {
    await open(PEOPLE);
    expect(page().textContent).toContain('Emine Kaya');
    expect(page().textContent).toContain('Leest mee');
    expect(page().textContent).toContain('An Peeters');
  });

  it('lets a colleague write, and stops the invitation when sure', async () => {
    await open(PEOPLE);
    button('Laat bewerken').click();
    const changed = http.expectOne(`${PATH}/k1`);
    expect(changed.request.body).toEqual({ access: 'write' });
    expect(changed.request.headers.get('If-Match')).toBe('"3"');
    changed.flush({ ...PEOPLE, items: [{ ...EMINE, access: 'write' }] });
    await fixture.whenStable();
    expect(page().textContent).toContain('Werkt mee');
    expect(told()).toBe('Emine Kaya kan nu lezen en bewerken.');
    jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(true);
    button('Stop').click();
    await Promise.resolve();
    http.expectOne(`${PATH}/k1/stop`).flush({ ...PEOPLE, items: [] });
    await fixture.whenStable();
    expect(page().textContent).toContain('Nog niemand is uitgenodigd.');
    expect(told()).toBe('De uitnodiging van Emine Kaya is gestopt.');
  });

  it('invites by address, and keeps what was typed when that is refused', async () => {
    await open(PEOPLE);
    const field = page().querySelector<HTMLInputElement>('#invite-email');
    if (!field) throw new Error('no field');
    field.value = 'karel@eeklo.be';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    button('Nodig uit').click();
    const sent = http.expectOne(PATH);
    expect(sent.request.body).toEqual({ email: 'karel@eeklo.be', access: 'write' });
    const errors = [
      { pointer: '/email', code: 'already_has_access' as const, detail: 'Deze collega heeft al toegang.' },
    ];
    sent.flush(problem(422, { code: 'already_has_access', errors }), { status: 422, statusText: 'no' });
    await fixture.whenStable();
    expect(page().textContent).toContain('Deze collega heeft al toegang.');
    expect(page().querySelector<HTMLInputElement>('#invite-email')?.value).toBe('karel@eeklo.be');
  });

  it('says who was invited, and gets a mail', async () => {
    await open({ ...PEOPLE, items: [] });
    const field = page().querySelector<HTMLInputElement>('#invite-email');
    if (!field) throw new Error('no field');
    field.value = 'karel@eeklo.be';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    button('Nodig uit').click();
    const karel = { ...EMINE, id: 'k2', name: null, email: 'karel@eeklo.be' };
    http.expectOne(PATH).flush({ ...PEOPLE, items: [karel] });
    await fixture.whenStable();
    expect(told()).toBe('karel@eeklo.be is uitgenodigd, en krijgt een mail.');
  });

  it('only shows to who was invited', async () => {
    await open({ ...PEOPLE, manageable: false });
    expect(page().querySelectorAll('button')).toHaveLength(0);
  });
});

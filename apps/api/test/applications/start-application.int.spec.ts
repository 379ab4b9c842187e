import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let nele: SignedInAgent;
let sofie: SignedInAgent;
let tom: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  sofie = await test.signIn('medewerker.eeklo');
  tom = await test.signIn('medewerker.wetteren');
});

afterAll(() => test.close());

describe('starting an application', () => {
  it('gives an empty draft with the call, its version and what still blocks submitting', async () => {
    const answer = await nele.post('/applications', { callCode: 'ps-2022' }).expect(201);
    const view = answer.body as ApplicationView;
    expect(view).toMatchObject({
      state: 'draft',
      version: 1,
      reference: null,
      applicant: { name: 'Houthalen-Helchteren' },
      partnership: null,
      lines: [],
      themes: [],
      ranking: [],
      motivations: {},
      contact: { firstName: '', familyName: '', email: '', phone: '' },
      totals: { flemishContributionCents: 0, chosenThemes: 0, grantedCents: null },
      submittedAt: null,
      decision: null,
    });
    expect(answer.get('ETag')).toBe('"1"');
    expect(view.call.themes).toHaveLength(24);
    expect(view.actions.map(({ action }) => action)).toEqual(['edit', 'submit']);
    const blockedBy = view.actions.find(({ action }) => action === 'submit')?.blockedBy.map(({ code }) => code);
    expect(blockedBy).toEqual([
      'deadline_passed',
      'nothing_planned',
      'contact_incomplete',
      'contact_incomplete',
      'contact_incomplete',
      'contact_incomplete',
      'iban_missing',
    ]);
  });

  it('is refused a second time for the same call', async () => {
    await startDraft(nele, 'ps-2023');
    const { body } = await nele.post('/applications', { callCode: 'ps-2023' }).expect(409);
    expect(body).toMatchObject({ code: 'application_exists', status: 409 });
  });

  it('makes one application of two clicks at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => nele.post('/applications', { callCode: 'ps-demo' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('is possible for a partnership by its lead, and shows its members', async () => {
    const { id } = await ledPartnership(sofie);
    const view = await startDraft(sofie, 'ps-demo', id);
    expect(view.partnership?.members).toMatchObject([
      { name: 'Eeklo', lead: true },
      { name: 'Aalter', lead: false },
      { name: 'Maldegem', lead: false },
      { name: 'Wetteren', lead: false },
      { name: 'Zelzate', lead: false },
    ]);
  });

  it('is refused to a partner that does not lead', async () => {
    const { id } = await ledPartnership(sofie);
    const { body } = await tom.post('/applications', { callCode: 'ps-demo', partnershipId: id }).expect(422);
    expect(body).toMatchObject({ code: 'not_partnership_lead', errors: [{ pointer: '/partnershipId' }] });
  });

  it('does not know the partnership of others', async () => {
    const { id } = await ledPartnership(sofie);
    const { body } = await nele.post('/applications', { callCode: 'ps-2024', partnershipId: id }).expect(422);
    expect(body).toMatchObject({ code: 'unknown_partnership', errors: [{ pointer: '/partnershipId' }] });
  });

  it('does not know a call that is not there', async () => {
    const { body } = await nele.post('/applications', { callCode: 'ps-1999' }).expect(422);
    expect(body).toMatchObject({ code: 'unknown_call', errors: [{ pointer: '/callCode' }] });
  });

  it.each([
    [{}, '/callCode', 'required'],
    [{ callCode: 7 }, '/callCode', 'not_a_text'],
    [{ callCode: 'ps-demo', applicantId: 'x' }, '/applicantId', 'unknown_field'],
    [{ callCode: 'ps-demo', partnershipId: 'eeklo' }, '/partnershipId', 'not_an_id'],
  ])('refuses %j at the field', async (body, pointer, code) => {
    const answer = await nele.post('/applications', body).expect(400);
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer, code }] });
  });

  it('is nothing for who is no applicant', async () => {
    for (const name of ['behandelaar.abb', 'coordinator.limburg', 'auditor', 'beheerder']) {
      const agent = await test.signIn(name);
      expect((await agent.post('/applications', { callCode: 'ps-demo' }).expect(403)).body).toMatchObject({
        code: 'forbidden',
      });
    }
  });
});

describe('partnerships', () => {
  const placeId = async (name: string): Promise<string> => {
    const { body } = await nele.get(`/local-governments?query=${encodeURIComponent(name)}`);
    return (body as Page<{ id: string }>).items[0]?.id ?? '';
  };

  it('are those of the own local government, as lead or as partner', async () => {
    const own = (await tom.get('/partnerships').expect(200)).body as Page<OwnPartnership>;
    expect(own.items).toMatchObject([{ ownLead: false }]);
    expect(((await nele.get('/partnerships')).body as Page<OwnPartnership>).items).toEqual([]);
  });

  it('are founded by their lead', async () => {
    const memberIds = await Promise.all(['Zonhoven', 'Hechtel-Eksel'].map(placeId));
    const { body } = await nele.post('/partnerships', { name: ' Noord-Limburg ', memberIds }).expect(201);
    expect(body).toMatchObject({
      name: 'Noord-Limburg',
      ownLead: true,
      members: [
        { name: 'Houthalen-Helchteren', lead: true },
        { name: 'Hechtel-Eksel', lead: false },
        { name: 'Zonhoven', lead: false },
      ],
    });
    expect((await nele.get('/partnerships')).body).toEqual({ items: [body], next: null });
  });

  it('take other municipalities only, each once', async () => {
    const [own, zonhoven] = [nele.me.capacity.localGovernmentId ?? '', await placeId('Zonhoven')];
    const nobody = '00000000-0000-4000-8000-000000000000';
    const body = { name: 'Fout', memberIds: [own, zonhoven, zonhoven, nobody] };
    const answer = await nele.post('/partnerships', body).expect(422);
    expect(answer.body).toMatchObject({
      code: 'partnership_members_invalid',
      errors: [{ pointer: '/memberIds/0' }, { pointer: '/memberIds/2' }, { pointer: '/memberIds/3' }],
    });
  });

  it.each([
    [{ name: '  ', memberIds: ['x'] }, ['/name', '/memberIds']],
    [{ name: 'A', memberIds: [] }, ['/memberIds']],
    [{ name: 'A' }, ['/memberIds']],
  ])('refuses %j', async (body, pointers) => {
    const answer = await nele.post('/partnerships', body).expect(400);
    expect((answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

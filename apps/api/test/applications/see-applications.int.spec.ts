import type { ApplicationSummary, ApplicationView } from '@samenspoor/contracts/applications/application';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { openPdf } from '@samenspoor/pdf/testing/opened-pdf';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { fileApplication } from './drafts';

let test: TestApp;
let sofie: SignedInAgent;
let tom: SignedInAgent;
let nele: SignedInAgent;
let draft: ApplicationView;
let filed: ApplicationView;

/** Draft of Houthalen-Helchteren; filed by Eeklo for a partnership in which Wetteren takes part. */
beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  sofie = await test.signIn('medewerker.eeklo');
  tom = await test.signIn('medewerker.wetteren');
  draft = await startDraft(nele);
  const { id } = await ledPartnership(sofie);
  filed = await fileApplication(sofie, id);
});

afterAll(() => test.close());

const READ_ROUTES = ['', '/eligibility', '/timeline'];
const OFFICIALS = ['behandelaar.abb', 'beleid.abb', 'auditor'];
const ids = async (agent: SignedInAgent, query = ''): Promise<string[]> =>
  ((await agent.get(`/applications${query}`).expect(200)).body as Page<ApplicationSummary>).items.map(({ id }) => id);

describe('a draft', () => {
  it('is seen by the municipality that makes it, staff and signatory', async () => {
    const karel = await test.signIn('directeur.houthalen-helchteren');
    for (const agent of [nele, karel]) {
      expect(await ids(agent)).toEqual([draft.id]);
      for (const route of READ_ROUTES) await agent.get(`/applications/${draft.id}${route}`).expect(200);
    }
  });

  it('does not exist for anybody else, by any route', async () => {
    const others = [sofie, tom, ...(await Promise.all(OFFICIALS.map((name) => test.signIn(name))))];
    for (const agent of others) {
      expect(await ids(agent)).not.toContain(draft.id);
      for (const route of [...READ_ROUTES, '/receipt.pdf']) {
        const { body } = await agent.get(`/applications/${draft.id}${route}`).expect(404);
        expect(body).toMatchObject({ code: 'not_found' });
      }
    }
    for (const agent of [sofie, tom]) {
      await agent.patch(`/applications/${draft.id}`, { iban: '' }).expect(404);
      await agent.put(`/applications/${draft.id}/lines`, []).expect(404);
      await agent.put(`/applications/${draft.id}/ranking`, []).expect(404);
      await agent.post(`/applications/${draft.id}/submit`).expect(404);
    }
  });

  it('has no receipt yet', async () => {
    await nele.get(`/applications/${draft.id}/receipt.pdf`).expect(404);
  });
});

describe('a filed application', () => {
  it('is seen by its applicant, its partners and the ministry', async () => {
    const readers = [sofie, tom, ...(await Promise.all(OFFICIALS.map((name) => test.signIn(name))))];
    for (const agent of readers) {
      expect(await ids(agent)).toContain(filed.id);
      for (const route of READ_ROUTES) await agent.get(`/applications/${filed.id}${route}`).expect(200);
      expect(((await agent.get(`/applications/${filed.id}`)).body as ApplicationView).lines).toEqual(filed.lines);
    }
  });

  it('can be changed by nobody but its applicant: a partner is told so', async () => {
    expect((await tom.patch(`/applications/${filed.id}`, { iban: '' }).expect(403)).body).toMatchObject({
      code: 'forbidden',
    });
    await tom.post(`/applications/${filed.id}/submit`).expect(403);
    const handler = await test.signIn('behandelaar.abb');
    await handler.patch(`/applications/${filed.id}`, { iban: '' }).expect(403);
    await handler.post(`/applications/${filed.id}/submit`).expect(403);
  });

  it('does not exist for another municipality', async () => {
    for (const route of READ_ROUTES) await nele.get(`/applications/${filed.id}${route}`).expect(404);
  });

  it('is no longer seen by a partner that left before the project period', async () => {
    const places = await test.signIn('medewerker.wetteren');
    const own = places.me.capacity.localGovernmentId;
    await test.dataSource.query('update partnership_member set left_on = $1 where local_government_id = $2', [
      '2022-12-31',
      own,
    ]);
    expect(await ids(tom)).not.toContain(filed.id);
    await tom.get(`/applications/${filed.id}`).expect(404);
    await test.dataSource.query('update partnership_member set left_on = null where local_government_id = $1', [own]);
  });

  it('offers the case handler and the applicant what can be done, and the others nothing', async () => {
    const offered = async (name: string): Promise<string[]> => {
      const agent = await test.signIn(name);
      const { actions } = (await agent.get(`/applications/${filed.id}`)).body as ApplicationView;
      return actions.map(({ action }) => action);
    };
    expect(await offered('behandelaar.abb')).toEqual(['reopen', 'admit', 'reject']);
    expect(await offered('medewerker.eeklo')).toEqual(['withdraw']);
    for (const name of ['beleid.abb', 'auditor', 'medewerker.wetteren']) expect(await offered(name)).toEqual([]);
  });

  it('has a receipt, as PDF', async () => {
    const answer = await tom.get(`/applications/${filed.id}/receipt.pdf`).expect(200);
    expect(answer.get('Content-Type')).toBe('application/pdf');
    expect(answer.get('Content-Disposition')).toBe(`attachment; filename="ontvangstbewijs-${filed.reference}.pdf"`);
    const bytes = answer.body as Buffer;
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBe(Number(answer.get('Content-Length')));
    const drawn = openPdf(bytes).pages.map((page) => page.map(({ text }) => text));
    for (const page of drawn) expect(page).toContain('Demo-omgeving – fictieve gegevens');
  });
});

describe('the timeline', () => {
  const actions = async (agent: SignedInAgent): Promise<string[]> => {
    const { body } = await agent.get(`/applications/${filed.id}/timeline`).expect(200);
    return (body as Page<TimelineEntry>).items.map(({ action }) => action);
  };

  it('tells the applicant how it came about, newest first', async () => {
    expect(await actions(sofie)).toEqual([
      'application.submitted',
      'application.changed',
      'application.lines_saved',
      'application.started',
    ]);
  });

  it('tells others nothing from before the filing', async () => {
    expect(await actions(tom)).toEqual(['application.submitted']);
    expect(await actions(await test.signIn('auditor'))).toEqual(['application.submitted']);
  });

  it('says who did it and what changed from what to what', async () => {
    const { items } = (await sofie.get(`/applications/${filed.id}/timeline`)).body as Page<TimelineEntry>;
    expect(items[0]).toMatchObject({
      personName: 'Sofie De Baets',
      organisationName: 'Eeklo',
      text: 'De aanvraag is ingediend.',
      fromState: 'draft',
      toState: 'submitted',
    });
    expect(items[2]?.changes).toContainEqual({ field: '5a.plannedReach', from: null, to: '100' });
  });

  it('tells nobody outside which colleagues were asked to help', async () => {
    const colleague = { email: 'hulp@eeklo.demo.invalid', access: 'read' };
    await sofie.post(`/applications/${filed.id}/collaborators`, colleague).expect(201);
    const told = async (agent: SignedInAgent) =>
      JSON.stringify((await agent.get(`/applications/${filed.id}/timeline?limit=100`).expect(200)).body);
    expect(await told(sofie)).toContain('hulp@eeklo.demo.invalid is uitgenodigd');
    for (const name of ['medewerker.wetteren', 'behandelaar.abb', 'beleid.abb', 'auditor'])
      expect(await told(await test.signIn(name))).not.toContain('hulp@');
  });
});

describe('figures of the decision', () => {
  const granted = async (agent: SignedInAgent) => {
    const view = (await agent.get(`/applications/${filed.id}`)).body as ApplicationView;
    const list = (await agent.get('/applications')).body as Page<ApplicationSummary>;
    return {
      total: view.totals.grantedCents,
      lines: view.lines.map((line) => [line.grantedUnits, line.targetReach]),
      theme: view.themes[0]?.grantedCents,
      list: list.items.find(({ id }) => id === filed.id)?.grantedCents,
      decision: view.decision?.outcome,
    };
  };
  const nothing = {
    total: null,
    lines: [
      [null, null],
      [null, null],
      [null, null],
    ],
    theme: null,
    list: null,
  };

  it('stay with the ministry until it is taken, and are then seen by all', async () => {
    const handler = await test.signIn('behandelaar.abb');
    await handler.post(`/applications/${filed.id}/admissibility`, { admissible: true }).expect(200);
    await handler.put(`/applications/${filed.id}/award-lines`, [{ indicatorCode: '5a', grantedUnits: 60 }]).expect(200);
    for (const agent of [sofie, tom, handler])
      expect(await granted(agent)).toEqual({ ...nothing, decision: undefined });
    await handler.post(`/applications/${filed.id}/decision`, { outcome: 'granted' }).expect(200);
    for (const agent of [sofie, tom, handler]) {
      expect(await granted(agent)).toEqual({
        total: 360_000,
        lines: [
          [60, 100],
          [0, 0],
          [0, 0],
        ],
        theme: 360_000,
        list: 360_000,
        decision: 'granted',
      });
    }
  });
});

describe('whoever is not signed in', () => {
  it.each([
    ['get', '/applications'],
    ['post', '/applications'],
    ['get', '/partnerships'],
    ['get', '/applications/00000000-0000-4000-8000-000000000000'],
    ['get', '/applications/00000000-0000-4000-8000-000000000000/receipt.pdf'],
  ] as const)('is told to sign in: %s %s', async (method, path) => {
    const { body } = await request(test.address)[method](`/api/v1${path}`).expect(401);
    expect(body).toMatchObject({ code: 'not_signed_in' });
  });

  it('finds nothing by an id that is none', async () => {
    await nele.get('/applications/1').expect(404);
    await nele.get(`/applications/${'0'.repeat(36)}`).expect(404);
  });

  it('needs the token of the session for every change', async () => {
    const answer = await nele.patch(`/applications/${draft.id}`, { iban: '' }).set('X-CSRF-Token', 'x');
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'csrf_failed']);
  });
});

import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { fillIn } from './drafts';
import { consent, found, membership } from './partnership-acts';

const DURING_THE_CALL = '2024-04-25T10:00:00Z';
const AFTER_THE_MERGER = '2025-03-01T10:00:00Z';

let test: TestApp;
/** Somebody of Beveren, which became Beveren-Kruibeke-Zwijndrecht; and of Kruibeke, which became the same. */
let beveren: SignedInAgent;
let kruibeke: SignedInAgent;
let filed: ApplicationView;
let partnership: OwnPartnership;

/** Gives an organisation of its own to a municipality of before the merger, and puts somebody of the demo there. */
async function worksFor(userName: string, oldNis: string): Promise<void> {
  await test.dataSource.query(
    `with place as (select id, name from local_government where nis = $1 and valid_to = '2024-12-31'),
       made as (
         insert into organisation (code, kind, name, local_government_id)
         select 'old-' || $1, 'municipality', name, id from place
         on conflict (code) do update set name = excluded.name returning id)
     update capacity set organisation_id = (select id from made)
     where person_id = (select id from person where subject = $2)`,
    [oldNis, userName],
  );
}

const signIn = async (): Promise<void> => {
  beveren = await test.signIn('medewerker.aalst');
  kruibeke = await test.signIn('medewerker.ronse');
};

beforeAll(async () => {
  test = await startTestApp();
  await worksFor('medewerker.aalst', '46003');
  await worksFor('directeur.aalst', '46003');
  await worksFor('medewerker.ronse', '46013');
  test.clock.stopAt(DURING_THE_CALL);
  await signIn();
  const { id } = await startDraft(beveren, 'ps-2024');
  await fillIn(beveren, id);
  filed = (await beveren.post(`/applications/${id}/submit`).expect(200)).body as ApplicationView;
  const lead = await test.signIn('medewerker.sint-niklaas');
  partnership = await found(lead, 'Waasland', 'Temse');
  const memberId = kruibeke.me.capacity.localGovernmentId;
  await lead.post(`/partnerships/${partnership.id}/members`, { localGovernmentId: memberId }).expect(201);
  await consent(kruibeke, partnership.id);
});

afterAll(() => test.close());

describe('before the merger', () => {
  it('each acts for its own municipality, and sees its own files only', async () => {
    expect(beveren.me.capacity.organisationName).toBe('Beveren');
    expect(kruibeke.me.capacity.organisationName).toBe('Kruibeke');
    await kruibeke.get(`/applications/${filed.id}`).expect(404);
    await kruibeke.get(`/documents?subjectType=application&subjectId=${filed.id}`).expect(404);
    await beveren.get(`/partnerships/${partnership.id}`).expect(404);
  });
});

describe('the successor', () => {
  beforeAll(async () => {
    test.clock.stopAt(AFTER_THE_MERGER);
    await signIn();
  });

  it('is who the people of its predecessors act for, in the capacity they have', async () => {
    for (const agent of [beveren, kruibeke])
      expect(agent.me.capacity.organisationName).toBe('Beveren-Kruibeke-Zwijndrecht');
    expect(beveren.me.capacity.localGovernmentId).toBe(kruibeke.me.capacity.localGovernmentId);
  });

  it('has the signatory of a predecessor for its own', async () => {
    const { capacity, permissions } = (await test.signIn('directeur.aalst')).me;
    expect(capacity).toMatchObject({ role: 'signatory', organisationName: 'Beveren-Kruibeke-Zwijndrecht' });
    expect(permissions).toContain('application:sign');
  });

  it('sees what each of them filed, under the name of then', async () => {
    for (const agent of [beveren, kruibeke]) {
      const view = (await agent.get(`/applications/${filed.id}`).expect(200)).body as ApplicationView;
      expect(view.applicant.name).toBe('Beveren');
      const { items } = (await agent.get('/applications').expect(200)).body as Page<{ id: string }>;
      expect(items.map(({ id }) => id)).toContain(filed.id);
    }
  });

  it('has one application per call with them', async () => {
    const { body } = await kruibeke.post('/applications', { callCode: 'ps-2024' }).expect(409);
    expect(body).toMatchObject({ code: 'application_exists' });
  });

  it('goes on with a draft of a predecessor', async () => {
    const { id } = await startDraft(beveren, 'ps-2023');
    await test.dataSource.query(
      `update application set applicant_id = (
         select id from local_government where nis = '46013') where id = $1`,
      [id],
    );
    const answer = await beveren.patch(`/applications/${id}`, { iban: 'BE68539007547034' }).expect(200);
    expect(answer.body).toMatchObject({ applicant: { name: 'Kruibeke' } });
  });

  it('takes the place of a predecessor in its partnership', async () => {
    const own = await membership(beveren, partnership.id, 'Beveren-Kruibeke-Zwijndrecht');
    expect(own).toMatchObject({ own: true, state: 'consented', formerly: 'Kruibeke' });
    const { items } = (await beveren.get('/partnerships').expect(200)).body as Page<OwnPartnership>;
    expect(items.map(({ id, ownState }) => [id, ownState])).toEqual([[partnership.id, 'consented']]);
  });

  it('leads what a predecessor led, and applies for it', async () => {
    await test.dataSource.query(
      `update partnership set lead_id = (select id from local_government where nis = '46013') where id = $1`,
      [partnership.id],
    );
    const renamed = await beveren.patch(`/partnerships/${partnership.id}`, { name: 'Land van Waas' }).expect(200);
    expect(renamed.body).toMatchObject({ ownLead: true, leadName: 'Beveren-Kruibeke-Zwijndrecht' });
    const draft = await startDraft(beveren, 'ps-demo', partnership.id);
    expect(draft.applicant.name).toBe('Beveren-Kruibeke-Zwijndrecht');
  });

  it('reads the files that a predecessor added, and takes messages of its file on', async () => {
    const files = `/documents?subjectType=application&subjectId=${filed.id}`;
    await kruibeke.get(files).expect(200);
    await kruibeke.post(`/applications/${filed.id}/messages`, { text: 'Wij volgen dit op.' }).expect(201);
  });

  it('counts the figures of its predecessors for years in which only they existed', async () => {
    const [row] = await test.dataSource.query<{ before: number; sum: number; together: number }[]>(
      `with place as (select id from local_government where nis = '46030'),
         gone as (delete from origin_figure where local_government_id in (select id from place) and year = 2023 returning 1)
       select (select count(*)::int from gone) as before`,
    );
    expect(row?.before).toBe(1);
    const [sums] = await test.dataSource.query<{ sum: number; together: number }[]>(
      `select (
           select sum(f.count)::int from origin_figure f join local_government g on g.id = f.local_government_id
           where g.merged_into_nis = '46030' and f.year = 2023) as sum,
         origin_count((select id from local_government where nis = '46030'), 2023) as together`,
    );
    expect(sums?.together).toBe(sums?.sum);
  });
});

describe('every merger of 2025', () => {
  it('is known: 28 municipalities became 13', async () => {
    const rows = await test.dataSource.query<{ predecessors: number }[]>(
      `select count(*)::int as predecessors from local_government_lineage
       where successor_id <> predecessor_id group by successor_id`,
    );
    expect(rows).toHaveLength(13);
    expect(rows.reduce((sum, { predecessors }) => sum + predecessors, 0)).toBe(28);
  });
});

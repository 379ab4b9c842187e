import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { grantApplication } from '@samenspoor/testing/filing';
import { signInAll, submitted } from '../assessment/filed-application';
import { type TestApp, startTestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('two people who change a trajectory at the same moment', () => {
  it('come one after the other, and the second follows the name that the first left', async () => {
    const people = await signInAll(
      test,
      'medewerker.houthalen-helchteren',
      'behandelaar.abb',
      'coordinator.limburg',
      'expert.limburg',
    );
    const coordinator = people['coordinator.limburg'];
    const { id: applicationId } = await submitted(people['medewerker.houthalen-helchteren']);
    await grantApplication(people['behandelaar.abb'], applicationId);
    const found = (await coordinator.get('/trajectories?theme=5').expect(200)).body as Page<TrajectorySummary>;
    const id = found.items[0]?.id ?? '';

    let second: Promise<{ readonly status: number }> | undefined;
    await test.dataSource.transaction(async (tx) => {
      await tx.query('update trajectory set expert_id = $2 where id = $1', [id, coordinator.me.person.id]);
      second = coordinator.patch(`/trajectories/${id}`, { expertId: people['expert.limburg'].me.person.id }).then();
      await pause(300);
    });

    expect((await second)?.status).toBe(200);
    const timeline = (await coordinator.get(`/trajectories/${id}/timeline`).expect(200)).body as Page<TimelineEntry>;
    expect(timeline.items[0]?.changes).toEqual([
      { field: 'expertName', from: coordinator.me.person.name, to: people['expert.limburg'].me.person.name },
    ]);
  });
});

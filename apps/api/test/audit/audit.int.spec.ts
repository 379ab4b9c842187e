import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail, ReadTimeline } from '../../src/audit';
import { UnitOfWork } from '../../src/platform/data/unit-of-work';
import { type TestApp, startTestApp } from '../support/test-app';

const SUBJECT = '0199a000-0000-7000-8000-000000000001';

const actor = (role: Actor['role']): Actor => ({
  personId: '0199a000-0000-7000-8000-00000000000a',
  personName: 'An Peeters',
  capacityId: '0199a000-0000-7000-8000-00000000000b',
  role,
  organisationId: '0199a000-0000-7000-8000-00000000000c',
  organisationName: 'Agentschap Binnenlands Bestuur',
  localGovernmentId: null,
  supportRegionCode: null,
});

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const record = (...actions: readonly ('application.submitted' | 'award.saved' | 'application.granted')[]) =>
  test.app.get(UnitOfWork).run(async (tx) => {
    for (const action of actions) {
      await test.app.get(AuditTrail).record(tx, actor('case_handler'), {
        subjectType: 'application',
        subjectId: SUBJECT,
        action,
        changes: [{ field: action === 'award.saved' ? 'award/5a' : 'state', from: null, to: 'x' }],
        visibility: action === 'award.saved' ? 'internal' : 'public',
      });
    }
  });

const read = (role: Actor['role'], page = {}) =>
  test.app.get(ReadTimeline).execute(actor(role), 'application', SUBJECT, page);

describe('the audit trail', () => {
  it('keeps who did what in which capacity, newest first, also within one instant', async () => {
    test.clock.stopAt('2026-03-10T09:00:00.123Z');
    await record('application.submitted', 'award.saved', 'application.granted');
    const { items } = await read('auditor');
    expect(items.map(({ action }) => action)).toEqual(['application.granted', 'award.saved', 'application.submitted']);
    expect(items[2]).toMatchObject({
      at: '2026-03-10T09:00:00.123Z',
      personName: 'An Peeters',
      organisationName: 'Agentschap Binnenlands Bestuur',
      text: 'De aanvraag is ingediend.',
    });
  });

  it('keeps what is internal inside the ministry', async () => {
    for (const role of ['municipal_staff', 'signatory', 'trajectory_expert'] as const)
      expect((await read(role)).items.map(({ action }) => action)).not.toContain('award.saved');
  });

  it('is read page by page, and from a moment on', async () => {
    const first = await read('auditor', { limit: 2 });
    const second = await read('auditor', { limit: 2, cursor: first.next ?? undefined });
    expect([...first.items, ...second.items]).toEqual((await read('auditor')).items);
    expect(second.next).toBeNull();
    expect((await read('auditor', { since: '2026-03-11T00:00:00Z' })).items).toEqual([]);
  });

  it.each(['onzin', Buffer.from('["gisteren","1"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      await expect(read('auditor', { cursor })).rejects.toThrow('validation_failed');
    },
  );

  it('tells what the newest entries changed', async () => {
    const fields = await test.app
      .get(UnitOfWork)
      .run((tx) => test.app.get(AuditTrail).changedFields(tx, { subjectType: 'application', subjectId: SUBJECT }, 2));
    expect(fields).toEqual(['award/5a', 'state']);
  });

  it('goes with the act: undone together', async () => {
    const before = await read('auditor');
    const failing = test.app.get(UnitOfWork).run(async (tx) => {
      await test.app.get(AuditTrail).record(tx, actor('case_handler'), {
        subjectType: 'application',
        subjectId: SUBJECT,
        action: 'application.refused',
        visibility: 'public',
      });
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await read('auditor')).toEqual(before);
  });

  it('is only ever added to', async () => {
    for (const statement of [
      "update audit_entry set person_name = 'Iemand anders'",
      'delete from audit_entry',
      'truncate audit_entry',
    ])
      await expect(test.dataSource.query(statement)).rejects.toThrow('append-only');
  });
});

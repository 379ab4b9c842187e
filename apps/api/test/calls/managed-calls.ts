import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { Jobs } from '../../src/platform/jobs/jobs';
import { forget } from '../notifications/notice';
import { type TestApp, startTestApp } from '../support/test-app';
import { local } from './official-calls';

/** From the first second of 2026 until noon on 6 May, by the clock in Brussels. */
export const WINDOW = { opens: local('2026-01-01T00:00:00'), closes: local('2026-05-06T12:00:00') };

/** The product with an official and an applicant, and what is asked of it time and again. */
export interface ManagedCallsTest {
  readonly test: TestApp;
  /** An official who runs the calls. */
  readonly els: SignedInAgent;
  /** Somebody who applies for a municipality. */
  readonly an: SignedInAgent;
  /** A call as an official sees it. */
  readonly read: (code: string) => Promise<ManagedCall>;
  /** Lets what is due happen to calls. */
  readonly follow: () => Promise<unknown>;
  /** How many people were told of this event. */
  readonly told: (event: string) => Promise<number>;
}

/** Starts it for the tests of one file. */
export async function startManagedCalls(): Promise<ManagedCallsTest> {
  const test = await startTestApp();
  const els = await test.signIn('behandelaar.abb');
  const an = await test.signIn('medewerker.houthalen-helchteren');
  return {
    test,
    els,
    an,
    read: async (code) => (await els.get(`/calls/${code}/manage`).expect(200)).body as ManagedCall,
    follow: () => test.app.get(Jobs).run('calls.follow'),
    told: async (event) => {
      const [row] = await test.dataSource.query<{ count: number }[]>(
        'select count(*)::int as count from notification where event = $1',
        [event],
      );
      return row?.count ?? 0;
    },
  };
}

/** Takes away what a test made, and lets the clock go. */
export async function clearManagedCalls(test: TestApp): Promise<void> {
  test.clock.release();
  await forget(test);
  await test.dataSource.query('delete from application');
  await test.dataSource.query(`delete from call where code not in ('ps-2022', 'ps-2023', 'ps-2024', 'ps-demo')`);
}

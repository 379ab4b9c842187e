import type { ChangeCall, ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fillIn, startDraft } from '@samenspoor/testing/filing';
import type { TestApp } from '../support/test-app';

/** A moment by the clock in Brussels. */
export const local = (at: string, which?: LocalMoment['which']): LocalMoment => ({ at, ...(which && { which }) });

/** A copy of the demo call that only officials see, on the figures of the demo, with what changes. */
export async function draftCall(official: SignedInAgent, change: ChangeCall): Promise<ManagedCall> {
  const { originYear } = await managed(official, 'ps-demo');
  const { body } = await official.post('/calls', { copyFrom: 'ps-demo' }).expect(201);
  const { code } = (body as ManagedCall).settings;
  return (await official.patch(`/calls/${code}`, { originYear, ...change }).expect(200)).body as ManagedCall;
}

/** As `draftCall`, published at the moment at which the clock of the test stands. */
export async function publishedCall(official: SignedInAgent, change: ChangeCall): Promise<ManagedCall> {
  const { settings } = await draftCall(official, change);
  return (await official.post(`/calls/${settings.code}/publish`, {}).expect(200)).body as ManagedCall;
}

/** The settings of a call. */
export async function managed(official: SignedInAgent, code: string): Promise<ManagedCall['settings']> {
  return ((await official.get(`/calls/${code}/manage`).expect(200)).body as ManagedCall).settings;
}

/** A draft with everything that submitting needs. Answers its id. */
export async function fullDraft(applicant: SignedInAgent, code: string): Promise<string> {
  const { id } = await startDraft(applicant, code);
  await fillIn(applicant, id);
  return id;
}

/** Submits at an instant: the status, and the code of what is refused. */
export async function submitAt(
  test: TestApp,
  applicant: SignedInAgent,
  id: string,
  instant: Date,
): Promise<{ readonly status: number; readonly code: string | undefined }> {
  test.clock.stopAt(instant.toISOString());
  const { status, body } = await applicant.post(`/applications/${id}/submit`);
  return { status, code: (body as { code?: string }).code };
}

/** An instant so many seconds from another. */
export const secondsFrom = (instant: string, seconds: number): Date => new Date(Date.parse(instant) + seconds * 1000);

/** The public view of a call, or the status that says no. */
export async function publicCall(anybody: SignedInAgent, code: string): Promise<CallView | number> {
  const { status, body } = await anybody.get(`/calls/${code}`);
  return status === 200 ? (body as CallView) : status;
}

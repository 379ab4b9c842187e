import { type Locator, type Page, expect } from '@playwright/test';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';

/** The call that the demo has open; journeys may open others beside it. */
export const DEMO_CALL = 'Plan Samenleven – demo-oproep';

/** The card of an open call, on the page of the open calls. */
export function callCard(page: Page, name = DEMO_CALL): Locator {
  return page.getByRole('article', { name });
}

/** Goes from the page of the open calls to the start of an application. */
export async function startFromCall(page: Page, name = DEMO_CALL): Promise<void> {
  await callCard(page, name).getByRole('link', { name: 'Aanvraag starten' }).click();
}

/** A call opens this long after it was published: publishing comes first. */
const UNTIL_OPEN = 15_000;
const MONTH = 30 * 86_400_000;

/**
 * A call like that of the demo, or the first of another programme, for one journey alone, open in a moment: its code.
 * Calls judge by the figures of now.
 */
export async function holdCall(
  official: SignedInAgent,
  name: string,
  signOffRequired: boolean,
  programmeCode?: string,
): Promise<string> {
  const source = (await official.get('/calls/ps-demo/manage').expect(200)).body as ManagedCall;
  const { settings } = (
    await official.post('/calls', programmeCode === undefined ? { copyFrom: 'ps-demo' } : { programmeCode }).expect(201)
  ).body as ManagedCall;
  const opens = localMomentOf(new Date(Date.now() + UNTIL_OPEN).toISOString());
  const closes = localMomentOf(new Date(Date.now() + MONTH).toISOString());
  const { originYear, periodStart, periodEnd } = source.settings;
  const period = programmeCode === undefined ? {} : { periodStart, periodEnd };
  await official
    .patch(`/calls/${settings.code}`, { name, signOffRequired, originYear, opens, closes, ...period })
    .expect(200);
  const published = await official.post(`/calls/${settings.code}/publish`, {});
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  return settings.code;
}

import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type {
  CorrectionView,
  CorrectionsView,
  CorrespondenceSummary,
  RequestCorrection,
} from '@samenspoor/contracts/correspondence/correction';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { ledPartnership } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fileApplication } from '../applications/drafts';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

/** Filed by Eeklo for a partnership in which Wetteren takes part; Houthalen-Helchteren has nothing to do with it. */
export class AskedCorrections {
  private constructor(
    readonly test: TestApp,
    readonly sofie: SignedInAgent,
    readonly tom: SignedInAgent,
    readonly nele: SignedInAgent,
    /** The case handler. */
    readonly lieve: SignedInAgent,
    readonly filed: ApplicationView,
  ) {}

  /** Starts it for the tests of one file. */
  static async start(): Promise<AskedCorrections> {
    const test = await startTestApp();
    const sofie = await test.signIn('medewerker.eeklo');
    const tom = await test.signIn('medewerker.wetteren');
    const nele = await test.signIn('medewerker.houthalen-helchteren');
    const lieve = await test.signIn('behandelaar.abb');
    const { id } = await ledPartnership(sofie);
    return new AskedCorrections(test, sofie, tom, nele, lieve, await fileApplication(sofie, id));
  }

  /** A day so many days from now. */
  readonly later = (days: number): string =>
    new Date(this.test.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  /** What is sent to ask for a correction. */
  readonly body = (target: string, changes: Partial<RequestCorrection> = {}): RequestCorrection => ({
    target,
    reason: 'wrong',
    remark: 'Dit klopt niet.',
    dueOn: this.later(10),
    ...changes,
  });

  readonly ask = async (target: string): Promise<CorrectionView> => {
    const answer = await this.lieve.post(`/applications/${this.filed.id}/corrections`, this.body(target)).expect(201);
    const found = (answer.body as CorrectionsView).items.find(
      (item) => item.target === target && item.state === 'open',
    );
    if (!found) throw new Error(`no request for ${target}`);
    return found;
  };

  readonly summary = async (agent: SignedInAgent): Promise<CorrespondenceSummary> =>
    (await agent.get(`/applications/${this.filed.id}/correspondence`).expect(200)).body as CorrespondenceSummary;

  /** The application as it is now. */
  readonly view = async (): Promise<ApplicationView> =>
    (await this.sofie.get(`/applications/${this.filed.id}`).expect(200)).body as ApplicationView;

  readonly one = async (agent: SignedInAgent, id: string): Promise<CorrectionView | undefined> =>
    (await this.all(agent)).find((item) => item.id === id);

  /** What was asked of this field, and isn't settled. */
  readonly openRequest = async (target: string): Promise<CorrectionView> => {
    const items = await this.all(this.lieve);
    const found = items.find((item) => item.target === target && (item.state === 'open' || item.state === 'answered'));
    if (!found) throw new Error(`nothing runs for ${target}`);
    return found;
  };

  private async all(agent: SignedInAgent): Promise<readonly CorrectionView[]> {
    return ((await agent.get(`/applications/${this.filed.id}/corrections`).expect(200)).body as CorrectionsView).items;
  }
}

export const answer = (agent: SignedInAgent, id: string, given: object) =>
  agent.post(`/corrections/${id}/answer`, given);

export const settle = (agent: SignedInAgent, id: string, action: string, more: object = {}) =>
  agent.post(`/corrections/${id}/settlement`, { action, ...more });

export const codeOf = (answered: { body: unknown }): string => (answered.body as Problem).code;

/** Where an answer was refused, and why. */
export const pointersOf = (answered: { body: unknown }): string[] =>
  (answered.body as Problem).errors.map(({ pointer, code }) => `${pointer} ${code}`);

import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

/** The product, with who edits programmes, and who applies. */
export interface ProgrammeEditing {
  readonly test: TestApp;
  readonly official: SignedInAgent;
  /** Applies for a municipality. */
  readonly nele: SignedInAgent;
  /** Applies for an organisation. */
  readonly amina: SignedInAgent;
}

/** Starts it for the tests of one file. */
export async function startProgrammeEditing(): Promise<ProgrammeEditing> {
  const test = await startTestApp();
  return {
    test,
    official: await test.signIn('beheerder'),
    nele: await test.signIn('medewerker.houthalen-helchteren'),
    amina: await test.signIn('medewerker.debrug'),
  };
}

/** The draft of a version, as who may edit it reads it. */
export async function readDraft(official: SignedInAgent, path: string): Promise<ProgrammeVersionView> {
  return (await official.get(`${path}/draft`).expect(200)).body as ProgrammeVersionView;
}

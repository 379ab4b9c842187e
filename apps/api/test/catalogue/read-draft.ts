import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';

/** The draft of a version, as who may edit it reads it. */
export async function readDraft(official: SignedInAgent, path: string): Promise<ProgrammeVersionView> {
  return (await official.get(`${path}/draft`).expect(200)).body as ProgrammeVersionView;
}

import type { ChangeApplication } from '@samenspoor/contracts/applications/application';
import { judgeAnswers } from '@samenspoor/domain/applications/content/judge-answers';
import { judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { normaliseIban } from '@samenspoor/domain/identity/iban';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../../calls';
import { judgeFundedThemes } from '../stored-motivations';
import { judgeGivenIncentives } from './given-incentives';
import { judgeGivenStaff } from './own-staff';

/** What the rules say of everything in a save of details. */
export async function judgeGiven(
  tx: EntityManager,
  applicationId: string,
  change: ChangeApplication,
  catalogue: CallCatalogue,
  content: ProgrammeContent,
): Promise<AnyRefusal[]> {
  const { contact = {}, iban = '', motivations = {}, answers = {}, incentives = {}, ownStaffCents } = change;
  return [
    ...judgeContact(contact),
    ...judgeIban(normaliseIban(iban)),
    ...judgeFundedThemes(catalogue, Object.keys(motivations), '/motivations'),
    ...judgeAnswers(content.questions, answers),
    ...(await judgeGivenIncentives(tx, applicationId, content, catalogue, incentives)),
    ...(ownStaffCents ? await judgeGivenStaff(tx, applicationId, catalogue, ownStaffCents) : []),
  ];
}

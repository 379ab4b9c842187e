import { conditionsThatHold, membersOf } from '@samenspoor/domain/applications/content/incentive-condition';
import { type GivenIncentives, judgeIncentives } from '@samenspoor/domain/applications/content/judge-incentives';
import type { EligibilityFacts } from '@samenspoor/domain/applications/eligibility';
import type { IncentiveCondition, ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../../calls';
import { ELIGIBILITY_FACTS_JSON } from '../eligibility-facts.sql';

/** $1 the application. */
const FACTS = `
  select ${ELIGIBILITY_FACTS_JSON} as facts
  from application a join call c on c.id = a.call_id where a.id = $1`;

/** What the rules say of incentives that are asked now; whether a condition holds is only looked up when one has one. */
export async function judgeGivenIncentives(
  tx: EntityManager,
  applicationId: string,
  content: ProgrammeContent,
  { themes }: CallCatalogue,
  given: GivenIncentives,
): Promise<AnyRefusal[]> {
  const { incentives } = content;
  const conditional = incentives.some(({ code, condition }) => condition !== 'always' && given[code]);
  const conditions: readonly IncentiveCondition[] = conditional
    ? await conditionsOf(tx, applicationId, content)
    : ['always'];
  return judgeIncentives({ incentives, themes, conditions }, given);
}

async function conditionsOf(
  tx: EntityManager,
  applicationId: string,
  content: ProgrammeContent,
): Promise<readonly IncentiveCondition[]> {
  const [row] = await tx.query<{ facts: EligibilityFacts }[]>(FACTS, [applicationId]);
  return row ? conditionsThatHold(content, membersOf(row.facts)) : [];
}

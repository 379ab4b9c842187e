import { Injectable } from '@nestjs/common';
import type { ApplicationEligibility, EligibilityView } from '@samenspoor/contracts/applications/eligibility-view';
import { explainRule } from '@samenspoor/contracts/applications/eligibility-texts';
import type { Actor } from '@samenspoor/domain/access/actor';
import { conditionsThatHold, membersOf } from '@samenspoor/domain/applications/content/incentive-condition';
import { type EligibilityFacts, judgeEligibility } from '@samenspoor/domain/applications/eligibility';
import type { EligibilityTerms } from '@samenspoor/domain/catalogue/eligibility-terms';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import { visibleIn } from './application-scope.sql';
import { ELIGIBILITY_FACTS_JSON } from './eligibility-facts.sql';
import { scopeValues } from './scope-values';

interface Row {
  readonly filed: EligibilityView | null;
  readonly facts: EligibilityFacts;
  readonly terms: EligibilityTerms;
}

/** $1 id, $2 and $3 the scope. What was filed keeps the outcome of that moment; a draft is judged by the facts of now. */
const ELIGIBILITY = `
  select filed.eligibility as filed, ${ELIGIBILITY_FACTS_JSON} as facts,
    (select v.content from programme_version v where v.id = a.programme_version_id) as terms
  from application a
  join call c on c.id = a.call_id
  left join lateral (
    select s.content::json -> 'eligibility' as eligibility from application_submission s
    where s.application_id = a.id order by s.number desc limit 1) filed on true
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** Who may apply, rule by rule, each with its outcome explained. */
@Injectable()
export class ReadEligibility {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor, id: string): Promise<ApplicationEligibility> {
    const values = [id, ...scopeValues(actor)];
    const row = foundOrRefused(await this.queries.first<Row>('application-eligibility', ELIGIBILITY, values));
    const incentiveConditions = conditionsThatHold(row.terms, membersOf(row.facts));
    if (row.filed) return { ...row.filed, incentiveConditions };
    const { eligible, rules } = judgeEligibility(row.facts, row.terms);
    return { eligible, rules: rules.map(explainRule), incentiveConditions };
  }
}

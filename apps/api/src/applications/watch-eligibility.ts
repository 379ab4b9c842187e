import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { type EligibilityFacts, judgeEligibility } from '@samenspoor/domain/applications/eligibility';
import type { EligibilityTerms } from '@samenspoor/domain/catalogue/eligibility-terms';
import type { EntityManager } from 'typeorm';
import { EligibilityWatch } from '../catalogue';
import { ELIGIBILITY_FACTS_JSON } from './eligibility-facts.sql';

interface Row {
  readonly id: string;
  readonly facts: EligibilityFacts;
  readonly terms: EligibilityTerms;
}

/** $1 year of the origin figures. */
const OPEN_DRAFTS = `
  select a.id, ${ELIGIBILITY_FACTS_JSON} as facts,
    (select v.content from programme_version v where v.id = a.programme_version_id) as terms
  from application a join call c on c.id = a.call_id
  where a.state in ('draft', 'reopened') and c.origin_year = $1`;

/** Tells the catalogue which open drafts may apply, so that new origin figures can say what they do to them. */
@Injectable()
export class WatchEligibility implements OnModuleInit {
  constructor(private readonly watch: EligibilityWatch) {}

  onModuleInit(): void {
    this.watch.ask(async (tx: EntityManager, originYear) => {
      const rows = await tx.query<Row[]>(OPEN_DRAFTS, [originYear]);
      return new Map(rows.map(({ id, facts, terms }) => [id, judgeEligibility(facts, terms).eligible]));
    });
  }
}

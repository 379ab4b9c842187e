import { Injectable } from '@nestjs/common';
import type { CallImpact } from '@samenspoor/contracts/applications/call-impact';
import { type ChangedDraft, draftsTogether } from '@samenspoor/domain/applications/drafts-together';
import type { AskedIncentives } from '@samenspoor/domain/applications/incentives';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { redraft } from '@samenspoor/domain/applications/redraft';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Answers } from '@samenspoor/domain/catalogue/question';
import { notClosed } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { VERSION_CONTENT } from '../versions/version-content.sql';
import { keepExtras } from './kept-extras';
import { fundedThemesOf } from './redraft-catalogue';

const DRAFT_VERSION = `
  select p.id, v.content from programme p join programme_version v on v.programme_id = p.id
  where p.code = $1 and v.number = $2`;

/** $1 programme, $2 now. */
const CALLS = `
  select c.code, c.name, v.number as "versionNumber", coalesce(d.drafts, '[]') as drafts
  from call c
  join programme_version v on v.id = c.programme_version_id
  left join lateral (
    select json_agg(json_build_object(
      'before', made.content, 'filled', ${VERSION_CONTENT}, 'incentiveCents', a.incentive_cents)) as drafts
    from application a join programme_version made on made.id = a.programme_version_id
    where a.call_id = c.id and a.state = 'draft') as d on true
  where c.programme_id = $1 and ${notClosed('$2')}
  order by c.code`;

interface StoredDraft {
  readonly before: ProgrammeContent;
  readonly filled: {
    readonly lines: readonly KpiLine[];
    readonly ranking: readonly string[];
    readonly answers: Answers;
    readonly incentives: AskedIncentives;
  };
  readonly incentiveCents: number;
}

type CallRow = Omit<CallImpact, 'drafts'> & { readonly drafts: readonly StoredDraft[] };

/**
 * What publishing a draft would do: the calls that can follow, and what that does to the open drafts in each, together. What a
 * single draft asks stays with its applicant: drafts don't exist for the ministry.
 */
@Injectable()
export class PreviewImpact {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(code: string, number: number): Promise<readonly CallImpact[]> {
    const found = await this.queries.first<{ id: string; content: ProgrammeContent }>('impact-version', DRAFT_VERSION, [
      code,
      number,
    ]);
    const { id, content } = foundOrRefused(found);
    const calls = await this.queries.rows<CallRow>('impact-calls', CALLS, [id, this.clock.now()]);
    return calls.map((call) => ({
      ...call,
      drafts: draftsTogether(call.drafts.map((draft) => impactOn(draft, content))),
    }));
  }
}

function impactOn({ before, filled, incentiveCents }: StoredDraft, after: ProgrammeContent): ChangedDraft {
  const found = redraft(filled, fundedThemesOf(before), fundedThemesOf(after));
  return {
    beforeCents: found.beforeCents + incentiveCents,
    afterCents: found.afterCents + keepExtras(filled, before, after).incentiveCents,
    lostRows: found.fallen.length,
    tooHigh: found.table.refusals.length,
  };
}

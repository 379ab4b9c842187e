import { Injectable } from '@nestjs/common';
import type { ApplicationScope } from '@samenspoor/domain/access/scopes';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { EntityManager } from 'typeorm';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import type { AssessmentFile, FileRow } from './assessment-file';

interface StoredRow extends FileRow {
  readonly state: ApplicationState;
  readonly version: number;
  readonly reference: string;
  readonly applicantId: string;
  readonly awardVersion: number;
}

/** $1 a filed application: one row per KPI row of its call. Amounts fit a double exactly. */
const FILE = `
  select a.state, a.version, a.reference, a.applicant_id as "applicantId", coalesce(w.version, 0) as "awardVersion",
         i.id as "indicatorId", i.code as "indicatorCode", i.measure, i.unit, i.target_group as "targetGroup",
         i.unit_price_cents::float8 as "unitPriceCents", i.max_units as "maxUnits",
         t.id as "themeId", t.number::text as "themeNumber", ct.agii_supported as "agiiSupported",
         ct.ceiling_cents::float8 as "ceilingCents", ct.own_share_percent as "ownSharePercent",
         coalesce(l.current_reach, 0) as "currentReach", coalesce(l.planned_reach, 0) as "plannedReach",
         coalesce(l.contribution_cents, 0)::float8 as "askedCents",
         g.granted_units as "grantedUnits", g.granted_cents::float8 as "grantedCents"
    from application a
    join indicator i on i.programme_version_id = a.programme_version_id
    join theme t on t.id = i.theme_id
    join version_theme ct on ct.programme_version_id = a.programme_version_id and ct.theme_id = t.id
    left join award w on w.application_id = a.id
    left join application_line l on l.application_id = a.id and l.indicator_id = i.id
    left join award_line g on g.application_id = a.id and g.indicator_id = i.id
   where a.id = $1 and a.state not in ('draft', 'reopened')
   order by i.position`;

/** Finds files to assess. Only who sees filed applications has any: for everybody else nothing exists here. */
@Injectable()
export class AssessmentStore {
  constructor(private readonly queries: NamedQueries) {}

  /** One file, to look at. */
  async read(scope: ApplicationScope, applicationId: string): Promise<AssessmentFile> {
    refuseUnlessFiled(scope);
    return toFile(applicationId, await this.queries.rows<StoredRow>('assessment-file', FILE, [applicationId]));
  }

  /** One file, to change: locked until the end of the transaction, so that two decisions come one after the other. */
  async lock(tx: EntityManager, scope: ApplicationScope, applicationId: string): Promise<AssessmentFile> {
    refuseUnlessFiled(scope);
    await tx.query('select 1 from application where id = $1 for update', [applicationId]);
    return toFile(applicationId, await tx.query<StoredRow[]>(FILE, [applicationId]));
  }
}

function refuseUnlessFiled(scope: ApplicationScope): void {
  foundOrRefused(scope.kind === 'filed' ? scope : null);
}

function toFile(applicationId: string, rows: readonly StoredRow[]): AssessmentFile {
  const { state, version, reference, applicantId, awardVersion } = foundOrRefused(rows[0]);
  return { applicationId, state, version, reference, applicantId, awardVersion, rows };
}

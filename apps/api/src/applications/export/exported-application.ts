import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { STATE_TITLES } from '@samenspoor/contracts/applications/state-titles';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { type SheetColumn, amount, count, text } from '../../platform/spreadsheet/sheet-column';
import { heldIn } from '../application-scope.sql';
import { type ExportedLine, exportedLineJson } from './exported-line';

/** What an export tells of an application beside its line in the list. No person, no account number. */
export interface ApplicationParts {
  readonly id: string;
  readonly nis: string | null;
  /** Names of the other places it was made for, with commas between. */
  readonly partners: string;
  readonly lines: readonly ExportedLine[];
}

/** A line of the list with its parts. */
export type ExportedApplication = ApplicationSummary & Omit<ApplicationParts, 'id'>;

/** It is reopened and who asks isn't on the side of its applicant: what was filed is what is told. */
const AS_FILED = `(a.state = 'reopened' and not ${heldIn('$2', '$3')})`;

/** $1 the applications, $2 and $3 the scope, by which the list found them. Rows: `ApplicationParts`. */
export const PARTS_OF_APPLICATIONS = `
  select a.id, g.nis,
    (select coalesce(string_agg(partner.name, ', ' order by partner.name), '')
       from portfolio_places(a, c) p join local_government partner on partner.id = p.place
      where p.place <> a.applicant_id) as partners,
    (select coalesce(json_agg(${exportedLineJson('l', 'i', 'w')} order by i.position), '[]')
       from (
         select l.indicator_id, l.current_reach, l.planned_reach, l.contribution_cents
           from application_line l where l.application_id = a.id and not ${AS_FILED}
         union all
         select f.id, (filed ->> 'currentReach')::int8, (filed ->> 'plannedReach')::int8,
                (filed ->> 'flemishContributionCents')::int8
           from reopening o
           cross join lateral jsonb_array_elements(o.view -> 'lines') as filed
           join indicator f on f.programme_version_id = a.programme_version_id and f.code = filed ->> 'indicatorCode'
          where o.application_id = a.id and ${AS_FILED}) as l
       join indicator i on i.id = l.indicator_id
       left join award_line w on a.state = 'granted' and w.application_id = a.id and w.indicator_id = l.indicator_id
      where l.current_reach > 0 or l.planned_reach > 0) as lines
  from application a
  join call c on c.id = a.call_id
  join local_government g on g.id = a.applicant_id
  where a.id = any($1::uuid[])`;

const dayOf = (instant: string | null): string | null => instant && brusselsDay(new Date(instant));

/** Sheet of the applications. */
export const APPLICATION_COLUMNS: readonly SheetColumn<ExportedApplication>[] = [
  text('Dossiernummer', 16, (row) => row.reference),
  text('Oproep', 34, (row) => row.callName),
  count('Projectjaar', (row) => row.year),
  text('Aanvrager', 30, (row) => row.applicantName),
  text('NIS-code', 10, (row) => row.nis),
  text('Samenwerking', 34, (row) => row.partnershipName),
  text('Partners', 44, (row) => row.partners),
  text('Referentieregio', 24, (row) => row.referenceRegion),
  text('Status', 18, (row) => STATE_TITLES[row.state]),
  text('Ingediend op', 14, (row) => dayOf(row.submittedAt)),
  count("Gekozen thema's", (row) => row.chosenThemes),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  amount('Toegekend (€)', (row) => row.grantedCents),
];

import { Injectable } from '@nestjs/common';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { type ExportedLine, exportedLineJson } from '../applications';
import { ReplicaQueries } from '../platform/data/replica-queries';

/** One filed application in an export. Amounts in cents; no person, no account number. */
export interface ExportedFile {
  readonly id: string;
  readonly reference: string;
  readonly callCode: string;
  readonly applicant: string;
  readonly nis: string | null;
  readonly partners: string;
  readonly referenceRegion: string | null;
  readonly state: ApplicationState;
  /** Day in Belgium. */
  readonly submittedOn: string;
  readonly chosenThemes: number;
  readonly askedCents: number;
  /** Null until the decision. */
  readonly grantedCents: number | null;
  readonly lines: readonly ExportedLine[];
}

/** Files at a time: an export never holds the whole programme in memory. */
const BATCH = 200;

/** $1 programme, $2 year, $3 the reference after which the batch starts, $4 files. */
const FILES = `
  select a.id, a.reference, c.code as "callCode", g.name as applicant, g.nis, r.name as "referenceRegion", a.state,
         (a.submitted_at at time zone 'Europe/Brussels')::date::text as "submittedOn",
         a.chosen_themes as "chosenThemes", a.asked_cents::float8 as "askedCents",
         a.granted_cents::float8 as "grantedCents",
         (select coalesce(string_agg(partner.name, ', ' order by partner.name), '')
            from portfolio_places(a, c) p join local_government partner on partner.id = p.place
           where p.place <> a.applicant_id) as partners,
         (select coalesce(json_agg(${exportedLineJson('l', 'i', 'w')} order by i.position), '[]')
            from application_line l
            join indicator i on i.id = l.indicator_id
            left join award_line w on a.state = 'granted' and w.application_id = a.id
                                  and w.indicator_id = l.indicator_id
           where l.application_id = a.id and (l.current_reach > 0 or l.planned_reach > 0)) as lines
    from application a
    join call c on c.id = a.call_id
    join local_government g on g.id = a.applicant_id
    left join reference_region r on r.code = g.reference_region_code
   where c.programme_id = $1 and c.year = $2 and portfolio_counts(a.state) and not c.practice and a.reference > $3
   order by a.reference
   limit $4`;

/** The filed applications of one project year, by reference. */
@Injectable()
export class FilesOfYear {
  constructor(private readonly queries: ReplicaQueries) {}

  async *all(programmeId: string, year: number): AsyncGenerator<ExportedFile> {
    let after = '';
    for (;;) {
      const values = [programmeId, year, after, BATCH];
      const files = await this.queries.rows<ExportedFile>('portfolio-files', FILES, values);
      yield* files;
      const last = files.at(-1);
      if (files.length < BATCH || !last) return;
      after = last.reference;
    }
  }
}

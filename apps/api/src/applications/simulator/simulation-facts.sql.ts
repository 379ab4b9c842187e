import { isPublic } from '../../calls';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';

/** A local government as a calculation needs it. */
export interface PlaceFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly referenceRegion: string | null;
  readonly population: number | null;
  readonly originCount: number | null;
  readonly demo: boolean;
  /** The name of what it merged into, when it no longer exists; empty when that isn't known. */
  readonly mergedInto: string | null;
}

/** What a public call is made of, and the local governments asked for, in no order. */
export interface CallFacts {
  readonly code: string;
  readonly originYear: number;
  readonly content: ProgrammeContent;
  readonly places: readonly PlaceFacts[];
}

/**
 * $1 code of the call, $2 codes of local governments, $3 today, $4 now. Of a code that stood for several in turn the one of today
 * counts, or the last one. Shape: `CallFacts`.
 */
export const SIMULATION_FACTS = `
  select c.code, c.origin_year as "originYear", v.content, coalesce((
    select json_agg(json_build_object(
      'id', g.id, 'code', g.code, 'name', g.name, 'kind', g.kind, 'referenceRegion', r.name,
      'population', coalesce(p.count, g.population), 'originCount', f.count, 'demo', coalesce(f.demo, false),
      'mergedInto', case when g.valid_to < $3::date then coalesce((
        select n.name from local_government n
        where n.code = g.merged_into_nis and (n.valid_to is null or n.valid_to >= $3::date) limit 1), '') end))
    from (
      select distinct on (l.code) l.* from local_government l
      where l.code = any($2::text[]) and l.kind <> 'organisation'
      order by l.code, l.valid_from desc) g
    left join reference_region r on r.code = g.reference_region_code
    left join origin_figure f on f.local_government_id = g.id and f.year = c.origin_year
    left join population_figure p on p.local_government_id = g.id and p.year = c.origin_year), '[]') as places
  from call c join programme_version v on v.id = c.programme_version_id
  where c.code = $1 and ${isPublic('$4')}`;

import { leaveSentences } from '@samenspoor/contracts/applications/partnership-texts';
import type { LeavePreview } from '@samenspoor/contracts/applications/partnership';
import type { LeavingConsequence, OriginShare } from '@samenspoor/domain/applications/partnerships/leaving';
import { foreseeLeaving } from '@samenspoor/domain/applications/partnerships/leaving';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { type LockedMembership, filedPeriods } from './lock-partnership';
import { originBasis } from './origin-basis.sql';
import { memberDuringPeriod } from '../application-scope.sql';

/** $1 partnership, $2 today. Everybody who takes part or is asked, each once, as it is called today. */
const SHARES = `
  select distinct g.id, g.name, case when g.kind = 'municipality' then basis.threshold end as threshold, origin_count(g.id, basis.year) as "originCount"
  from partnership_member m
  join local_government g on g.id = local_government_on(m.local_government_id, $2::date)
  cross join ${originBasis('$2')} as basis
  where m.partnership_id = $1 and m.state in ('proposed', 'consented') and g.kind in ('municipality', 'organisation')`;

/** $1 membership. References of what was filed in its name. */
const READABLE = `
  select a.reference
  from partnership_member m
  join application a on a.partnership_id = m.partnership_id and a.reference is not null
  join call c on c.id = a.call_id
  where m.id = $1 and ${memberDuringPeriod('m')} order by c.period_start, a.reference`;

interface Share extends OriginShare {
  readonly threshold: number | null;
}

/** What leaving does on this day, with the threshold it is measured by; null for organisations. */
export async function foreseeFor(
  tx: EntityManager,
  { membership, partnership }: LockedMembership,
  wantedDay: string,
  today: string,
): Promise<{ readonly name: string; readonly consequence: LeavingConsequence; readonly threshold: number | null }> {
  const members = await tx.query<Share[]>(SHARES, [partnership.id, today]);
  const [now] = await tx.query<{ id: string; name: string }[]>(
    'select g.id, g.name from local_government g where g.id = local_government_on($1, $2::date)',
    [membership.localGovernmentId, today],
  );
  const { id, name } = foundOrRefused(now);
  const threshold = members[0] ? members[0].threshold : 0;
  const originCount = members.find((member) => member.id === id)?.originCount ?? null;
  const consequence = foreseeLeaving({
    leaver: { id, name, originCount, joinedOn: membership.joinedOn },
    members,
    threshold,
    wantedDay,
    filed: await filedPeriods(tx, partnership.id),
  });
  return { name, consequence, threshold };
}

/** What leaving does, in figures and sentences. */
export async function previewFor(
  tx: EntityManager,
  locked: LockedMembership,
  wantedDay: string,
  today: string,
): Promise<LeavePreview> {
  const { name, consequence, threshold } = await foreseeFor(tx, locked, wantedDay, today);
  const filed = await tx.query<{ reference: string }[]>(READABLE, [locked.membership.id]);
  const readable = filed.map(({ reference }) => reference);
  const sentences = leaveSentences(name, consequence, threshold, readable);
  return { ...consequence, name, threshold, readable, sentences };
}

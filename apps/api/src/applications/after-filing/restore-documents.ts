import type { EntityManager } from 'typeorm';

/** SQL: the file `d` was there when the application of the reopening `o` was reopened. */
export const WAS_FILED = `exists (
  select from jsonb_array_elements(o.view -> 'attachments') as f where (f ->> 'id')::uuid = d.id)`;

/**
 * $1 application, $2 who, $3 now. The files of what was filed are there again; what was attached since is removed. An
 * upload under way ends by itself: its application can't be changed any more.
 */
const AS_FILED = `
  with judged as (
    select d.id, ${WAS_FILED} as stands
    from document d
    join reopening o on o.application_id = $1
    where d.subject_type = 'application' and d.subject_id = $1 and d.sha256 is not null
      and d.state in ('ready', 'removed'))
  update document d set
    state = case when j.stands then 'ready' else 'removed' end,
    removed_by = case when j.stands then null else $2::uuid end,
    removed_at = case when j.stands then null else $3::timestamptz end
  from judged j
  where j.id = d.id and j.stands = (d.state = 'removed')`;

/** Puts the files of a reopened application back as they were filed; by whom and when is told of those that go. */
export async function restoreDocuments(tx: EntityManager, id: string, personId: string, now: Date): Promise<void> {
  await tx.query(AS_FILED, [id, personId, now]);
}

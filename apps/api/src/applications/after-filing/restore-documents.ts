import type { EntityManager } from 'typeorm';

/**
 * $1 application, $2 who, $3 now. The files of the last submission are there again; what was attached since is removed. An
 * upload under way ends by itself: its application can't be changed any more.
 */
const AS_FILED = `
  with filed as (
    select coalesce(s.content::jsonb -> 'attachments', '[]') as files
    from application_submission s where s.application_id = $1 order by s.number desc limit 1),
  judged as (
    select d.id, d.state, exists (
      select from filed, jsonb_array_elements(filed.files) as f
      where f ->> 'slot' = d.slot and f ->> 'name' = d.name and f ->> 'sha256' = d.sha256) as stands
    from document d
    where d.subject_type = 'application' and d.subject_id = $1 and d.sha256 is not null
      and d.state in ('ready', 'removed'))
  update document d set
    state = case when j.stands then 'ready' else 'removed' end,
    removed_by = case when j.stands then null else $2::uuid end,
    removed_at = case when j.stands then null else $3::timestamptz end
  from judged j
  where j.id = d.id and j.stands = (d.state = 'removed')`;

/** Puts the files of an application back as they were filed; by whom and when is told of those that go. */
export async function restoreDocuments(tx: EntityManager, id: string, personId: string, now: Date): Promise<void> {
  await tx.query(AS_FILED, [id, personId, now]);
}

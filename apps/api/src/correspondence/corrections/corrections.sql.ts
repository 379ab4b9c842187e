import { ownIn, visibleIn } from '../../applications';
import { isoInstant } from '../../platform/data/iso-instant';
import { rowName } from './title-of-field';

/**
 * The correction requests of one application, the newest first, each with its steps. $1 the application, $2 and $3 the
 * scope. No row: it doesn't exist for this scope.
 */
export const CORRECTIONS = `
  select a.state, ${ownIn('$2', '$3')} as own, coalesce((
    select json_agg(json_build_object(
      'id', k.id, 'applicationId', k.application_id, 'target', k.target,
      'rowName', ${rowName(`split_part(k.target, '/', 3)`)}, 'reason', k.reason, 'state', k.state,
      'oldValue', k.old_value, 'newValue', k.new_value, 'dueOn', k.due_on, 'requestedAt', ${isoInstant('k.requested_at')},
      'steps', (
        select json_agg(json_build_object(
          'action', s.action, 'remark', s.remark, 'value', s.value, 'personName', s.person_name,
          'organisationName', s.organisation_name, 'at', ${isoInstant('s.at')}) order by s.at, s.id)
        from correction_step s where s.correction_id = k.id)) order by k.requested_at desc, k.id desc)
    from correction k where k.application_id = a.id), '[]') as items
  from application a
  join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

import { isoInstant } from '../../platform/data/iso-instant';

/**
 * SQL for the `SignOffView` of the application `a` to the call `c` as JSON; null when the call asks for none. Whether what
 * was confirmed is still the current content, `withSignOffOfNow` tells.
 */
export const SIGN_OFF_JSON = `case when c.sign_off_required then coalesce((
    select json_build_object(
      'state', o.state,
      'requestedAt', ${isoInstant('o.requested_at')}, 'requestedBy', o.requested_by_name,
      'decidedAt', ${isoInstant('o.decided_at')}, 'decidedBy', o.decided_by_name, 'remark', o.remark,
      'version', case when o.state = 'confirmed' then o.version end, 'sha256', o.sha256, 'sha256ToConfirm', null)
    from sign_off o where o.application_id = a.id order by o.requested_at desc, o.id desc limit 1),
    json_build_object('state', 'open', 'requestedAt', null, 'requestedBy', null, 'decidedAt', null, 'decidedBy', null,
      'remark', null, 'version', null, 'sha256', null, 'sha256ToConfirm', null)) end`;

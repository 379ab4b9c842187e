/**
 * SQL: what the organisation `o` became when its local government merged: `now`, a local government, and `successor`, its
 * organisation. Both are null while `o` exists itself on `day`.
 */
export const SUCCESSOR = (day: string): string => `
  left join local_government now
    on now.id = local_government_on(o.local_government_id, ${day}::date) and now.id <> o.local_government_id
  left join organisation successor on successor.local_government_id = now.id`;

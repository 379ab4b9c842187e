import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { formatCount } from '@samenspoor/domain/kernel/format';

/** A text on the timeline is cut off here: the whole of it is in the file. */
const SHOWN_CHARACTERS = 200;

/** A change as the timeline keeps it; empty is nothing. */
export const changed = (field: string, from: string, to: string): TimelineChange => ({
  field,
  from: from === '' ? null : from,
  to: to === '' ? null : to,
});

/** Half an emoji at the cut goes too: PostgreSQL refuses it in JSON. */
export const cutOff = (text: string): string =>
  text.length > SHOWN_CHARACTERS
    ? `${text.slice(0, SHOWN_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}… (${formatCount(text.length)} tekens)`
    : text;

import { type LocalMoment, localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { CallSettings, ChangeCall } from '@samenspoor/contracts/calls/managed-call';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { instantOfLocalMoment } from '@samenspoor/domain/kernel/brussels-time';

/** The settings of a call as they stand in the fields of the form. */
export interface CallForm {
  readonly name: string;
  readonly code: string;
  readonly programmeVersionId: string;
  readonly announcement: string;
  readonly opens: LocalMoment;
  readonly closes: LocalMoment;
  /** Seconds. */
  readonly graceSeconds: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly originYear: string;
  /** Euro as typed; empty when not decided. */
  readonly envelopeCents: string;
  readonly practice: boolean;
  readonly signOffRequired: boolean;
}

/** What is wrong with a field as typed, by the name of the field. */
export type FormFaults = Readonly<Partial<Record<keyof CallForm, readonly string[]>>>;

/** The fields, filled with what is stored. */
export function formOf(settings: CallSettings): CallForm {
  const { opens, closes, graceSeconds, originYear, envelopeCents, ...rest } = settings;
  return {
    ...rest,
    opens: localMomentOf(opens),
    closes: localMomentOf(closes),
    graceSeconds: String(graceSeconds),
    originYear: String(originYear),
    envelopeCents: envelopeCents === null ? '' : euroText(envelopeCents),
  };
}

/** What can't be sent as it is typed: figures that are none. Everything else is judged by the server. */
export function formFaults(form: CallForm): FormFaults {
  const grace = wholeOf(form.graceSeconds);
  const year = wholeOf(form.originYear);
  return {
    ...(grace === null || grace > CALL_LIMITS.graceSeconds
      ? { graceSeconds: ['Vul een aantal seconden in van 0 tot 86.400 (een dag).'] }
      : {}),
    ...(year === null || year < 2000 || year > 2099 ? { originYear: ['Vul een jaar in, zoals 2026.'] } : {}),
    ...(centsOf(form.envelopeCents) === undefined
      ? { envelopeCents: ['Vul een bedrag in euro in, zoals 2.500.000, of laat het veld leeg.'] }
      : {}),
    ...(form.periodStart === '' ? { periodStart: ['Kies een dag.'] } : {}),
    ...(form.periodEnd === '' ? { periodEnd: ['Kies een dag.'] } : {}),
  };
}

/** What changed, as it is sent; empty when nothing did. For a form without faults. */
export function changeOf(form: CallForm, settings: CallSettings): ChangeCall {
  const before = formOf(settings);
  const changed = (field: keyof CallForm): boolean => JSON.stringify(form[field]) !== JSON.stringify(before[field]);
  const sent: Required<Omit<ChangeCall, 'reason'>> = {
    ...form,
    graceSeconds: wholeOf(form.graceSeconds) ?? 0,
    originYear: wholeOf(form.originYear) ?? 0,
    envelopeCents: centsOf(form.envelopeCents) ?? null,
  };
  const fields = (Object.keys(before) as (keyof CallForm)[]).filter(changed);
  return Object.fromEntries(fields.map((field) => [field, sent[field]]));
}

/** Until when submitting is taken, with the grace; null while the fields can't be read. */
export function endOfGraceOf({ closes, graceSeconds }: CallForm): Date | null {
  const instant = instantOfLocalMoment(closes.at, closes.which);
  const seconds = wholeOf(graceSeconds);
  return instant === undefined || seconds === null ? null : new Date(instant.getTime() + seconds * 1000);
}

function wholeOf(text: string): number | null {
  const figures = text.replaceAll(/[\s.]/g, '');
  return /^\d{1,9}$/.test(figures) ? Number(figures) : null;
}

/** Cents of "2.500.000" or "€ 2 500 000,50"; null for an empty text, undefined for what is no amount. */
function centsOf(text: string): number | null | undefined {
  const figures = text.replaceAll(/[\s.€]/g, '');
  if (figures === '') return null;
  const match = /^(\d{1,9})(?:,(\d{1,2}))?$/.exec(figures);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

function euroText(cents: number): string {
  return (cents / 100).toLocaleString('nl-BE', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });
}

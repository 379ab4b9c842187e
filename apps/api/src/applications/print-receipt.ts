import { Injectable } from '@nestjs/common';
import type { SubmissionContent, SubmissionContent2 } from '@samenspoor/contracts/applications/submission-content';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { ReceiptModel } from '@samenspoor/pdf/receipt/receipt-model';
import { renderReceipt } from '@samenspoor/pdf/receipt/receipt';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import { visibleIn } from './application-scope.sql';
import { scopeValues } from './scope-values';

interface Row {
  readonly content: string;
  readonly sha256: string;
  readonly demo: boolean;
}

/** $1 id, $2 and $3 the scope. The last submission; a draft has none. */
const SUBMISSION = `
  select s.content, s.sha256, exists (select from person where demo) as demo
  from application a
  join call c on c.id = a.call_id
  join application_submission s on s.application_id = a.id
  where a.id = $1 and a.state <> 'draft' and ${visibleIn('$2', '$3')}
  order by s.number desc limit 1`;

/** $1 the hash. */
const BY_HASH = `
  select s.content, s.sha256, exists (select from person where demo) as demo
  from application_submission s where s.sha256 = $1`;

/** A file to download. */
export interface ReceiptFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The receipt (ontvangstbewijs) of a filed application, from what was stored when it was filed and nothing else. */
@Injectable()
export class PrintReceipt {
  constructor(private readonly queries: NamedQueries) {}

  /** The receipt of the submission whose content has this hash: for the mail that goes out with it. */
  async ofContent(sha256: string): Promise<ReceiptFile> {
    const row = foundOrRefused(await this.queries.first<Row>('submission-by-hash', BY_HASH, [sha256]));
    return receiptFile(row);
  }

  /** Refusal: `not_found`, also for a draft. */
  async execute(actor: Actor, id: string): Promise<ReceiptFile> {
    const values = [id, ...scopeValues(actor)];
    const row = foundOrRefused(await this.queries.first<Row>('application-submission', SUBMISSION, values));
    return receiptFile(row);
  }
}

async function receiptFile(row: Row): Promise<ReceiptFile> {
  const content = JSON.parse(row.content) as SubmissionContent;
  const bytes = await renderReceipt(receiptModel(content, row));
  return { fileName: `ontvangstbewijs-${content.reference}.pdf`, bytes };
}

/** What was submitted, in the words of the template. */
export function receiptModel(content: SubmissionContent, { content: json, sha256, demo }: Row): ReceiptModel {
  return {
    reference: content.reference,
    programmeTitle: content.programme.name,
    callTitle: content.call.name,
    periodStart: content.call.periodStart,
    periodEnd: content.call.periodEnd,
    submittedAt: content.submittedAt,
    submittedBy: content.submittedBy,
    applicant: content.applicant,
    partnership: content.partnership,
    contact: content.contact,
    iban: content.iban,
    themes: content.themes.map((theme) => ({
      ...theme,
      rows: theme.rows.map(({ code, ...row }) => ({ ...row, indicatorCode: code })),
    })),
    ...(content.format === 'samenspoor/application/2' && {
      beside: besideTable(content),
      ...(content.signedOff && { signedOff: content.signedOff }),
    }),
    eligibility: content.eligibility.rules,
    content: { json, sha256 },
    demo,
  };
}

/** What was filed beside the table; nothing of it exists in the first format. */
function besideTable({
  otherAccount,
  incentives,
  totals,
  answers,
  attachments,
}: SubmissionContent2): NonNullable<ReceiptModel['beside']> {
  return { otherAccount, incentives, incentiveCents: totals.incentiveCents, answers, attachments };
}

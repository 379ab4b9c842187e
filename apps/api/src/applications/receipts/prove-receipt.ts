import { Injectable } from '@nestjs/common';
import { NamedQueries } from '../../platform/data/named-queries';
import { isoInstant } from '../../platform/data/iso-instant';
import { JsonText } from '../../platform/http/json-text';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** $1 the hash. Shape: `ReceiptProof`. It tells no more than whoever holds the receipt knows already. */
const PROOF = `
  select json_build_object(
    'reference', a.reference, 'submittedAt', ${isoInstant('s.submitted_at')}, 'applicantName', g.name,
    'callName', c.name, 'latest', not exists (
      select from application_submission later where later.application_id = s.application_id and later.number > s.number)
    )::text as proof
  from application_submission s
  join application a on a.id = s.application_id
  join local_government g on g.id = a.applicant_id
  join call c on c.id = a.call_id
  where s.sha256 = $1`;

/** Proves that something with this content was filed, and when: for everybody who holds the receipt. */
@Injectable()
export class ProveReceipt {
  constructor(private readonly queries: NamedQueries) {}

  /** Refusal: `not_found` for a hash of nothing that was filed. */
  async execute(sha256: string): Promise<JsonText> {
    const row = await this.queries.first<{ proof: string }>('receipt-proof', PROOF, [sha256.toLowerCase()]);
    return new JsonText(foundOrRefused(row).proof);
  }
}

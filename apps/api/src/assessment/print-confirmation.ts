import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { renderConfirmation } from '@samenspoor/pdf/confirmation/confirmation';
import { ReadApplication } from '../applications';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import { type ConfirmationHeading, toConfirmation } from './confirmation';

/** A document to download. */
export interface Confirmation {
  readonly fileName: string;
  readonly pdf: Buffer;
}

/** $1 a decided application. */
const HEADING = `
  select p.name as "programmeTitle", w.decided_by_name as "decidedBy",
         exists (select 1 from person where demo) as demo
    from application a
    join call c on c.id = a.call_id
    join programme p on p.id = c.programme_id
    join award w on w.application_id = a.id and w.outcome is not null
   where a.id = $1`;

/**
 * The confirmation as PDF, for whoever can see the application. Before the decision it doesn't exist, for nobody: an award
 * in preparation can't be downloaded either.
 */
@Injectable()
export class PrintConfirmation {
  constructor(
    private readonly applications: ReadApplication,
    private readonly queries: NamedQueries,
  ) {}

  async execute(actor: Actor, applicationId: string): Promise<Confirmation> {
    const { text } = await this.applications.execute(actor, applicationId);
    const view = JSON.parse(text) as ApplicationView;
    const decision = foundOrRefused(view.decision);
    const heading = foundOrRefused(
      await this.queries.first<ConfirmationHeading & Record<string, unknown>>('confirmation-heading', HEADING, [
        applicationId,
      ]),
    );
    const pdf = await renderConfirmation(toConfirmation(view, decision, heading));
    return { fileName: `bevestiging-${view.reference ?? applicationId}.pdf`, pdf };
  }
}

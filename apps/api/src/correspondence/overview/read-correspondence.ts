import { Injectable } from '@nestjs/common';
import type { CorrespondenceSummary } from '@samenspoor/contracts/correspondence/correction';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { CORRECTABLE_STATES } from '@samenspoor/domain/correspondence/correction-lifecycle';
import { pausedSince, procedureDays } from '@samenspoor/domain/correspondence/procedure-clock';
import { scopeValues } from '../../applications';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { sideOf, takesPart } from '../messages/takes-part';
import { SEEN, SUMMARY } from './correspondence.sql';

interface Row {
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly own: boolean;
  readonly open: number;
  readonly answerBy: string | null;
  readonly answered: number;
  readonly corrections: number;
  readonly unread: number;
  readonly pauses: readonly { readonly from: string; readonly until: string | null }[];
}

/** What header and tabs of a file tell: what waits for this person, and whether the clock of the procedure runs. */
@Injectable()
export class ReadCorrespondence {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  /** The application exists for this person. */
  async isSeen(actor: Actor, applicationId: string): Promise<boolean> {
    const found = await this.queries.first('correspondence-seen', SEEN, [applicationId, ...scopeValues(actor)]);
    return found !== null;
  }

  async execute(actor: Actor, applicationId: string): Promise<CorrespondenceSummary> {
    const values = [applicationId, ...scopeValues(actor), actor.personId, sideOf(actor)];
    const row = foundOrRefused(await this.queries.first<Row>('correspondence', SUMMARY, values));
    const participant = takesPart(actor, row.own);
    const pauses = row.pauses.map(({ from, until }) => ({
      from: new Date(from),
      until: until === null ? null : new Date(until),
    }));
    return {
      waitingCorrections: waitingFor(actor, row),
      openCorrections: row.open,
      answerBy: row.answerBy,
      corrections: row.corrections,
      unreadMessages: participant ? row.unread : 0,
      pausedSince: pausedSince(pauses)?.toISOString() ?? null,
      procedureDays: row.submittedAt && procedureDays(row.submittedAt, pauses, this.clock.now()),
      requestable: can(actor.role, 'correction:request') && CORRECTABLE_STATES.includes(row.state),
      maySend: participant && row.state !== 'draft',
    };
  }
}

function waitingFor({ role }: Actor, { own, open, answered }: Row): number {
  if (can(role, 'correction:request')) return answered;
  return own && can(role, 'correction:answer') ? open : 0;
}

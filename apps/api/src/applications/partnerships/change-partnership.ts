import { Injectable } from '@nestjs/common';
import type { PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { Partnership } from '@samenspoor/database/entities/applications/partnership.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeLead } from '@samenspoor/domain/applications/partnerships/judge-member';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { Versioned } from '../../platform/http/json-text';
import { RefusalError, foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { heldBy } from '../application-scope.sql';
import { readCandidate } from './candidates';
import { countChange, lockLedPartnership, lockPlaces } from './lock-partnership';
import { PartnershipRecord } from './partnership-record';
import { ReadPartnership } from './read-partnership';

/** $1 partnership, $2 the new lead: since when it agreed to take part. */
const AGREED = `
  select m.joined_on::text as "joinedOn" from partnership_member m
  where m.partnership_id = $1 and m.state = 'consented' and m.local_government_id = any(${heldBy('$2::uuid')})`;

/** $1 partnership, $2 now: what the lead is filling in for it and can still hand in. */
const DRAFT = `
  select c.name as call from application a join call c on c.id = a.call_id
  where a.partnership_id = $1 and (a.state = 'reopened' or (a.state = 'draft' and c.closes_at > $2)) limit 1`;

/** What the lead changes of the partnership itself: its name, or who leads it. */
@Injectable()
export class ChangePartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly record: PartnershipRecord,
    private readonly partnership: ReadPartnership,
  ) {}

  /** Refusals: `not_partnership_lead`, `stale_version`. */
  async rename(
    actor: Actor,
    id: string,
    name: string,
    expectedVersion: number | null,
  ): Promise<Versioned<PartnershipDetail>> {
    await this.work.run(async (tx) => {
      const partnership = await lockLedPartnership(tx, actor, id);
      refuseIfStale(expectedVersion, partnership.version, ['name']);
      if (partnership.name === name) return;
      const change = { field: 'name', from: partnership.name, to: name };
      await countChange(tx, Object.assign(partnership, { name }));
      await this.record.changed(tx, actor, id, 'partnership.renamed', change);
    });
    return this.partnership.execute(actor, id);
  }

  /**
   * Hands the lead over to a member that agreed. What was filed stays with who filed it.
   * Refusals: `not_partnership_lead`, `partnership_lead_not_member`, `partnership_has_draft`, and all of `judgeLead`.
   */
  async handOver(actor: Actor, id: string, newLeadId: string): Promise<Versioned<PartnershipDetail>> {
    await this.work.run(async (tx) => {
      await lockPlaces(tx, [newLeadId]);
      const partnership = await lockLedPartnership(tx, actor, id);
      if (partnership.leadId === newLeadId) return;
      await this.judge(tx, partnership, newLeadId);
      const from = (await tx.findOneByOrFail(LocalGovernment, { id: partnership.leadId })).name;
      const to = (await tx.findOneByOrFail(LocalGovernment, { id: newLeadId })).name;
      await countChange(tx, Object.assign(partnership, { leadId: newLeadId }));
      await this.record.changed(tx, actor, id, 'partnership.lead_changed', { field: 'lead', from, to });
    });
    return this.partnership.execute(actor, id);
  }

  private async judge(tx: EntityManager, partnership: Partnership, newLeadId: string): Promise<void> {
    const pointer = '/localGovernmentId';
    const now = this.clock.now();
    const [agreed] = await tx.query<{ joinedOn: string }[]>(AGREED, [partnership.id, newLeadId]);
    if (!agreed) throw RefusalError.of('partnership_lead_not_member', undefined, pointer);
    const about = { today: brusselsDay(now), partnershipId: partnership.id, joinedOn: agreed.joinedOn };
    const candidate = foundOrRefused(await readCandidate(tx, newLeadId, about));
    // What it filed alone in years before is no hindrance: it agreed to take part since.
    refuseIfAny(judgeLead({ ...candidate, alone: [] }, pointer));
    const [draft] = await tx.query<{ call: string }[]>(DRAFT, [partnership.id, now]);
    if (draft) throw RefusalError.of('partnership_has_draft', { call: draft.call });
  }
}

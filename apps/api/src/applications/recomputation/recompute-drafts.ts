import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CallMoved } from '@samenspoor/contracts/catalogue/programme-events';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import { joinRecomputations } from '@samenspoor/domain/applications/recomputation';
import { redraft } from '@samenspoor/domain/applications/redraft';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { type EntityManager, Not } from 'typeorm';
import { type CallCatalogue, readCallCatalogue } from '../../calls';
import { EventBus } from '../../platform/events/event-bus';
import { readLines, readRanking } from '../stored-table';
import { KeepVersion } from '../versions/keep-version';
import { keepExtras } from './kept-extras';
import { fundedThemesOf } from './redraft-catalogue';
import { StoreRedraft } from './store-redraft';
import { TellApplicants } from './tell-applicants';
import { toldChanges, toldFallenRows } from './told-recomputation';

/** What a draft was made on until now. */
interface Before {
  readonly content: ProgrammeContent;
  readonly catalogue: CallCatalogue;
}

/**
 * Moves the drafts of a call along to the version it follows now: lines keep their row by its code, amounts are worked
 * out anew, and what lost its place is told and kept in the trail and among the versions. What was submitted stays on the
 * version it was submitted on, also while it is reopened: it stands again when the reopening ends.
 */
@Injectable()
export class RecomputeDrafts implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly versions: KeepVersion,
    private readonly stored: StoreRedraft,
    private readonly tell: TellApplicants,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<CallMoved>('call.moved', (tx, event) => this.execute(tx, event));
  }

  async execute(tx: EntityManager, event: CallMoved): Promise<void> {
    const { callId, versionId } = event;
    const drafts = await tx.find(Application, {
      where: { callId, state: 'draft', programmeVersionId: Not(versionId) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const before = new Map<string, Before>();
    const after = await readCallCatalogue(tx, versionId);
    for (const draft of drafts) {
      const id = draft.programmeVersionId;
      const known = before.get(id) ?? (await this.readBefore(tx, id));
      before.set(id, known);
      await this.recompute(tx, event, draft, known, after);
    }
  }

  private async readBefore(tx: EntityManager, id: string): Promise<Before> {
    const { content } = await tx.findOneByOrFail(ProgrammeVersion, { id });
    return { content, catalogue: await readCallCatalogue(tx, id) };
  }

  private async recompute(
    tx: EntityManager,
    event: CallMoved,
    draft: Application,
    before: Before,
    after: CallCatalogue,
  ): Promise<void> {
    const lines = await readLines(tx, draft.id, before.catalogue);
    const ranking = await readRanking(tx, draft.id);
    const found = redraft({ lines, ranking }, fundedThemesOf(before.content), after.themes);
    const extras = keepExtras(draft, before.content, event.content);
    const changes = toldChanges(before.content, event.content);
    const lost = [...toldFallenRows(found, before.content), ...extras.lost];
    const said = {
      at: event.at.toISOString(),
      beforeCents: found.beforeCents + draft.incentiveCents,
      afterCents: found.afterCents + extras.incentiveCents,
      changes,
      lost,
    };
    await this.versions.keepAsItStands(tx, event.actor, draft);
    draft.recomputed = changes.length === 0 ? draft.recomputed : joinRecomputations(draft.recomputed, said);
    await this.stored.store(tx, event, draft, { found, extras, lost, lines, ranking, catalogue: after });
    if (changes.length > 0) await this.tell.execute(tx, event, draft, said);
  }
}

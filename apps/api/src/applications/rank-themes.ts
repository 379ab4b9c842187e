import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeRanking } from '@samenspoor/domain/applications/ranking';
import { AuditTrail } from '../audit';
import { knownCallCatalogue } from '../calls';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { refuseIfAny } from '../platform/http/refusal-error';
import { lockOwnDraft, refuseIfOverwriting, storeChange } from './editable-application';
import { ReadApplication } from './read-application';
import { readRanking, writeRanking } from './stored-table';
import { KeepVersion } from './versions/keep-version';

/** Stores a new order of the chosen themes of a draft: each exactly once. */
@Injectable()
export class RankThemes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
    private readonly application: ReadApplication,
  ) {}

  /** The refusals of `judgeRanking`, with pointers into the list. `expectedVersion` null: the last write wins. */
  async execute(
    actor: Actor,
    id: string,
    ranking: readonly string[],
    expectedVersion: number | null,
  ): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const catalogue = await knownCallCatalogue(tx, application.programmeVersionId);
      // The stored ranking always holds exactly the chosen themes.
      const stored = await readRanking(tx, id);
      const known = catalogue.themes.map((theme) => theme.number);
      const funded = catalogue.themes.filter((theme) => theme.indicators.length > 0).map((theme) => theme.number);
      refuseIfAny(judgeRanking(ranking, stored, known, funded));
      if (ranking.join() === stored.join()) return;
      refuseIfOverwriting(application, ['ranking'], expectedVersion);
      await writeRanking(tx, id, catalogue, ranking);
      await storeChange(tx, application, ['ranking'], this.clock.now());
      await this.audit.record(tx, actor, {
        subjectType: 'application',
        subjectId: id,
        action: 'application.ranking_saved',
        changes: [{ field: 'ranking', from: stored.join(', '), to: ranking.join(', ') }],
        visibility: 'public',
      });
      await this.versions.keep(tx, actor, application, ['ranking']);
    });
    return this.application.execute(actor, id);
  }
}

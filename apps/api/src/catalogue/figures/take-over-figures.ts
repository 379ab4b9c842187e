import { Injectable } from '@nestjs/common';
import { FIGURE_KIND_TITLES } from '@samenspoor/contracts/catalogue/figure-texts';
import type { FigureUploadView, TakeOverFigures } from '@samenspoor/contracts/catalogue/figures';
import type { FigureUpload } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { blockingErrors } from '@samenspoor/domain/catalogue/figures/figure-messages';
import { judgeFigures } from '@samenspoor/domain/catalogue/figures/judge-figures';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError } from '../../platform/http/refusal-error';
import { EligibilityWatch } from './eligibility-watch';
import { readFigureChanges, readFigurePlaces } from './figure-facts';
import { countChanges, figureUploadView } from './figure-upload-view';
import { openUpload } from './open-upload';
import { replaceFigures } from './replace-figures';

/** Two tables of the same figures are taken over one after the other. */
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('figures/' || $1 || '/' || $2, 0))`;

/** Takes a table over that was looked at: judged again by what is known now, and then as a whole or not at all. */
@Injectable()
export class TakeOverFigureTable {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly watch: EligibilityWatch,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string, { addMerged }: TakeOverFigures): Promise<FigureUploadView> {
    return this.unitOfWork.run(async (tx) => {
      const upload = await openUpload(tx, id);
      const { kind, year } = upload;
      await tx.query(ONE_AT_A_TIME, [kind, String(year)]);
      await this.judgeAgain(tx, upload, addMerged);
      const chosen = upload.changes.filter(({ byAdding }) => addMerged || !byAdding);
      if (chosen.length === 0) throw RefusalError.of('figures_nothing_new');
      const now = this.clock.now();
      const write = () => replaceFigures(tx, upload, chosen, now);
      upload.draftsAffected = kind === 'origin' ? await this.watch.affectedBy(tx, year, write) : await none(write);
      Object.assign(upload, {
        state: 'taken_over',
        addedMerged: addMerged,
        settledAt: now,
        settledByName: actor.personName,
      });
      await tx.save(upload);
      await this.record(tx, actor, upload);
      return figureUploadView(upload);
    });
  }

  /** Places, populations and present figures may have changed since somebody looked. */
  private async judgeAgain(tx: EntityManager, upload: FigureUpload, addMerged: boolean): Promise<void> {
    const { kind, year, rows, fileMessages } = upload;
    const places = await readFigurePlaces(tx, { kind, year });
    const { messages, entries } = judgeFigures({ rows, messages: fileMessages }, { kind, year, places });
    const errors = blockingErrors(messages, addMerged).length;
    if (errors > 0) throw RefusalError.of('figures_have_errors', { errors });
    upload.messages = [...messages];
    upload.changes = await readFigureChanges(tx, { kind, year }, entries);
  }

  private record(tx: EntityManager, actor: Actor, upload: FigureUpload): Promise<void> {
    const { id, kind, year, source, changes, addedMerged } = upload;
    const { added, changed } = countChanges(changes.filter(({ byAdding }) => addedMerged || !byAdding));
    return this.trail.record(tx, actor, {
      subjectType: 'figures',
      subjectId: id,
      action: 'figures.taken_over',
      changes: [
        { field: 'figures', from: null, to: `${FIGURE_KIND_TITLES[kind]} ${year}` },
        { field: 'source', from: null, to: source },
        { field: 'counts', from: null, to: `${added} nieuw, ${changed} gewijzigd` },
      ],
      visibility: 'public',
    });
  }
}

async function none(write: () => Promise<void>): Promise<number> {
  await write();
  return 0;
}

import { Injectable } from '@nestjs/common';
import { Programme } from '@samenspoor/database/entities/catalogue/programme.entity';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import type { JsonText } from '../../platform/http/json-text';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { ReadVersion } from './read-version';
import { EMPTY_CONTENT } from './sections';
import { insertDraft, latestPublished } from './version-store';

/** Starts a draft of the next version, as a copy of the latest published one. A programme has one draft at a time. */
@Injectable()
export class DraftVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly version: ReadVersion,
  ) {}

  /** Refusal: `programme_draft_exists`. */
  async execute(actor: Actor, code: string): Promise<JsonText> {
    const number = await this.work.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const { id } = foundOrRefused(await tx.findOne(Programme, { where: { code }, lock }));
      if (await tx.existsBy(ProgrammeVersion, { programmeId: id, state: 'draft' }))
        throw RefusalError.of('programme_draft_exists');
      const content = (await latestPublished(tx, id))?.content ?? EMPTY_CONTENT;
      const drafted = await insertDraft(tx, id, content, { at: this.clock.now(), name: actor.personName });
      await this.audit.record(tx, actor, {
        subjectType: 'programme',
        subjectId: id,
        action: 'programme.version_drafted',
        changes: [{ field: 'number', from: null, to: String(drafted) }],
        visibility: 'internal',
      });
      return drafted;
    });
    return this.version.execute(actor, { code, number });
  }
}

import { Injectable } from '@nestjs/common';
import { Programme } from '@samenspoor/database/entities/catalogue/programme.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import type { JsonText } from '../../platform/http/json-text';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import type { CreateProgrammeDto } from './dto/programme.dto';
import { ReadVersion } from './read-version';
import { EMPTY_CONTENT } from './sections';
import { insertDraft, latestPublished } from './version-store';

/** A new programme with a draft of its first version: empty, or a copy of another programme. */
@Injectable()
export class CreateProgramme {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly version: ReadVersion,
  ) {}

  /** Refusals: `programme_code_taken`, `programme_prefix_taken`; `not_found` when there is nothing to copy. */
  async execute(actor: Actor, { copyOf, ...given }: CreateProgrammeDto): Promise<JsonText> {
    const number = await this.work.run(async (tx) => {
      await refuseIfTaken(tx, given);
      const content = copyOf === undefined ? EMPTY_CONTENT : await this.contentOf(tx, copyOf);
      const [inserted] = await tx.query<{ id: string }[]>(
        `insert into programme (code, name, description, reference_prefix) values ($1, $2, $3, $4)
         on conflict do nothing returning id`,
        [given.code, given.name.trim(), given.description.trim(), given.referencePrefix],
      );
      if (!inserted) throw RefusalError.of('programme_code_taken', undefined, '/code');
      await this.audit.record(tx, actor, {
        subjectType: 'programme',
        subjectId: inserted.id,
        action: 'programme.created',
        visibility: 'internal',
      });
      return insertDraft(tx, inserted.id, content, { at: this.clock.now(), name: actor.personName });
    });
    return this.version.execute(actor, { code: given.code, number });
  }

  private async contentOf(tx: EntityManager, code: string): Promise<ProgrammeContent> {
    const { id } = foundOrRefused(await tx.findOneBy(Programme, { code }));
    return foundOrRefused(await latestPublished(tx, id)).content;
  }
}

async function refuseIfTaken(
  tx: EntityManager,
  { code, referencePrefix }: Pick<CreateProgrammeDto, 'code' | 'referencePrefix'>,
): Promise<void> {
  if (await tx.existsBy(Programme, { code })) throw RefusalError.of('programme_code_taken', undefined, '/code');
  if (await tx.existsBy(Programme, { referencePrefix }))
    throw RefusalError.of('programme_prefix_taken', undefined, '/referencePrefix');
}

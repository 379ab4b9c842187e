import { Injectable } from '@nestjs/common';
import type { ProgrammePublished } from '@samenspoor/contracts/catalogue/programme-events';
import { writeVersionRows } from '@samenspoor/database/catalogue/version-rows';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { JsonText } from '../../platform/http/json-text';
import type { PublishVersionDto } from './dto/programme.dto';
import { ReadVersion } from './read-version';
import { type VersionKey, decideVersion, latestPublished, lockVersion } from './version-store';

/**
 * Publishes a draft for good: from here on the database refuses any change to it. Calls that follow and their open drafts
 * move along in the same transaction, so that nobody ever sees half of it.
 */
@Injectable()
export class PublishVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly version: ReadVersion,
  ) {}

  /** Refusals: everything `judgeProgramme` finds, `version_changes_nothing`, `stale_version`, `call_of_other_programme`. */
  async execute(
    actor: Actor,
    key: VersionKey,
    { note, calls }: PublishVersionDto,
    expected: number | null,
  ): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const { programme, version } = await lockVersion(tx, key);
      refuseIfStale(expected, version.version);
      const before = (await latestPublished(tx, programme.id))?.content ?? null;
      const { to } = decideVersion(actor, 'publish', version, { before, note });
      const at = this.clock.now();
      const published = { state: to, note: note.trim(), publishedAt: at, publishedByName: actor.personName };
      await tx.update(ProgrammeVersion, { id: version.id }, published);
      await writeVersionRows(tx, version);
      await this.audit.record(tx, actor, {
        subjectType: 'programme',
        subjectId: programme.id,
        action: 'programme.version_published',
        fromState: version.state,
        toState: to,
        changes: [
          { field: 'number', from: null, to: String(version.number) },
          { field: 'note', from: null, to: published.note },
        ],
        visibility: 'internal',
      });
      const { id: versionId, content } = version;
      const told = { programmeId: programme.id, versionId, content, calls: calls ?? null };
      await this.events.publish<ProgrammePublished>(tx, { name: 'programme.published', actor, at, ...told });
    });
    return this.version.execute(actor, key);
  }
}

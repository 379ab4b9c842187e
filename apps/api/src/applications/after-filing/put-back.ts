import { Injectable } from '@nestjs/common';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { Reopening } from '@samenspoor/database/entities/applications/reopening.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { fitContent } from '@samenspoor/domain/applications/versions/fit-content';
import type { EntityManager } from 'typeorm';
import { readCallCatalogue } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { KeepVersion } from '../versions/keep-version';
import { readPlaces, writeContent } from '../versions/write-content';
import { restoreDocuments } from './restore-documents';

/** Puts a reopened application back as it was filed, files included; what was changed since stays a version. */
@Injectable()
export class PutBack {
  constructor(
    private readonly clock: Clock,
    private readonly versions: KeepVersion,
  ) {}

  /** What it was reopened from; the application is locked. */
  async reopeningOf(tx: EntityManager, { id }: Application): Promise<Reopening> {
    return foundOrRefused(await tx.findOneBy(Reopening, { applicationId: id }));
  }

  /** Writes it back and forgets the reopening; answers the columns that the caller stores. */
  async execute(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    reopening: Reopening,
  ): Promise<Partial<Application>> {
    const { id, programmeVersionId } = application;
    const catalogue = await readCallCatalogue(tx, programmeVersionId);
    const places = await readPlaces(tx, catalogue, programmeVersionId);
    await this.versions.keepAsItStands(tx, actor, application);
    const content = await writeContent(tx, id, catalogue, fitContent(reopening.content, places).content);
    await restoreDocuments(tx, id, actor.personId, this.clock.now());
    await tx.delete(Reopening, { applicationId: id });
    return { ...content, reopenedUntil: null };
  }
}

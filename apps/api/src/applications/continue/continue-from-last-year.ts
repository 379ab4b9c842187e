import { Injectable } from '@nestjs/common';
import type { ContinueApplication, LastYearView } from '@samenspoor/contracts/applications/continue';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { continueDetails } from '@samenspoor/domain/applications/continue/continue-details';
import { judgeChoices } from '@samenspoor/domain/applications/continue/judge-choices';
import { planContinuation } from '@samenspoor/domain/applications/continue/plan-continuation';
import { changedSince } from '@samenspoor/domain/applications/field-versions';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { type CallCatalogue, knownCallCatalogue } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { JsonText } from '../../platform/http/json-text';
import { foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { lockOwnDraft, storeChange } from '../editable-application';
import { ReadApplication } from '../read-application';
import { KeepVersion } from '../versions/keep-version';
import { restoredFields } from '../versions/restored-fields';
import { VERSION_CONTENT } from '../versions/version-content.sql';
import { writeContent } from '../versions/write-content';
import { LastYearReader } from './last-year-reader';
import { earlierYearOf } from './last-year-view';

const NOW = `select ${VERSION_CONTENT} as content from application a where a.id = $1`;

/** Fills a draft from the application of the year before: one step, one version, and the version before it stays. */
@Injectable()
export class ContinueFromLastYear {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
    private readonly lastYear: LastYearReader,
    private readonly application: ReadApplication,
  ) {}

  /**
   * Judged as when it is saved. Refusals: those of `judgeChoices`, `not_found` without a year before, `already_submitted`,
   * `stale_version` when anything changed since `expectedVersion`.
   */
  async execute(
    actor: Actor,
    id: string,
    wanted: ContinueApplication,
    expectedVersion: number | null,
  ): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const { version, fieldVersions } = application;
      refuseIfStale(expectedVersion, version, changedSince(fieldVersions, expectedVersion ?? version));
      const earlier = await this.lastYear.within(tx, actor, id);
      refuseIfAny(judgeChoices(earlierYearOf(earlier), wanted.themes));
      await this.fill(tx, actor, application, { earlier, wanted });
    });
    return this.application.execute(actor, id);
  }

  private async fill(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    { earlier, wanted }: { readonly earlier: LastYearView; readonly wanted: ContinueApplication },
  ): Promise<void> {
    const { id, programmeVersionId } = application;
    const catalogue = await knownCallCatalogue(tx, programmeVersionId);
    const [row] = await tx.query<{ content: VersionContent }[]>(NOW, [id]);
    const now = foundOrRefused(row).content;
    const content = continuedContent(now, earlier, wanted, catalogue);
    const { fields, changes } = restoredFields(now, content);
    if (fields.length === 0) return;
    await this.versions.keepAsItStands(tx, actor, application);
    const columns = await writeContent(tx, id, catalogue, content);
    await storeChange(tx, application, fields, this.clock.now(), columns);
    const record = { subjectType: 'application', subjectId: id, action: 'application.continued' } as const;
    await this.audit.record(tx, actor, { ...record, changes, visibility: 'public' });
    const label = earlier.sources.map(({ reference }) => reference).join(', ');
    await this.versions.keep(tx, actor, application, fields, { reason: 'continued', label });
  }
}

function continuedContent(
  now: VersionContent,
  earlier: LastYearView,
  wanted: ContinueApplication,
  { themes }: CallCatalogue,
): VersionContent {
  const choices = Object.fromEntries(wanted.themes.map(({ theme, ...choice }) => [theme, choice]));
  const plan = planContinuation(earlierYearOf(earlier), themes, choices, now);
  const goingOn = plan.themes.filter(({ number, plannedUnits }) => choices[number] !== undefined && plannedUnits > 0);
  const details = continueDetails(
    now,
    {
      contact: { ...earlier.contact },
      iban: earlier.iban ?? '',
      otherAccount: earlier.otherAccount,
      motivations: Object.fromEntries(earlier.themes.map(({ number, motivation }) => [number, motivation])),
    },
    {
      contact: wanted.takeContact,
      account: wanted.takeAccount,
      motivations: wanted.takeMotivations ? goingOn.map(({ number }) => number) : [],
      overwrite: wanted.overwriteDetails ?? false,
    },
  );
  const { otherAccount: _replaced, ...others } = now;
  return { ...others, ...details, lines: plan.lines, ranking: plan.ranking };
}

import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { Reopening } from '@samenspoor/database/entities/applications/reopening.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { ReopenedFrom } from '@samenspoor/domain/applications/application-lifecycle';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { EntityManager } from 'typeorm';
import { namedStatement } from '../../platform/data/named-statement';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { APPLICATION_VIEW } from '../application-view.sql';
import { scopeValues } from '../scope-values';
import { VERSION_CONTENT } from '../versions/version-content.sql';

const CONTENT = `select ${VERSION_CONTENT} as content from application a where a.id = $1`;

/** Keeps an application as it is, and as the official who reopens it sees it, before it is reopened. */
export async function keepReopening(
  tx: EntityManager,
  actor: Actor,
  { id, stateReason: fromReason }: Application,
  fromState: ReopenedFrom,
  openedAt: Date,
): Promise<void> {
  const values = [id, ...scopeValues(actor), openedAt];
  const [seen] = await namedStatement<{ view: string }>(tx, 'application-view', APPLICATION_VIEW, values);
  const [filled] = await tx.query<{ content: VersionContent }[]>(CONTENT, [id]);
  const view = JSON.parse(foundOrRefused(seen).view) as object;
  const { content } = foundOrRefused(filled);
  await tx.insert(Reopening, { applicationId: id, openedAt, fromState, fromReason, content, view });
}

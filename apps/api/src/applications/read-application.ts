import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { EligibilityFacts } from '@samenspoor/domain/applications/eligibility';
import { Clock } from '../platform/clock/clock';
import { NamedQueries } from '../platform/data/named-queries';
import { JsonText } from '../platform/http/json-text';
import { foundOrRefused } from '../platform/http/refusal-error';
import { filedView } from './after-filing/filed-view';
import { type ActionContext, type StoredView, actionsOf } from './application-actions';
import { APPLICATION_VIEW } from './application-view.sql';
import { scopeValues } from './scope-values';
import { withSignOffOfNow } from './sign-off/signed-now';

interface Row {
  readonly version: number;
  readonly state: ApplicationState;
  readonly own: boolean;
  readonly outside: boolean;
  readonly filed: Partial<StoredView> | null;
  readonly view: string;
  readonly eligibility: EligibilityFacts | null;
  readonly granted_units: number | null;
}

/**
 * One application for one person, in one statement. The view is sent as PostgreSQL wrote it; only what the person can do
 * is worked out here, and only a draft has to be read for that. What they can't see is `not_found`.
 */
@Injectable()
export class ReadApplication {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<JsonText> {
    const now = this.clock.now();
    const values = [id, ...scopeValues(actor), now];
    const row = foundOrRefused(await this.queries.first<Row>('application-view', APPLICATION_VIEW, values));
    const { view, draft } = shown(row);
    const context = { state: row.state, own: row.own, grantedUnits: row.granted_units, draft };
    const actions = JSON.stringify(actionsOf(actor, context, now));
    const text = `${view.slice(0, -1)},"actions":${actions},"now":"${now.toISOString()}"}`;
    return new JsonText(text, row.version);
  }
}

/** The view as this person gets it, and what filling it in is judged by. Never the work on it for who sees what was filed. */
function shown({ view, outside, filed, eligibility }: Row): {
  readonly view: string;
  readonly draft: ActionContext['draft'];
} {
  if (outside)
    return { view: JSON.stringify(filedView(JSON.parse(view) as StoredView, foundOrRefused(filed))), draft: null };
  if (!eligibility) return { view, draft: null };
  const stored = JSON.parse(view) as StoredView;
  const draft = { view: withSignOffOfNow(stored, eligibility), eligibility };
  return { view: draft.view === stored ? view : JSON.stringify(draft.view), draft };
}

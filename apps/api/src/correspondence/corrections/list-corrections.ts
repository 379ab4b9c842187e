import { Injectable } from '@nestjs/common';
import type { CorrectionView, CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import { correctionTitle } from '@samenspoor/contracts/correspondence/correction-titles';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can, permissionsOf } from '@samenspoor/domain/access/permissions';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { filedField } from '@samenspoor/domain/applications/filed-field';
import {
  CORRECTABLE_STATES,
  CORRECTION_LIFECYCLE,
  type CorrectionAction,
  type CorrectionState,
} from '@samenspoor/domain/correspondence/correction-lifecycle';
import { available } from '@samenspoor/domain/workflow/lifecycle';
import { scopeValues } from '../../applications';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { CORRECTIONS } from './corrections.sql';

interface Row {
  readonly state: ApplicationState;
  readonly own: boolean;
  readonly items: readonly (Omit<CorrectionView, 'title' | 'actions'> & { readonly rowName: string | null })[];
}

/** The correction requests of an application, for whoever can see it. */
@Injectable()
export class ListCorrections {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor, applicationId: string): Promise<CorrectionsView> {
    const values = [applicationId, ...scopeValues(actor)];
    const row = foundOrRefused(await this.queries.first<Row>('corrections', CORRECTIONS, values));
    return {
      items: row.items.map(({ rowName, ...item }) => ({
        ...item,
        title: titleOf(item.target, rowName),
        actions: actionsOf(actor, row, item.state),
      })),
      requestable: can(actor.role, 'correction:request') && CORRECTABLE_STATES.includes(row.state),
    };
  }
}

/** What this person can do with a request; remark and value come with the act itself. A partner can't answer. */
function actionsOf(actor: Actor, { state, own }: Row, of: CorrectionState): CorrectionAction[] {
  if (actor.localGovernmentId !== null && !own) return [];
  const facts = { applicationState: state, remark: '…', hasValue: true };
  return available(CORRECTION_LIFECYCLE, of, permissionsOf(actor.role), facts)
    .filter(({ blockedBy }) => blockedBy.length === 0)
    .map(({ action }) => action);
}

function titleOf(target: string, rowName: string | null): string {
  const field = filedField(target);
  return field ? correctionTitle(field, rowName) : target;
}

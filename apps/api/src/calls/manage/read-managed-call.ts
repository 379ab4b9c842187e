import { Injectable } from '@nestjs/common';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { CallActionView, ManagedCall, ProgrammeVersionChoice } from '@samenspoor/contracts/calls/managed-call';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import { CALL_LIFECYCLE, stateAt } from '@samenspoor/domain/calls/call-lifecycle';
import { frozenFields } from '@samenspoor/domain/calls/call-terms';
import type { CallSettings } from '@samenspoor/contracts/calls/managed-call';
import { available } from '@samenspoor/domain/workflow/lifecycle';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Versioned } from '../../platform/http/json-text';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { callViewJson } from '../call-json.sql';
import { countApplications, termsOf } from './call-record';
import { factsOf } from './call-facts';
import { type PublishedVersion, publishedVersions } from './programme-versions';

/** $1 id, $2 now. */
const VIEW = `
  select ${callViewJson('$2', 'c.programme_version_id')} as view
  from call c join programme p on p.id = c.programme_id where c.id = $1`;

/** A call as officials work on it: its settings, what can still change, and how applicants see it. */
@Injectable()
export class ReadManagedCall {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(code: string): Promise<Versioned<ManagedCall>> {
    const tx = this.dataSource.manager;
    const now = this.clock.now();
    const call = foundOrRefused(await tx.findOneBy(Call, { code }));
    const [shown] = await tx.query<{ view: CallView }[]>(VIEW, [call.id, now]);
    const { drafts, filed, others } = await countApplications(tx, call.id);
    const versions = await publishedVersions(tx);
    const state = stateAt(call, now);
    const hasApplications = drafts + filed + others > 0;
    const view: ManagedCall = {
      version: call.version,
      state,
      publishAt: call.publishAt?.toISOString() ?? null,
      cancelReason: call.cancelReason,
      settings: settingsOf(call),
      frozen: frozenFields(
        { terms: termsOf(call), state: call.state, publishAt: call.publishAt, hasApplications },
        now,
      ),
      actions: actionsOf(call, now),
      drafts,
      filed,
      programmeVersions: versions.map(choiceOf),
      call: foundOrRefused(shown).view,
    };
    return new Versioned(view, call.version);
  }
}

function settingsOf(call: Call): CallSettings {
  const { opensAt, closesAt, cancelled: _, ...rest } = termsOf(call);
  return { ...rest, opens: opensAt.toISOString(), closes: closesAt.toISOString() };
}

/** Everybody who may read this may do the same. */
function actionsOf(call: Call, now: Date): CallActionView[] {
  const facts = factsOf(call, now, { publishAt: now });
  return available(CALL_LIFECYCLE, stateAt(call, now), new Set(['call:edit'] as const), facts).map(
    ({ action, blockedBy }) => ({
      action,
      // When it is published is asked later.
      blockedBy:
        action === 'schedule'
          ? []
          : blockedBy.map(({ pointer, code, params }) => ({
              pointer: pointer ?? '',
              code,
              detail: problemDetail(code, params),
            })),
    }),
  );
}

const choiceOf = ({ id, programmeName, number, publishedAt, note }: PublishedVersion): ProgrammeVersionChoice => ({
  id,
  programmeName,
  number,
  publishedAt: publishedAt.toISOString(),
  note,
});

import { Injectable } from '@nestjs/common';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { CallClosingMoved } from '@samenspoor/contracts/calls/call-events';
import type { ChangeCall as CallChange, ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { CALL_LIFECYCLE, stateAt } from '@samenspoor/domain/calls/call-lifecycle';
import { type CallTerms, judgeCall, movesClosing, yearOfPeriod } from '@samenspoor/domain/calls/call-terms';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { Versioned } from '../../platform/http/json-text';
import { readMoment } from '../../platform/http/local-moment';
import { refuseIfAny } from '../../platform/http/refusal-error';
import { callChanges } from './call-changes';
import { factsOf } from './call-facts';
import { lockCall, storedCall } from './call-record';
import { publishedVersions } from './programme-versions';
import { ReadManagedCall } from './read-managed-call';
import { RefuseStaleCall } from './refuse-stale-call';

const LOCK_CODES = 'select pg_advisory_xact_lock(7264015)';

/** Changes what an official decides about a call; whoever has a draft hears of another deadline. */
@Injectable()
export class ChangeCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly stale: RefuseStaleCall,
    private readonly managed: ReadManagedCall,
  ) {}

  /** `expected`: the version that the client saw. Everything that is wrong is refused at once. */
  async execute(
    actor: Actor,
    code: string,
    change: CallChange,
    expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    const changedCode = await this.work.run(async (tx) => {
      if (change.code !== undefined) await tx.query(LOCK_CODES);
      const call = await lockCall(tx, code);
      const now = this.clock.now();
      const verdict = decide(CALL_LIFECYCLE, 'edit', call.state, permissionsOf(actor.role), factsOf(call, now));
      decidedOrRefused(verdict);
      await this.stale.execute(tx, call, expected);
      return this.change(tx, actor, call, change, now);
    });
    return this.managed.execute(changedCode);
  }

  private async change(tx: EntityManager, actor: Actor, call: Call, change: CallChange, now: Date): Promise<string> {
    const stored = await storedCall(tx, call);
    const { terms, refusals } = changedTerms(stored.terms, change);
    const version = await this.versionChange(tx, call, terms);
    const reason = change.reason ?? '';
    refuseIfAny([
      ...refusals,
      ...judgeCall(terms, stored, now, reason),
      ...(await judgeCode(tx, call, terms.code)),
      ...version.refusals,
    ]);
    const changes = [...callChanges(stored.terms, terms), ...version.changes];
    if (changes.length === 0) return call.code;
    await this.store(tx, call, terms, version.programmeId);
    const moved = stateAt(stored, now) === 'published' && movesClosing(terms, stored.terms);
    await this.audit.record(tx, actor, {
      subjectType: 'call',
      subjectId: call.id,
      action: 'call.changed',
      changes: [...changes, ...(moved ? [{ field: 'reason', from: null, to: reason.trim() }] : [])],
      visibility: 'public',
    });
    if (moved) await this.tellClosing(tx, call.id, terms, reason.trim());
    return terms.code;
  }

  private async store(tx: EntityManager, call: Call, terms: CallTerms, programmeId: string): Promise<void> {
    const { cancelled: _, ...columns } = terms;
    const year = terms.periodStart === call.periodStart ? call.year : yearOfPeriod(terms.periodStart);
    await tx.update(Call, { id: call.id }, { ...columns, programmeId, year, version: call.version + 1 });
  }

  private async versionChange(
    tx: EntityManager,
    call: Call,
    { programmeVersionId }: CallTerms,
  ): Promise<{ programmeId: string; changes: TimelineChange[]; refusals: AnyRefusal[] }> {
    const { programmeId } = call;
    if (programmeVersionId === call.programmeVersionId) return { programmeId, changes: [], refusals: [] };
    const versions = await publishedVersions(tx);
    const nameOf = (id: string): string => {
      const found = versions.find((one) => one.id === id);
      return found ? `${found.programmeName}, versie ${found.number}` : '–';
    };
    const chosen = versions.find(({ id }) => id === programmeVersionId);
    if (!chosen) {
      const refusals = [refusal('unknown_programme_version', undefined, '/programmeVersionId')];
      return { programmeId, changes: [], refusals };
    }
    const change = { field: 'programmeVersion', from: nameOf(call.programmeVersionId), to: nameOf(chosen.id) };
    return { programmeId: chosen.programmeId, changes: [change], refusals: [] };
  }

  private tellClosing(tx: EntityManager, callId: string, terms: CallTerms, reason: string): Promise<void> {
    return this.events.publish<CallClosingMoved>(tx, {
      name: 'call.closing_moved',
      callId,
      code: terms.code,
      callName: terms.name,
      closesAt: terms.closesAt.toISOString(),
      reason,
    });
  }
}

/** What the terms become; a moment that doesn't exist keeps what was there, so that the rest is judged too. */
function changedTerms(
  before: CallTerms,
  { opens, closes, reason: _, name, ...rest }: CallChange,
): { readonly terms: CallTerms; readonly refusals: readonly AnyRefusal[] } {
  const opening = opens ? readMoment(opens, '/opens') : null;
  const closing = closes ? readMoment(closes, '/closes') : null;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const terms: CallTerms = {
    ...before,
    ...given,
    name: name?.trim() ?? before.name,
    opensAt: opening?.instant ?? before.opensAt,
    closesAt: closing?.instant ?? before.closesAt,
  };
  return { terms, refusals: [...(opening?.refusals ?? []), ...(closing?.refusals ?? [])] };
}

async function judgeCode(tx: EntityManager, call: Call, code: string): Promise<AnyRefusal[]> {
  if (code === call.code || !(await tx.existsBy(Call, { code }))) return [];
  return [refusal('call_code_taken', undefined, '/code')];
}

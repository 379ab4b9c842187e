import { Injectable } from '@nestjs/common';
import type { CreateCall as NewCall, ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { firstCall, freeCode, nextCall } from '@samenspoor/domain/calls/call-proposal';
import { CALL_LIFECYCLE } from '@samenspoor/domain/calls/call-lifecycle';
import { type CallTerms, yearOfPeriod } from '@samenspoor/domain/calls/call-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import type { Versioned } from '../../platform/http/json-text';
import { RefusalError } from '../../platform/http/refusal-error';
import { termsOf } from './call-record';
import { type PublishedVersion, publishedVersions } from './programme-versions';
import { ReadManagedCall } from './read-managed-call';

const LOCK_CODES = 'select pg_advisory_xact_lock(7264015)';

/** Makes a call that only officials see: a copy in a later year on the newest version, or the first of a programme. */
@Injectable()
export class CreateCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly managed: ReadManagedCall,
  ) {}

  /** Refusals: `unknown_call`, `unknown_programme_version` for a programme without a published version. */
  async execute(actor: Actor, { copyFrom, programmeCode }: NewCall): Promise<Versioned<ManagedCall>> {
    const code = await this.work.run(async (tx) => {
      await tx.query(LOCK_CODES);
      const source = copyFrom === undefined ? null : await tx.findOneBy(Call, { code: copyFrom });
      if (copyFrom !== undefined && !source) throw RefusalError.of('unknown_call', { call: copyFrom }, '/copyFrom');
      const version = newestOf(await publishedVersions(tx), (one) =>
        source ? one.programmeId === source.programmeId : one.programmeCode === programmeCode,
      );
      const now = this.clock.now();
      const proposed = source
        ? nextCall(termsOf(source), now)
        : firstCall(version.programmeName, version.id, brusselsDay(now));
      return this.insert(tx, actor, proposed, version, source);
    });
    return this.managed.execute(code);
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    proposed: CallTerms,
    { id: programmeVersionId, programmeId }: PublishedVersion,
    source: Call | null,
  ): Promise<string> {
    const taken = await tx.query<{ code: string }[]>('select code from call');
    const code = freeCode(proposed.code, new Set(taken.map((call) => call.code)));
    const { cancelled: _, ...terms } = proposed;
    const { identifiers } = await tx.insert(Call, {
      ...terms,
      code,
      programmeId,
      programmeVersionId,
      year: yearOfPeriod(terms.periodStart),
      state: CALL_LIFECYCLE.initial,
      demo: source?.demo ?? false,
    });
    await this.audit.record(tx, actor, {
      subjectType: 'call',
      subjectId: String(identifiers[0]?.['id']),
      action: 'call.created',
      toState: CALL_LIFECYCLE.initial,
      changes: source ? [{ field: 'copiedFrom', from: null, to: source.name }] : [],
      visibility: 'public',
    });
    return code;
  }
}

function newestOf(versions: readonly PublishedVersion[], wanted: (one: PublishedVersion) => boolean): PublishedVersion {
  const newest = versions.find(wanted);
  if (!newest) throw RefusalError.of('unknown_programme_version', undefined, '/programmeCode');
  return newest;
}

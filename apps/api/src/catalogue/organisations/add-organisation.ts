import { Injectable } from '@nestjs/common';
import type { OrganisationAdded } from '@samenspoor/contracts/catalogue/organisation';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import { Organisation } from '@samenspoor/database/entities/identity/organisation.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { isKbo, normaliseKbo } from '@samenspoor/domain/identity/kbo';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { type EntityManager, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError } from '../../platform/http/refusal-error';
import type { AddOrganisationDto } from './add-organisation.dto';

/**
 * Adds an organisation that can apply, and that people can act for once they have a capacity in it. It stands among the
 * applicants under its enterprise number, in the regions of the municipality of its seat.
 */
@Injectable()
export class AddOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Refusals: `kbo_invalid`, `organisation_exists`, `unknown_local_government`. */
  execute(actor: Actor, { name, kbo: typed, municipalityId }: AddOrganisationDto): Promise<OrganisationAdded> {
    if (!isKbo(typed)) throw RefusalError.of('kbo_invalid', undefined, '/kbo');
    const kbo = normaliseKbo(typed);
    return this.work.run(async (tx) => {
      const seat = await seatOf(tx, municipalityId);
      if ((await tx.existsBy(Organisation, { kbo })) || (await tx.existsBy(LocalGovernment, { kbo })))
        throw RefusalError.of('organisation_exists', undefined, '/kbo');
      const place = tx.create(LocalGovernment, {
        code: kbo,
        kind: 'organisation',
        name,
        kbo,
        province: seat.province,
        referenceRegionCode: seat.referenceRegionCode,
        supportRegionCode: seat.supportRegionCode,
        validFrom: brusselsDay(this.clock.now()),
      });
      const { id } = await tx.save(place);
      await tx.insert(Organisation, { code: kbo, kind: 'organisation', name, kbo, localGovernmentId: id });
      await this.audit.record(tx, actor, {
        subjectType: 'organisation',
        subjectId: id,
        action: 'organisation.added',
        changes: [{ field: 'name', from: null, to: name }],
        visibility: 'internal',
      });
      return { id };
    });
  }
}

async function seatOf(tx: EntityManager, id: string): Promise<LocalGovernment> {
  const seat = await tx.findOneBy(LocalGovernment, { id, kind: 'municipality', validTo: IsNull() });
  if (!seat) throw RefusalError.of('unknown_local_government', undefined, '/municipalityId');
  return seat;
}

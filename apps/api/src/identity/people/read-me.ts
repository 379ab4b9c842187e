import { Injectable } from '@nestjs/common';
import type { MeView } from '@samenspoor/contracts/identity/me';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import type { SignedIn } from '../../platform/access/signed-in';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { ReadEnvironment } from '../environment/read-environment';
import { FindCapacities } from './find-capacities';

/** Who is signed in, in which capacity, and what that capacity may do. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly queries: NamedQueries,
    private readonly findCapacities: FindCapacities,
    private readonly readEnvironment: ReadEnvironment,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, csrfToken }: SignedIn): Promise<MeView> {
    const [person, capacities, { demo }] = await Promise.all([
      this.queries.first<{ email: string }>('identity.email', 'select email from person where id = $1', [
        actor.personId,
      ]),
      this.findCapacities.execute(actor.personId),
      this.readEnvironment.execute(),
    ]);
    return {
      person: { id: actor.personId, name: actor.personName, email: foundOrRefused(person).email },
      capacity: foundOrRefused(capacities.find(({ id }) => id === actor.capacityId)),
      capacities,
      permissions: [...permissionsOf(actor.role)],
      csrfToken,
      demo,
      now: this.clock.now().toISOString(),
    };
  }
}

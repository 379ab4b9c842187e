import { Injectable } from '@nestjs/common';
import type { EnvironmentView } from '@samenspoor/contracts/identity/me';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';

/** What the screens need to know before anybody signs in: the server's clock, and whether invented data is loaded. */
@Injectable()
export class ReadEnvironment {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<EnvironmentView> {
    const row = await this.queries.first<{ demo: boolean }>(
      'identity.demo',
      'select exists (select 1 from person where demo) as demo',
    );
    return { demo: row?.demo ?? false, now: this.clock.now().toISOString() };
  }
}

import { Injectable } from '@nestjs/common';
import type { ScenarioAct } from '@samenspoor/database/seeds/demo/scenario-step';
import type { Actor } from '@samenspoor/domain/access/actor';
import { NamedQueries } from '../platform/data/named-queries';
import { ChangeTrajectory, LogContact } from '../trajectories';
import { type Cast, actorOf } from './cast';

export type GuidingAct = Extract<ScenarioAct, { readonly act: 'assign' | 'phase' | 'contact' | 'next-step' }>;

const TRAJECTORIES = `
  select th.number::text as theme, t.id from trajectory t join theme th on th.id = t.theme_id
  where t.application_id = $1`;

/** What AgII does in the demo, through the product's own use cases. */
@Injectable()
export class Guiding {
  /** By application, then by theme. */
  private readonly trajectoryIds = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    private readonly changeTrajectory: ChangeTrajectory,
    private readonly logContact: LogContact,
    private readonly queries: NamedQueries,
  ) {}

  async perform(actor: Actor, applicationId: string, act: GuidingAct, cast: Cast): Promise<void> {
    const id = await this.trajectoryOf(applicationId, act.theme);
    switch (act.act) {
      case 'assign':
        return this.changeTrajectory.execute(actor, id, { expertId: actorOf(cast, act.expert).personId }, null);
      case 'phase':
        return this.changeTrajectory.execute(actor, id, { phase: act.phase }, null);
      case 'next-step':
        return this.changeTrajectory.execute(actor, id, { nextStep: act.text, nextStepOn: act.on }, null);
      case 'contact':
        return this.logContact.execute(actor, id, { on: act.on, kind: act.kind, summary: act.summary });
    }
  }

  private async trajectoryOf(applicationId: string, theme: string): Promise<string> {
    const id = (await this.trajectoriesOf(applicationId)).get(theme);
    if (id === undefined) throw new Error(`no trajectory opened on theme ${theme}`);
    return id;
  }

  /** All of an application opened at once, with its grant. */
  private async trajectoriesOf(applicationId: string): Promise<ReadonlyMap<string, string>> {
    const known = this.trajectoryIds.get(applicationId);
    if (known) return known;
    const rows = await this.queries.rows<{ theme: string; id: string }>('demo-trajectories', TRAJECTORIES, [
      applicationId,
    ]);
    const found = new Map(rows.map(({ theme, id }) => [theme, id]));
    this.trajectoryIds.set(applicationId, found);
    return found;
  }
}

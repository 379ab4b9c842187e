import { Injectable } from '@nestjs/common';
import type { ScenarioAct } from '@samenspoor/database/seeds/demo/scenario-step';
import type { Actor } from '@samenspoor/domain/access/actor';
import { NamedQueries } from '../platform/data/named-queries';
import { ChangeTrajectory, LogContact } from '../trajectories';
import { type Cast, actorOf } from './cast';

export type GuidingAct = Extract<ScenarioAct, { readonly act: 'assign' | 'phase' | 'contact' | 'next-step' }>;

const TRAJECTORY = `
  select t.id from trajectory t join theme th on th.id = t.theme_id
  where t.application_id = $1 and th.number = $2::int`;

/** What AgII does in the demo, through the product's own use cases. */
@Injectable()
export class Guiding {
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
    const found = await this.queries.first<{ id: string }>('demo-trajectory', TRAJECTORY, [applicationId, theme]);
    if (!found) throw new Error(`no trajectory opened on theme ${theme}`);
    return found.id;
  }
}

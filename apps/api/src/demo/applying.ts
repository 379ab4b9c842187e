import { Injectable } from '@nestjs/common';
import type { ScenarioAct } from '@samenspoor/database/seeds/demo/scenario-step';
import { demoId } from '@samenspoor/database/seeds/demo/deterministic';
import type { Actor } from '@samenspoor/domain/access/actor';
import {
  ChangeApplicationDetails,
  RankThemes,
  ReplaceLines,
  StartApplication,
  SubmitApplication,
} from '../applications';

type Act<Name extends ScenarioAct['act']> = Extract<ScenarioAct, { readonly act: Name }>;
export type ApplyingAct = Act<'lines' | 'ranking' | 'details' | 'submit'>;

/** What a municipality does in the demo, through the product's own use cases. */
@Injectable()
export class Applying {
  constructor(
    private readonly startApplication: StartApplication,
    private readonly replaceLines: ReplaceLines,
    private readonly rankThemes: RankThemes,
    private readonly changeDetails: ChangeApplicationDetails,
    private readonly submitApplication: SubmitApplication,
  ) {}

  /** Answers the id of the new application. */
  async start(actor: Actor, { callCode, partnership }: Act<'start'>): Promise<string> {
    const lead = partnership === null ? {} : { partnershipId: demoId('partnership', partnership) };
    const { text } = await this.startApplication.execute(actor, { callCode, ...lead });
    return (JSON.parse(text) as { readonly id: string }).id;
  }

  perform(actor: Actor, id: string, act: ApplyingAct): Promise<unknown> {
    switch (act.act) {
      case 'lines':
        return this.replaceLines.execute(actor, id, act.lines, null);
      case 'ranking':
        return this.rankThemes.execute(actor, id, act.themes, null);
      case 'details':
        return this.changeDetails.execute(actor, id, detailsOf(act), null);
      case 'submit':
        return this.submitApplication.execute(actor, id, null);
    }
  }
}

const detailsOf = ({ contact, iban, motivations }: Act<'details'>) => ({ contact, iban, motivations });

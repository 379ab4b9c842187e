import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { WorkbookSource } from '@samenspoor/domain/applications/workbook/workbook-source';
import { ReadApplication } from '../read-application';
import { ReadEligibility } from '../read-eligibility';
import { workbookSourceOf } from './workbook-source-of';

/** What the workbook of an application is made of, and compared with; a miss is `not_found`. */
@Injectable()
export class ReadWorkbookSource {
  constructor(
    private readonly application: ReadApplication,
    private readonly eligibility: ReadEligibility,
  ) {}

  async execute(
    actor: Actor,
    id: string,
  ): Promise<{ readonly view: ApplicationView; readonly source: WorkbookSource }> {
    const { text } = await this.application.execute(actor, id);
    const view = JSON.parse(text) as ApplicationView;
    const { incentiveConditions } = await this.eligibility.execute(actor, id);
    return { view, source: workbookSourceOf(view, incentiveConditions) };
  }
}

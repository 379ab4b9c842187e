import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { workbookStream } from '../../platform/spreadsheet/workbook-download';
import type { ApplicationListQuery } from '../dto/application-list-query';
import { ListApplications } from '../list-applications';
import { scopeValues } from '../scope-values';
import {
  APPLICATION_COLUMNS,
  type ApplicationParts,
  type ExportedApplication,
  PARTS_OF_APPLICATIONS,
} from './exported-application';
import { EXPORTED_LINE_COLUMNS } from './exported-line';

/** Applications at a time: an export never holds the whole list in memory. */
const BATCH = 100;

/**
 * The work list as a workbook, filtered and sorted as on the screen: the applications with their partners, and their KPI
 * tables; never a contact person or an account number. Who took it with which filters is written down before the first byte leaves.
 */
@Injectable()
export class ExportApplications {
  constructor(
    private readonly list: ListApplications,
    private readonly queries: NamedQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: ApplicationListQuery): Promise<Readable> {
    await this.unitOfWork.run((tx) => this.audit.recordExport(tx, actor, 'Aanvragen', query));
    return workbookStream(this.clock.now(), async (book) => {
      const files = book.open('Aanvragen', APPLICATION_COLUMNS);
      const lines = book.open('KPI-tabellen', EXPORTED_LINE_COLUMNS);
      for await (const file of this.all(actor, query)) {
        files.add(file);
        for (const row of file.lines) lines.add({ ...row, reference: file.reference, applicant: file.applicantName });
      }
      files.close();
      lines.close();
    });
  }

  private async *all(actor: Actor, query: ApplicationListQuery): AsyncGenerator<ExportedApplication> {
    let cursor: string | undefined;
    do {
      const page = await this.page(actor, { ...query, cursor, limit: BATCH });
      const ids = page.items.map(({ id }) => id);
      const values = [ids, ...scopeValues(actor)];
      const rows = await this.queries.rows<ApplicationParts>('applications-exported', PARTS_OF_APPLICATIONS, values);
      const parts = new Map(rows.map((row) => [row.id, row]));
      for (const item of page.items) {
        const { nis = null, partners = '', lines = [] } = parts.get(item.id) ?? {};
        yield { ...item, nis, partners, lines };
      }
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }

  private async page(actor: Actor, query: ApplicationListQuery): Promise<Page<ApplicationSummary>> {
    return JSON.parse((await this.list.execute(actor, query)).text) as Page<ApplicationSummary>;
  }
}

import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import type { Actor } from '@samenspoor/domain/access/actor';
import { renderPortfolio } from '@samenspoor/pdf/portfolio/portfolio';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { ReplicaQueries } from '../platform/data/replica-queries';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { PortfolioQuery } from './dto/portfolio-query';
import { FilesOfYear } from './files-of-year';
import { type PortfolioFigures, ReadPortfolio } from './read-portfolio';
import { portfolioWorkbook } from './workbook';

/** A file to download. */
export interface PortfolioDownload {
  readonly fileName: string;
  readonly content: Readable;
}

const DEMO_LOADED = 'select exists (select 1 from person where demo) as demo';

/** Two programmes never give files of the same name. */
const fileNameOf = ({ summary }: PortfolioFigures, format: string): string =>
  `portfolio-${summary.programme.code}-${summary.year}.${format}`;

/**
 * The portfolio as a file: figures and files, never a contact person or an account number. Who took which export when is
 * written down before the first byte leaves.
 */
@Injectable()
export class ExportPortfolio {
  constructor(
    private readonly portfolio: ReadPortfolio,
    private readonly files: FilesOfYear,
    private readonly queries: ReplicaQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** As a workbook, streamed. */
  async asWorkbook(actor: Actor, query: PortfolioQuery): Promise<PortfolioDownload> {
    const figures = await this.portfolio.figures(query);
    await this.leaveTrace(actor, figures, 'XLSX');
    const { programmeId, summary } = figures;
    const content = portfolioWorkbook(summary, this.files.all(programmeId, summary.year), this.clock.now());
    return { fileName: fileNameOf(figures, 'xlsx'), content };
  }

  /** As a document. */
  async asDocument(actor: Actor, query: PortfolioQuery): Promise<PortfolioDownload> {
    const figures = await this.portfolio.figures(query);
    await this.leaveTrace(actor, figures, 'PDF');
    const demo = await this.queries.first<{ demo: boolean }>('portfolio-demo', DEMO_LOADED);
    const document = await renderPortfolio({
      programmeTitle: figures.summary.programme.name,
      figures: figures.summary,
      figuresAt: this.clock.now().toISOString(),
      exportedBy: { name: actor.personName, role: roleTitle(actor.role) },
      demo: demo?.demo ?? false,
    });
    return { fileName: fileNameOf(figures, 'pdf'), content: Readable.from([document]) };
  }

  private leaveTrace(actor: Actor, { programmeId, summary }: PortfolioFigures, format: string): Promise<void> {
    return this.unitOfWork.run((tx) =>
      this.audit.record(tx, actor, {
        subjectType: 'portfolio',
        subjectId: programmeId,
        action: 'portfolio.exported',
        changes: [
          { field: 'format', from: null, to: format },
          { field: 'year', from: null, to: String(summary.year) },
        ],
        visibility: 'internal',
      }),
    );
  }
}

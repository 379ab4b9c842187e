import { Injectable } from '@nestjs/common';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../platform/clock/clock';
import { ReplicaQueries } from '../platform/data/replica-queries';
import { JsonText } from '../platform/http/json-text';
import { foundOrRefused } from '../platform/http/refusal-error';
import type { PortfolioQuery } from './dto/portfolio-query';
import { PORTFOLIO_SUMMARY } from './summary-statement';

interface SummaryRow {
  /** A `PortfolioSummary`, as PostgreSQL wrote it. */
  readonly summary: string;
  readonly programmeId: string;
}

/** The portfolio in figures, with the programme that it is about. */
export interface PortfolioFigures {
  readonly programmeId: string;
  readonly summary: PortfolioSummary;
}

/** Reads the portfolio page: money, reach, places and years of one programme. Figures only, no person in it. */
@Injectable()
export class ReadPortfolio {
  constructor(
    private readonly queries: ReplicaQueries,
    private readonly clock: Clock,
  ) {}

  /** The answer as PostgreSQL wrote it. */
  async execute(query: PortfolioQuery): Promise<JsonText> {
    return new JsonText((await this.row(query)).summary);
  }

  /** The same figures, to print. */
  async figures(query: PortfolioQuery): Promise<PortfolioFigures> {
    const { summary, programmeId } = await this.row(query);
    return { programmeId, summary: JSON.parse(summary) as PortfolioSummary };
  }

  private async row({ year, programme }: PortfolioQuery): Promise<SummaryRow> {
    const values = [year ?? null, programme ?? null, brusselsDay(this.clock.now())];
    return foundOrRefused(await this.queries.first<SummaryRow>('portfolio-summary', PORTFOLIO_SUMMARY, values));
  }
}

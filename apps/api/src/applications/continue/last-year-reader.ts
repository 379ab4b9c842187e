import type { LastYearView, LastYears } from '@samenspoor/contracts/applications/continue';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { scopeValues } from '../scope-values';
import { type StoredSource, lastYearView } from './last-year-view';
import { LAST_YEARS_OF_CALL, LAST_YEAR_OF_APPLICATION } from './last-year.sql';

interface Row {
  readonly key: string;
  readonly startsOn: string;
  readonly source: StoredSource;
}

/** What an applicant can go on from: the latest granted application of itself, or of its partnership. */
@Injectable()
export class LastYearReader {
  constructor(private readonly queries: NamedQueries) {}

  /** Of an application; `not_found` when there is none, or when this person can't see it. */
  async ofApplication(actor: Actor, id: string): Promise<LastYearView> {
    const values = [id, ...scopeValues(actor)];
    return onlyOne(await this.queries.rows<Row>('last-year', LAST_YEAR_OF_APPLICATION, values));
  }

  /** As `ofApplication`, in the transaction that goes on from it. */
  async within(tx: EntityManager, actor: Actor, id: string): Promise<LastYearView> {
    return onlyOne(await tx.query<Row[]>(LAST_YEAR_OF_APPLICATION, [id, ...scopeValues(actor)]));
  }

  /** Of the own local government, before it has an application for the call. */
  async ofCall(actor: Actor, code: string): Promise<LastYears> {
    const rows = await this.queries.rows<Row>('last-years', LAST_YEARS_OF_CALL, [code, ...scopeValues(actor)]);
    const keys = [...new Set(rows.map(({ key }) => key))];
    const views = keys.map((key) => viewOf(rows.filter((row) => row.key === key)));
    return { items: views.filter((view) => view !== null) };
  }
}

const viewOf = (rows: readonly Row[]): LastYearView | null =>
  lastYearView(
    rows.map(({ source }) => source),
    rows[0]?.startsOn ?? '',
  );

const onlyOne = (rows: readonly Row[]): LastYearView => foundOrRefused(viewOf(rows));

import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { NamedQueries } from '../platform/data/named-queries';
import { JsonText } from '../platform/http/json-text';
import { foundOrRefused } from '../platform/http/refusal-error';
import { callViewJson, isPublic } from './call-json.sql';

/** $1 code, $2 now. Shape: `CallView`. */
const CALL = `
  select ${callViewJson('$2', 'c.programme_version_id')}::text as view
  from call c join programme p on p.id = c.programme_id where c.code = $1 and ${isPublic('$2')}`;

/** A call with its themes, KPI rows, prices and ceilings; an unknown code is `not_found`. */
@Injectable()
export class ReadCall {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(code: string): Promise<JsonText> {
    const row = await this.queries.first<{ view: string }>('call', CALL, [code, this.clock.now()]);
    return new JsonText(foundOrRefused(row).view);
  }
}

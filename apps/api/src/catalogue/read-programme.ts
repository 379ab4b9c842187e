import { Injectable } from '@nestjs/common';
import { NamedQueries } from '../platform/data/named-queries';
import { JsonText } from '../platform/http/json-text';
import { foundOrRefused } from '../platform/http/refusal-error';

/** $1 code of the programme. Shape: `ProgrammeView`. */
const PROGRAMME = `
  select json_build_object(
    'code', p.code, 'name', p.name, 'description', p.description,
    'objectives', coalesce((
      select json_agg(json_build_object(
        'number', o.number::text, 'title', o.title,
        'themes', coalesce((
          select json_agg(json_build_object(
            'number', t.number::text, 'title', t.title, 'agiiSupported', t.agii_supported) order by t.number)
          from theme t where t.objective_id = o.id), '[]')) order by o.number)
      from objective o where o.programme_id = p.id), '[]'))::text as view
  from programme p where p.code = $1`;

/** A programme with its objectives and themes; an unknown code is `not_found`. */
@Injectable()
export class ReadProgramme {
  constructor(private readonly queries: NamedQueries) {}

  async execute(code: string): Promise<JsonText> {
    const row = await this.queries.first<{ view: string }>('programme', PROGRAMME, [code]);
    return new JsonText(foundOrRefused(row).view);
  }
}

import { Injectable } from '@nestjs/common';
import type { ProgrammeChanges, ProgrammeProblems } from '@samenspoor/contracts/catalogue/programme-version';
import { changeText } from '@samenspoor/contracts/catalogue/programme-change-texts';
import type { FieldProblem } from '@samenspoor/contracts/problems/problem';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { diffProgramme } from '@samenspoor/domain/catalogue/diff-programme';
import { adviseProgramme, judgeProgramme } from '@samenspoor/domain/catalogue/judge-programme';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { EMPTY_CONTENT } from './sections';
import type { VersionKey } from './version-store';

/** $1 code of the programme, $2 number, $3 drafts too. With the published version before it. */
const CONTENTS = `
  select v.content, before.number as "before", before.content as "contentBefore"
  from programme p
  join programme_version v on v.programme_id = p.id and v.number = $2 and ($3::boolean or v.state = 'published')
  left join lateral (
    select b.number, b.content from programme_version b
    where b.programme_id = p.id and b.state = 'published' and b.number < v.number
    order by b.number desc limit 1) as before on true
  where p.code = $1`;

interface Row {
  readonly content: ProgrammeContent;
  readonly before: number | null;
  readonly contentBefore: ProgrammeContent | null;
}

/** What keeps a version from being published, and what it changes in the one before. */
@Injectable()
export class CheckVersion {
  constructor(private readonly queries: NamedQueries) {}

  async problems(actor: Actor, key: VersionKey): Promise<ProgrammeProblems> {
    const { content } = await this.read(actor, key);
    return { problems: judgeProgramme(content).map(told), advice: adviseProgramme(content).map(told) };
  }

  async changes(actor: Actor, key: VersionKey): Promise<ProgrammeChanges> {
    const { content, before, contentBefore } = await this.read(actor, key);
    return { before, changes: diffProgramme(contentBefore ?? EMPTY_CONTENT, content).map(changeText) };
  }

  private async read(actor: Actor, { code, number }: VersionKey): Promise<Row> {
    const values = [code, number, can(actor.role, 'programme:edit')];
    return foundOrRefused(await this.queries.first<Row>('programme-contents', CONTENTS, values));
  }
}

const told = ({ code, pointer = '', params }: AnyRefusal): FieldProblem => ({
  pointer,
  code,
  detail: problemDetail(code, params),
});

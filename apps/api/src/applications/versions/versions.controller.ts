import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RestoredVersion, VersionList, VersionView } from '@samenspoor/contracts/applications/versions';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import { ReadVersions } from './read-versions';
import { RestoreVersion } from './restore-version';
import { VersionPipe } from './version.pipe';

/** How an application stood, for who works on it. */
@ApiTags('applications')
@Controller('applications/:id/versions')
export class VersionsController {
  constructor(
    private readonly readVersions: ReadVersions,
    private readonly restoreVersion: RestoreVersion,
  ) {}

  @Get()
  @Requires('application:edit')
  @ApiOperation({ summary: 'The versions that are kept, newest first' })
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<VersionList> {
    return this.readVersions.list(actor, id);
  }

  @Get(':version')
  @Requires('application:edit')
  @ApiOperation({ summary: 'The content of a version, or of the first one kept after it' })
  one(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('version', VersionPipe) version: number,
  ): Promise<VersionView> {
    return this.readVersions.one(actor, id, version);
  }

  @Post(':version/restore')
  @HttpCode(200)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Put a version of a draft back, as a new version; what has no place any more is named' })
  restore(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('version', VersionPipe) version: number,
    @IfMatch() expected: number | null,
  ): Promise<RestoredVersion> {
    return this.restoreVersion.execute(actor, id, version, expected);
  }
}

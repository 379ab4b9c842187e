import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  ProgrammeChanges,
  ProgrammeProblems,
  ProgrammeVersionSaved,
  ProgrammeVersionView,
} from '@samenspoor/contracts/catalogue/programme-version';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Public, Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import type { JsonText } from '../../platform/http/json-text';
import { ChangeVersion } from './change-version';
import { CheckVersion } from './check-version';
import { DiscardDraft } from './discard-draft';
import { ChangeVersionDto } from './dto/change-version.dto';
import { PublishVersionDto } from './dto/programme.dto';
import { NumberPipe } from './number.pipe';
import { PublishVersion } from './publish-version';
import { ReadVersion } from './read-version';

/** One version of a programme, from its draft to its publication. */
@ApiTags('catalogue')
@Controller('programmes/:code/versions/:number')
export class ProgrammeVersionsController {
  constructor(
    private readonly readVersion: ReadVersion,
    private readonly changeVersion: ChangeVersion,
    private readonly check: CheckVersion,
    private readonly publishVersion: PublishVersion,
    private readonly discardDraft: DiscardDraft,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'A published version as it was decided' })
  read(
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<JsonText<ProgrammeVersionView>> {
    return this.readVersion.execute(null, { code, number });
  }

  @Get('draft')
  @Requires('programme:edit')
  @ApiOperation({ summary: 'A version for who may edit it, drafts too' })
  readDraft(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<JsonText<ProgrammeVersionView>> {
    return this.readVersion.execute(actor, { code, number });
  }

  @Patch()
  @Requires('programme:edit')
  @ApiOperation({ summary: 'Save sections of a draft' })
  change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
    @Body() body: ChangeVersionDto,
    @IfMatch() expected: number | null,
  ): Promise<ProgrammeVersionSaved> {
    return this.changeVersion.execute(actor, { code, number }, body, expected);
  }

  @Delete()
  @HttpCode(204)
  @Requires('programme:edit')
  @ApiOperation({ summary: 'Throw a draft away' })
  discard(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<void> {
    return this.discardDraft.execute(actor, { code, number });
  }

  @Get('problems')
  @Requires('programme:edit')
  @ApiOperation({ summary: 'What keeps a draft from being published, and what is probably not meant' })
  problems(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<ProgrammeProblems> {
    return this.check.problems(actor, { code, number });
  }

  @Get('changes')
  @Requires('reference:read')
  @ApiOperation({ summary: 'What a version changes in the published one before it' })
  changes(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<ProgrammeChanges> {
    return this.check.changes(actor, { code, number });
  }

  @Post('publish')
  @HttpCode(200)
  @Requires('programme:edit')
  @ApiOperation({ summary: 'Publish a draft for good; calls that follow and their open drafts move along' })
  publish(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', NumberPipe) number: number,
    @Body() body: PublishVersionDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ProgrammeVersionView>> {
    return this.publishVersion.execute(actor, { code, number }, body, expected);
  }
}

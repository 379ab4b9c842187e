import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit';
import { ChangeVersion } from './change-version';
import { CheckVersion } from './check-version';
import { CreateProgramme } from './create-programme';
import { DiscardDraft } from './discard-draft';
import { DraftVersion } from './draft-version';
import { ListProgrammes } from './list-programmes';
import { ProgrammeVersionsController } from './programme-versions.controller';
import { ProgrammesController } from './programmes.controller';
import { PublishVersion } from './publish-version';
import { ReadHistory } from './read-history';
import { ReadVersion } from './read-version';

/** Programmes and their versions, edited by officials. */
@Module({
  imports: [AuditModule],
  controllers: [ProgrammesController, ProgrammeVersionsController],
  providers: [
    ListProgrammes,
    CreateProgramme,
    DraftVersion,
    ReadVersion,
    ChangeVersion,
    CheckVersion,
    PublishVersion,
    DiscardDraft,
    ReadHistory,
  ],
})
export class ProgrammesModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit';
import { PresenceController } from '../presence/presence.controller';
import { SayPresentInApplication } from '../presence/say-present';
import { WorksOn } from '../presence/works-on';
import { KeepVersion } from './keep-version';
import { ReadVersions } from './read-versions';
import { RestoreVersion } from './restore-version';
import { VersionsController } from './versions.controller';

/** Working on an application together: its versions, who is there, and news for their screens. */
@Module({
  imports: [AuditModule],
  controllers: [PresenceController, VersionsController],
  providers: [WorksOn, SayPresentInApplication, KeepVersion, ReadVersions, RestoreVersion],
  exports: [WorksOn, KeepVersion],
})
export class VersionsModule {}

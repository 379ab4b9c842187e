import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { NotificationPreferencesView } from '@samenspoor/contracts/notifications/notification-preferences';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { RequiresSignIn } from '../platform/access/route-access';
import { ChangePreferences } from './change-preferences';
import { ChangePreferencesDto } from './dto/change-preferences.dto';
import { ReadPreferences } from './read-preferences';

/** How often somebody gets mail. */
@ApiTags('notifications')
@RequiresSignIn()
@Controller('me/notification-preferences')
export class PreferencesController {
  constructor(
    private readonly readPreferences: ReadPreferences,
    private readonly changePreferences: ChangePreferences,
  ) {}

  @ApiOperation({ summary: 'How often I get which mail' })
  @Get()
  read(@CurrentActor() actor: Actor): Promise<NotificationPreferencesView> {
    return this.readPreferences.execute(actor);
  }

  @ApiOperation({ summary: 'Choose how often I get which mail', description: 'Legal notices always come at once.' })
  @Put()
  async change(@CurrentActor() actor: Actor, @Body() body: ChangePreferencesDto): Promise<NotificationPreferencesView> {
    await this.changePreferences.execute(actor, body);
    return this.readPreferences.execute(actor);
  }
}

import {
  NOTIFICATION_EVENT_NAMES,
  type NotificationEvent,
} from '@samenspoor/contracts/notifications/notification-events';
import type { ChangeNotificationPreferences } from '@samenspoor/contracts/notifications/notification-preferences';
import { FREQUENCIES, type Frequency } from '@samenspoor/domain/notifications/frequency';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, ValidateNested } from 'class-validator';

/** How often somebody wants the mails of one event. */
export class PreferenceDto {
  /** The event, by its stable name. */
  @IsIn(NOTIFICATION_EVENT_NAMES)
  event!: NotificationEvent;

  @IsIn(FREQUENCIES)
  frequency!: Frequency;
}

/** The preferences that change; the others stay. */
export class ChangePreferencesDto implements ChangeNotificationPreferences {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PreferenceDto)
  preferences!: PreferenceDto[];
}

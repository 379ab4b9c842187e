import { Global, Module } from '@nestjs/common';
import { MailAttachments } from './mail-attachments';
import { NotificationChecks } from './notification-checks';
import { Notifications } from './notifications';

const DOOR = [Notifications, NotificationChecks, MailAttachments];

/** Telling people things. Global: every context may, and the demo has a quiet one in its place. */
@Global()
@Module({ providers: DOOR, exports: DOOR })
export class NotificationsModule {}

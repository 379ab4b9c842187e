export { MailAttachments } from './mail-attachments';
export { NotificationChecks } from './notification-checks';
export type { PendingNotice } from './notification-checks';
export { NotificationDeliveryModule } from './notification-delivery.module';
export { Notifications } from './notifications';
export type { Notice } from './notifications';
export { NotificationsModule } from './notifications.module';
export type { Recipient } from './recipient';

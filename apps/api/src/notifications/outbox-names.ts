/** Message of the outbox: there are notifications whose moment has come. */
export const NOTIFICATIONS_DUE = 'notifications.due';

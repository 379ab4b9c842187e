import type { Routes } from '@angular/router';

/** Below `/meldingen`: what I get mail about. */
export const NOTIFICATION_ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'voorkeuren' },
  {
    path: 'voorkeuren',
    title: 'Meldingen',
    loadComponent: async () => (await import('./preferences/preferences-page')).PreferencesPage,
  },
];

/** Below `/beheer/mails`: the words of the mails. */
export const MAIL_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Mails',
    loadComponent: async () => (await import('./templates/template-list')).TemplateList,
  },
  {
    path: ':slug',
    title: 'Mail',
    loadComponent: async () => (await import('./templates/template-page')).TemplatePage,
  },
];

/** Below `/demo/postvak`: the mails that the demo keeps. */
export const MAILBOX_ROUTES: Routes = [
  {
    path: '',
    title: 'Demo-postvak',
    loadComponent: async () => (await import('./mailbox/mailbox-page')).MailboxPage,
  },
];

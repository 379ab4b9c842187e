import type { Routes } from '@angular/router';
import { SignInPage } from './shell/pages/sign-in-page';
import { requires, signedIn, toOwnDesk } from './shell/session/session-guards';

/** For contexts with forms: their fields look the same everywhere, and the first page doesn't load them. */
async function withFields(children: Routes): Promise<Routes> {
  const { OUTLINED_FIELDS } = await import('@samenspoor/ui/form-field/outlined-fields');
  return [{ path: '', providers: [OUTLINED_FIELDS], children }];
}

/** For pages of one file: what is asked and written about it gets its tabs there. */
async function withTalk(children: Routes): Promise<Routes> {
  const [{ withAdditions }, { ADDED_TO_FILES }] = await Promise.all([
    import('./shell/file/file-additions'),
    import('./correspondence/correspondence.routes'),
  ]);
  return withFields(withAdditions(children, ADDED_TO_FILES));
}

/** Every address of the application. Each context is loaded when somebody first goes there; the front page is there at once. */
export const ROUTES: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toOwnDesk], component: SignInPage },
  { path: 'aanmelden', title: 'Aanmelden', canActivate: [toOwnDesk], component: SignInPage },
  {
    path: 'start',
    title: 'Wat wacht op mij',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./shell/start/start-page')).StartPage,
  },
  {
    path: 'oproepen',
    canActivate: [requires('application:create')],
    loadChildren: async () => withFields((await import('./applications/applications.routes')).CALL_ROUTES),
  },
  {
    path: 'aanvragen',
    canActivate: [requires('application:edit')],
    loadChildren: async () => withTalk((await import('./applications/applications.routes')).APPLICATION_ROUTES),
  },
  {
    path: 'samenwerking',
    canActivate: [requires('partnership:consent')],
    loadChildren: async () => withFields((await import('./applications/applications.routes')).PARTNERSHIP_ROUTES),
  },
  {
    path: 'simulator',
    loadChildren: async () => withFields((await import('./applications/applications.routes')).SIMULATOR_ROUTES),
  },
  {
    path: 'ontvangstbewijs',
    loadChildren: async () => withFields((await import('./applications/applications.routes')).RECEIPT_ROUTES),
  },
  {
    path: 'dossiers',
    canActivate: [requires('assessment:read')],
    loadChildren: async () => withTalk((await import('./assessment/assessment.routes')).ASSESSMENT_ROUTES),
  },
  {
    path: 'trajecten',
    canActivate: [requires('trajectory:read')],
    loadChildren: async () => withFields((await import('./trajectories/trajectories.routes')).TRAJECTORY_ROUTES),
  },
  {
    path: 'portefeuille',
    canActivate: [requires('portfolio:read')],
    loadChildren: async () => (await import('./portfolio/portfolio.routes')).PORTFOLIO_ROUTES,
  },
  {
    path: 'referentie',
    canActivate: [requires('reference:read')],
    loadChildren: async () => withFields((await import('./catalogue/catalogue.routes')).CATALOGUE_ROUTES),
  },
  {
    path: 'meldingen',
    canActivate: [signedIn],
    loadChildren: async () => withFields((await import('./notifications/notifications.routes')).NOTIFICATION_ROUTES),
  },
  {
    path: 'beheer/mails',
    canActivate: [requires('template:edit')],
    loadChildren: async () => withFields((await import('./notifications/notifications.routes')).MAIL_ROUTES),
  },
  {
    path: 'demo/postvak',
    loadChildren: async () => withFields((await import('./notifications/notifications.routes')).MAILBOX_ROUTES),
  },
  {
    path: 'toegankelijkheid',
    title: 'Toegankelijkheidsverklaring',
    loadComponent: async () => (await import('./shell/pages/accessibility-page')).AccessibilityPage,
  },
  {
    path: 'geen-toegang',
    title: 'Geen toegang',
    loadComponent: async () => (await import('./shell/pages/no-access-page')).NoAccessPage,
  },
  {
    path: '**',
    title: 'Pagina niet gevonden',
    loadComponent: async () => (await import('./shell/pages/not-found-page')).NotFoundPage,
  },
];

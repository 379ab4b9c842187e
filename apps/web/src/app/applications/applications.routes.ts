import type { Routes } from '@angular/router';
import type { StartPanel } from '../shell/start/start-panel';

/** Below `/oproepen`. */
export const CALL_ROUTES: Routes = [
  {
    path: '',
    title: 'Open oproepen',
    loadComponent: async () => (await import('./calls/open-calls')).OpenCalls,
  },
];

/** Below `/simulator`: for everybody. */
export const SIMULATOR_ROUTES: Routes = [
  {
    path: '',
    title: 'Simulator',
    loadComponent: async () => (await import('./simulator/simulator-page')).SimulatorPage,
  },
];

/** Below `/ontvangstbewijs`: for everybody who holds a receipt. */
export const RECEIPT_ROUTES: Routes = [
  {
    path: '',
    title: 'Ontvangstbewijs controleren',
    loadComponent: async () => (await import('./receipt/receipt-page')).ReceiptPage,
  },
  {
    path: ':sha256',
    title: 'Ontvangstbewijs controleren',
    loadComponent: async () => (await import('./receipt/receipt-page')).ReceiptPage,
  },
];

/** The parts of an application: a draft is filled in part by part, what was handed in is read in tabs. */
const PART_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: async () => (await import('./dossier/landing')).Landing,
  },
  {
    path: 'wie-vraagt-aan',
    title: 'Wie vraagt aan',
    loadComponent: async () => (await import('./parts/applicant/applicant-part')).ApplicantPart,
  },
  {
    path: 'kpi-tabel',
    title: 'KPI-tabel',
    loadComponent: async () => (await import('./kpi/kpi-part')).KpiPart,
  },
  {
    path: 'prioriteiten',
    title: 'Prioriteiten',
    loadComponent: async () => (await import('./parts/ranking/ranking-part')).RankingPart,
  },
  {
    path: 'motivatie',
    title: 'Motivatie per thema',
    loadComponent: async () => (await import('./parts/motivation/motivation-part')).MotivationPart,
  },
  {
    path: 'stimulansen',
    title: 'Stimulansen',
    loadComponent: async () => (await import('./parts/incentives/incentives-part')).IncentivesPart,
  },
  {
    path: 'vragen',
    title: 'Vragen van de oproep',
    loadComponent: async () => (await import('./parts/questions/questions-part')).QuestionsPart,
  },
  {
    path: 'bijlagen',
    title: 'Bijlagen',
    loadComponent: async () => (await import('./parts/attachments/attachments-part')).AttachmentsPart,
  },
  {
    path: 'contact',
    title: 'Contact en rekening',
    loadComponent: async () => (await import('./parts/contact/contact-part')).ContactPart,
  },
  {
    path: 'nakijken',
    title: 'Nakijken en indienen',
    loadComponent: async () => (await import('./parts/check/check-part')).CheckPart,
  },
  {
    path: 'verdergaan',
    title: 'Verdergaan van vorig jaar',
    loadComponent: async () => (await import('./continue/continue-page')).ContinuePage,
  },
  {
    path: 'overzicht',
    title: 'Aanvraag',
    loadComponent: async () => (await import('./overview/overview-tab')).OverviewTab,
  },
  {
    path: 'tijdlijn',
    title: 'Tijdlijn van de aanvraag',
    loadComponent: async () => (await import('./dossier/timeline-tab')).TimelineTab,
  },
  {
    path: 'wie-werkt-mee',
    title: 'Wie werkt mee',
    loadComponent: async () => (await import('./collaborators/collaborators-tab')).CollaboratorsTab,
  },
  {
    path: 'versies',
    title: 'Versies van de aanvraag',
    loadComponent: async () => (await import('./versions/versions-tab')).VersionsTab,
  },
  {
    path: 'trajecten',
    title: 'Trajecten van de aanvraag',
    loadComponent: async () => (await import('./dossier/trajectories-tab')).TrajectoriesTab,
  },
];

/** Below `/aanvragen`. */
export const APPLICATION_ROUTES: Routes = [
  {
    path: '',
    title: 'Mijn aanvragen',
    loadComponent: async () => (await import('./list/my-applications')).MyApplications,
  },
  {
    path: 'nieuw',
    title: 'Aanvraag starten',
    loadComponent: async () => (await import('./begin/begin-page')).BeginPage,
  },
  {
    path: ':id/ondertekenen',
    title: 'Aanvraag ondertekenen',
    loadComponent: async () => (await import('./sign-off/sign-page')).SignPage,
  },
  {
    path: ':id',
    loadComponent: async () => (await import('./dossier/application-page')).ApplicationPage,
    children: PART_ROUTES,
  },
];

/** Below `/samenwerking`. */
export const PARTNERSHIP_ROUTES: Routes = [
  {
    path: '',
    title: 'Samenwerking',
    loadComponent: async () => (await import('./partnerships/partnership-list')).PartnershipList,
  },
  {
    path: ':id',
    title: 'Samenwerkingsverband',
    loadComponent: async () => (await import('./partnerships/partnership-page')).PartnershipPage,
  },
];

/** On the start page. */
export const START_PANELS: readonly StartPanel[] = [
  {
    permission: 'application:sign',
    load: async () => (await import('./start/sign-panel')).SignPanel,
  },
  {
    permission: 'partnership:consent',
    load: async () => (await import('./start/consent-panel')).ConsentPanel,
  },
  {
    permission: 'application:edit',
    load: async () => (await import('./start/drafts-panel')).DraftsPanel,
  },
  {
    permission: 'application:edit',
    load: async () => (await import('./start/running-panel')).RunningPanel,
  },
  {
    permission: 'application:create',
    load: async () => (await import('./start/simulator-panel')).SimulatorPanel,
  },
];

import { ApplicationCollaborator } from './applications/application-collaborator.entity';
import { ApplicationLine } from './applications/application-line.entity';
import { ApplicationPresence } from './applications/application-presence.entity';
import { ApplicationSubmission } from './applications/application-submission.entity';
import { ApplicationTheme } from './applications/application-theme.entity';
import { ApplicationUpload } from './applications/application-upload.entity';
import { ApplicationVersion } from './applications/application-version.entity';
import { Application } from './applications/application.entity';
import { Partnership, PartnershipMember } from './applications/partnership.entity';
import { ReferenceCounter } from './applications/reference-counter.entity';
import { Reopening } from './applications/reopening.entity';
import { SignOff } from './applications/sign-off.entity';
import { Admissibility } from './assessment/admissibility.entity';
import { Award, AwardLine } from './assessment/award.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { CallExtension } from './calls/call-extension.entity';
import { Call } from './calls/call.entity';
import { FigureHistory } from './catalogue/figure-history.entity';
import { FigureUpload } from './catalogue/figure-upload.entity';
import { Indicator } from './catalogue/indicator.entity';
import { LocalGovernmentLineage } from './catalogue/local-government-lineage.entity';
import { LocalGovernment } from './catalogue/local-government.entity';
import { Objective } from './catalogue/objective.entity';
import { OriginFigure } from './catalogue/origin-figure.entity';
import { Partner } from './catalogue/partner.entity';
import { PopulationFigure } from './catalogue/population-figure.entity';
import { ProgrammeVersion } from './catalogue/programme-version.entity';
import { Programme } from './catalogue/programme.entity';
import { ReferenceRegion, SupportRegion } from './catalogue/region.entity';
import { Theme } from './catalogue/theme.entity';
import { VersionTheme } from './catalogue/version-theme.entity';
import { Correction, CorrectionStep, ProcedurePause } from './correspondence/correction.entity';
import { Message, MessageReading } from './correspondence/message.entity';
import { Document } from './documents/document.entity';
import { Capacity } from './identity/capacity.entity';
import { Organisation } from './identity/organisation.entity';
import { Person } from './identity/person.entity';
import { SavedView } from './identity/saved-view.entity';
import { Session } from './identity/session.entity';
import { MailMessage } from './notifications/mail-message.entity';
import { MailTemplate } from './notifications/mail-template.entity';
import { NotificationPreference } from './notifications/notification-preference.entity';
import { Notification } from './notifications/notification.entity';
import { KeptAnswer } from './platform/kept-answer.entity';
import { OutboxMessage } from './platform/outbox-message.entity';
import { PortfolioPlaceTotal, PortfolioPlaceTheme } from './portfolio/portfolio-place-total.entity';
import { PortfolioThemeTotal } from './portfolio/portfolio-theme-total.entity';
import { TrajectoryContact } from './trajectories/trajectory-contact.entity';
import { TrajectoryGoal } from './trajectories/trajectory-goal.entity';
import { TrajectoryParticipant } from './trajectories/trajectory-participant.entity';
import { Trajectory } from './trajectories/trajectory.entity';

/** Every table of the product. A bundle has no folder to read them from, so each one is named. */
export const ALL_ENTITIES = [
  ApplicationCollaborator,
  ApplicationLine,
  ApplicationPresence,
  ApplicationSubmission,
  ApplicationTheme,
  ApplicationUpload,
  ApplicationVersion,
  Application,
  Partnership,
  PartnershipMember,
  ReferenceCounter,
  Reopening,
  SignOff,
  Admissibility,
  Award,
  AwardLine,
  AuditEntry,
  CallExtension,
  Call,
  Indicator,
  LocalGovernmentLineage,
  LocalGovernment,
  Objective,
  FigureHistory,
  FigureUpload,
  OriginFigure,
  PopulationFigure,
  Partner,
  ProgrammeVersion,
  Programme,
  ReferenceRegion,
  SupportRegion,
  Theme,
  VersionTheme,
  Correction,
  CorrectionStep,
  ProcedurePause,
  Message,
  MessageReading,
  Document,
  Capacity,
  Organisation,
  Person,
  SavedView,
  Session,
  MailMessage,
  MailTemplate,
  NotificationPreference,
  Notification,
  KeptAnswer,
  OutboxMessage,
  PortfolioPlaceTotal,
  PortfolioPlaceTheme,
  PortfolioThemeTotal,
  TrajectoryContact,
  TrajectoryGoal,
  TrajectoryParticipant,
  Trajectory,
];

import { ApplicationLine } from './applications/application-line.entity';
import { ApplicationSubmission } from './applications/application-submission.entity';
import { ApplicationTheme } from './applications/application-theme.entity';
import { Application } from './applications/application.entity';
import { Partnership, PartnershipMember } from './applications/partnership.entity';
import { ReferenceCounter } from './applications/reference-counter.entity';
import { Admissibility } from './assessment/admissibility.entity';
import { Award, AwardLine } from './assessment/award.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { CallIndicator } from './calls/call-indicator.entity';
import { CallTheme } from './calls/call-theme.entity';
import { Call } from './calls/call.entity';
import { LocalGovernment } from './catalogue/local-government.entity';
import { Objective } from './catalogue/objective.entity';
import { OriginFigure } from './catalogue/origin-figure.entity';
import { Partner } from './catalogue/partner.entity';
import { Programme } from './catalogue/programme.entity';
import { ReferenceRegion, SupportRegion } from './catalogue/region.entity';
import { Theme } from './catalogue/theme.entity';
import { Capacity } from './identity/capacity.entity';
import { Organisation } from './identity/organisation.entity';
import { Person } from './identity/person.entity';
import { VersionTheme } from './catalogue/version-theme.entity';
import { Document } from './documents/document.entity';
import { Session } from './identity/session.entity';
import { PortfolioPlaceTotal, PortfolioPlaceTheme } from './portfolio/portfolio-place-total.entity';
import { PortfolioThemeTotal } from './portfolio/portfolio-theme-total.entity';
import { TrajectoryContact } from './trajectories/trajectory-contact.entity';
import { TrajectoryGoal } from './trajectories/trajectory-goal.entity';
import { TrajectoryParticipant } from './trajectories/trajectory-participant.entity';
import { Trajectory } from './trajectories/trajectory.entity';

/** Every table of the product. A bundle has no folder to read them from, so each one is named. */
export const ALL_ENTITIES = [
  ApplicationLine,
  ApplicationSubmission,
  ApplicationTheme,
  Application,
  Partnership,
  PartnershipMember,
  ReferenceCounter,
  Admissibility,
  Award,
  AwardLine,
  AuditEntry,
  CallIndicator,
  CallTheme,
  Call,
  LocalGovernment,
  Objective,
  OriginFigure,
  Partner,
  Programme,
  ReferenceRegion,
  SupportRegion,
  Theme,
  Capacity,
  Organisation,
  Person,
  Session,
  PortfolioPlaceTotal,
  PortfolioPlaceTheme,
  PortfolioThemeTotal,
  TrajectoryContact,
  TrajectoryGoal,
  TrajectoryParticipant,
  Trajectory,
  VersionTheme,
  Document,
];

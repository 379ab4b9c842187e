import { CreateSchema1764000000001 } from './0001-create-schema';
import { KeepPortfolioTotals1764000000002 } from './0002-keep-portfolio-totals';
import { KeepAuditAppendOnly1764000000003 } from './0003-keep-audit-append-only';
import { RememberFieldVersions1764000000004 } from './0004-remember-field-versions';
import { VersionProgrammes1764000000005 } from './0005-version-programmes';
import { KeepOutboxAndNotifications1764000000006 } from './0006-keep-outbox-and-notifications';
import { KeepDocuments1764000000007 } from './0007-keep-documents';
import { KeepOfficialFigures1764000000008 } from './0008-keep-official-figures';
import { KeepPartnershipHistory1764000000009 } from './0009-keep-partnership-history';
import { KeepApplicationVersions1764000000010 } from './0010-keep-application-versions';
import { KeepCorrespondence1764000000011 } from './0011-keep-correspondence';
import { CountWhatCounts1764000000012 } from './0012-count-what-counts';
import { SignApplicationsOff1764000000013 } from './0013-sign-applications-off';
import { KeepRecomputations1764000000014 } from './0014-keep-recomputations';
import { RunCalls1764000000015 } from './0015-run-calls';
import { AskAboutTheAccount1764000000016 } from './0016-ask-about-the-account';
import { KeepApplicationUploads1764000000017 } from './0017-keep-application-uploads';
import { KeepReopenings1764000000018 } from './0018-keep-reopenings';
import { CountInvitations1764000000019 } from './0019-count-invitations';
import { InvitePeople1764000000020 } from './0020-invite-people';
import { CountMembersAsked1764000000021 } from './0021-count-members-asked';
import { KeepAnswers1764000000022 } from './0022-keep-answers';
import { KeepViewsOfLists1764000000023 } from './0023-keep-views-of-lists';
import { CountChangesOfPeople1764000000024 } from './0024-count-changes-of-people';

/** Every migration, in the order in which they run. A bundle has no folder to read them from, so each one is named. */
export const ALL_MIGRATIONS = [
  CreateSchema1764000000001,
  KeepPortfolioTotals1764000000002,
  KeepAuditAppendOnly1764000000003,
  RememberFieldVersions1764000000004,
  VersionProgrammes1764000000005,
  KeepOutboxAndNotifications1764000000006,
  KeepDocuments1764000000007,
  KeepOfficialFigures1764000000008,
  KeepPartnershipHistory1764000000009,
  KeepApplicationVersions1764000000010,
  KeepCorrespondence1764000000011,
  CountWhatCounts1764000000012,
  SignApplicationsOff1764000000013,
  KeepRecomputations1764000000014,
  RunCalls1764000000015,
  AskAboutTheAccount1764000000016,
  KeepApplicationUploads1764000000017,
  KeepReopenings1764000000018,
  CountInvitations1764000000019,
  InvitePeople1764000000020,
  CountMembersAsked1764000000021,
  KeepAnswers1764000000022,
  KeepViewsOfLists1764000000023,
  CountChangesOfPeople1764000000024,
];

import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit';
import { AnswerInvitation } from './answer-invitation';
import { ChangePartnership } from './change-partnership';
import { EndMembership } from './end-membership';
import { FoundPartnership } from './found-partnership';
import { InviteMemberToPartnership } from './invite-member';
import { ListPartnerships } from './list-partnerships';
import { MembershipsController } from './memberships.controller';
import { PartnershipRecord } from './partnership-record';
import { PartnershipsController } from './partnerships.controller';
import { PreviewLeaving } from './preview-leaving';
import { ReadPartnership } from './read-partnership';
import { ReadPartnershipTimeline } from './read-partnership-timeline';
import { TellPartners } from './tell-partners';

/** Partnerships, from the first invitation to the last member that leaves. */
@Module({
  imports: [AuditModule],
  controllers: [PartnershipsController, MembershipsController],
  providers: [
    PartnershipRecord,
    ListPartnerships,
    ReadPartnership,
    ReadPartnershipTimeline,
    FoundPartnership,
    ChangePartnership,
    InviteMemberToPartnership,
    AnswerInvitation,
    EndMembership,
    PreviewLeaving,
    TellPartners,
  ],
})
export class PartnershipsModule {}

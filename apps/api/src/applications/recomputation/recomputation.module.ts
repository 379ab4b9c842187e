import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit';
import { VersionsModule } from '../versions/versions.module';
import { AcknowledgeRecomputation } from './acknowledge-recomputation';
import { PreviewImpact } from './preview-impact';
import { RecomputationController } from './recomputation.controller';
import { RecomputeDrafts } from './recompute-drafts';
import { StoreRedraft } from './store-redraft';
import { TellApplicants } from './tell-applicants';

/** Drafts follow the version of the programme that their call is held on. */
@Module({
  imports: [AuditModule, VersionsModule],
  controllers: [RecomputationController],
  providers: [RecomputeDrafts, StoreRedraft, TellApplicants, AcknowledgeRecomputation, PreviewImpact],
})
export class RecomputationModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { AssessmentController } from './assessment.controller';
import { AssessmentStore } from './assessment-store';
import { AwardWriter } from './award-writer';
import { JudgeAdmissibility } from './judge-admissibility';
import { ReadAward } from './read-award';
import { SaveAward } from './save-award';
import { StepFinisher } from './step-finisher';
import { TakeDecision } from './take-decision';

/** Ontvankelijkheid, toekenning and besluit of an application. */
@Module({
  imports: [AuditModule],
  controllers: [AssessmentController],
  providers: [AssessmentStore, AwardWriter, StepFinisher, JudgeAdmissibility, ReadAward, SaveAward, TakeDecision],
})
export class AssessmentModule {}

import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { AuditModule } from '../audit';
import { AssessmentController } from './assessment.controller';
import { AssessmentStore } from './assessment-store';
import { AwardWriter } from './award-writer';
import { JudgeAdmissibility } from './judge-admissibility';
import { PrintConfirmation } from './print-confirmation';
import { ReadAward } from './read-award';
import { SaveAward } from './save-award';
import { StepFinisher } from './step-finisher';
import { TakeDecision } from './take-decision';
import { TellDecision } from './tell-decision';

/** What other contexts, and the demo, may do through the door. */
const USE_CASES = [JudgeAdmissibility, SaveAward, TakeDecision];

/** Ontvankelijkheid, toekenning and besluit of an application. */
@Module({
  imports: [ApplicationsModule, AuditModule],
  controllers: [AssessmentController],
  providers: [...USE_CASES, AssessmentStore, AwardWriter, PrintConfirmation, ReadAward, StepFinisher, TellDecision],
  exports: USE_CASES,
})
export class AssessmentModule {}

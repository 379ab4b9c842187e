export { AssessmentModule } from './assessment.module';
export { JudgeAdmissibility } from './judge-admissibility';
export { SaveAward } from './save-award';
export { TakeDecision } from './take-decision';

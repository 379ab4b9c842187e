import { withoutIdleCountRules } from '@samenspoor/domain/catalogue/count-rule';
import type { EligibilityRuleSetting } from '@samenspoor/domain/catalogue/eligibility-terms';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Question, SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import type { ChangeVersionDto } from './dto/change-version.dto';
import type { EligibilityRuleDto } from './dto/extras.dto';
import type { QuestionDto, SimpleQuestionDto } from './dto/question.dto';

/** A programme without anything in it. */
export const EMPTY_CONTENT: ProgrammeContent = {
  objectives: [],
  themes: [],
  incentives: [],
  criteria: [],
  attachments: [],
  questions: [],
  applicantTypes: [],
  eligibility: [],
};

/** The sections of a request as the content of a version has them: only the fields of each thing's own kind. */
export function sectionsOf({ themes, questions, eligibility, ...others }: ChangeVersionDto): Partial<ProgrammeContent> {
  const given = Object.entries(others).filter(([, section]) => section !== undefined);
  return {
    ...(Object.fromEntries(given) as Partial<ProgrammeContent>),
    ...(themes ? { themes: withoutIdleCountRules(themes) } : {}),
    ...(questions ? { questions: questions.map(questionOf) } : {}),
    ...(eligibility ? { eligibility: eligibility.map(ruleOf) } : {}),
  };
}

function questionOf(given: QuestionDto): Question {
  const { kind, code, label, help, required, condition, minItems = 0, maxItems = 0, questions = [] } = given;
  const own = { code, label, help, required, condition };
  if (kind === 'file') return { kind, ...own };
  if (kind === 'group') return { kind, ...own, minItems, maxItems, questions: questions.map(simpleQuestionOf) };
  return simpleQuestionOf(given);
}

function simpleQuestionOf(given: SimpleQuestionDto): SimpleQuestion {
  const { kind, code, label, help, required, condition } = given;
  const { maxLength = 0, min = 0, max = 0, multiple = false, options = [] } = given;
  const own = { code, label, help, required, condition };
  if (kind === 'number') return { kind, ...own, min, max };
  if (kind === 'choice') return { kind, ...own, multiple, options };
  return { kind: 'text', ...own, maxLength };
}

function ruleOf({ rule, threshold = 0, members = 0 }: EligibilityRuleDto): EligibilityRuleSetting {
  if (rule === 'origin_threshold') return { rule, threshold };
  return rule === 'minimum_members' ? { rule, members } : { rule };
}

import type { Question, SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import { newCode } from '../lists';

/** An empty question of a kind; what it had in common with the one before is kept. */
export function freshQuestion(kind: Question['kind'], before?: Question): Question {
  const { code = newCode('vraag'), label = '', help = '', required = false, condition = null } = before ?? {};
  const own = { code, label, help, required, condition };
  if (kind === 'file') return { kind, ...own };
  if (kind === 'group') return { kind, ...own, minItems: 1, maxItems: 5, questions: [] };
  return freshSimpleQuestion(kind, own);
}

function freshSimpleQuestion(
  kind: SimpleQuestion['kind'],
  own: Pick<Question, 'code' | 'label' | 'help' | 'required' | 'condition'>,
): SimpleQuestion {
  if (kind === 'text') return { kind, ...own, maxLength: 1_000 };
  if (kind === 'number') return { kind, ...own, min: 0, max: 1_000 };
  const options = [
    { code: newCode('keuze'), label: 'Ja' },
    { code: newCode('keuze'), label: 'Nee' },
  ];
  return { kind, ...own, multiple: false, options };
}

/** The kinds that can stand in a group. */
export const isSimple = (question: Question): question is SimpleQuestion =>
  question.kind !== 'file' && question.kind !== 'group';

import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import { judgeAnswers } from '@samenspoor/domain/applications/content/judge-answers';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Answer, Answers, Question } from '@samenspoor/domain/catalogue/question';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';

/** The content of the version that an application was made on. */
export async function contentOf(tx: EntityManager, { programmeVersionId }: Application): Promise<ProgrammeContent> {
  return (await tx.findOneByOrFail(ProgrammeVersion, { id: programmeVersionId })).content;
}

/** The slots in which an application can have a file. */
export async function attachmentSlots(tx: EntityManager, application: Application): Promise<readonly string[]> {
  const { attachments, questions } = await contentOf(tx, application);
  const files = questions.filter(({ kind }) => kind === 'file').map(({ code }) => `question:${code}`);
  return [...attachments.map(({ code }) => code), ...files];
}

/** The answer as a text; null when the version doesn't ask this. Groups and several options are told in JSON. */
export async function readAnswer(tx: EntityManager, application: Application, code: string): Promise<string | null> {
  const question = await questionOf(tx, application, code);
  if (!question || question.kind === 'file') return null;
  const answer = application.answers[code];
  if (answer === undefined) return '';
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}

/**
 * By the rules of the form, and an answer that is asked for stays one. A group, and several options, are corrected by a remark:
 * there is no text for them.
 */
export async function judgeAnswer(
  tx: EntityManager,
  application: Application,
  code: string,
  value: string,
): Promise<readonly AnyRefusal[]> {
  const question = await questionOf(tx, application, code);
  if (!question || !isText(question)) return [refusal('correction_value_invalid')];
  if (value.trim() !== '') return judgeAnswers([question], { [code]: answerOf(question, value) });
  return question.required ? [refusal('answer_missing', { label: question.label })] : [];
}

/** All answers, with a judged one in the place of the former; an empty one takes it away. */
export async function withCorrectedAnswer(
  tx: EntityManager,
  application: Application,
  code: string,
  value: string,
): Promise<Answers> {
  const question = await questionOf(tx, application, code);
  const { [code]: _former, ...others } = application.answers;
  return question && value.trim() !== '' ? { ...others, [code]: answerOf(question, value) } : others;
}

async function questionOf(tx: EntityManager, application: Application, code: string): Promise<Question | undefined> {
  return (await contentOf(tx, application)).questions.find((question) => question.code === code);
}

/** Whether an answer to it is one text, figure or option. */
const isText = ({ kind, ...question }: Question): boolean =>
  kind === 'text' || kind === 'number' || (kind === 'choice' && !('multiple' in question && question.multiple));

/** Digits become a number; what isn't a whole number stays a text, which the rules refuse. */
function answerOf({ kind }: Question, value: string): Answer {
  const trimmed = value.trim();
  if (kind === 'number') return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
  return kind === 'text' ? value : trimmed;
}

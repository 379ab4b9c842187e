import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Answer, Question } from '@samenspoor/domain/catalogue/question';
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

/** A text within its limit, a whole number within its bounds, one of the options; a group is corrected by a remark. */
export async function judgeAnswer(
  tx: EntityManager,
  application: Application,
  code: string,
  value: string,
): Promise<readonly AnyRefusal[]> {
  const question = await questionOf(tx, application, code);
  return question && fits(question, value.trim()) ? [] : [refusal('correction_value_invalid')];
}

/** A judged answer as it is stored. */
export async function storedAnswer(
  tx: EntityManager,
  application: Application,
  code: string,
  value: string,
): Promise<Answer> {
  const question = await questionOf(tx, application, code);
  return question?.kind === 'number' ? Number(value.trim()) : value;
}

async function questionOf(tx: EntityManager, application: Application, code: string): Promise<Question | undefined> {
  return (await contentOf(tx, application)).questions.find((question) => question.code === code);
}

function fits(question: Question, value: string): boolean {
  if (value === '') return !question.required;
  switch (question.kind) {
    case 'text':
      return value.length <= question.maxLength;
    case 'number':
      return /^-?\d{1,12}$/.test(value) && Number(value) >= question.min && Number(value) <= question.max;
    case 'choice':
      return !question.multiple && question.options.some(({ code }) => code === value);
    case 'file':
    case 'group':
      return false;
  }
}

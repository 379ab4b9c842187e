import { answerInWords, simpleInWords } from '@samenspoor/contracts/applications/answer-words';
import type {
  SubmittedAnswer,
  SubmittedAttachment,
  SubmittedIncentive,
} from '@samenspoor/contracts/applications/submission-content';
import { questionSlot } from '@samenspoor/domain/applications/content/slots';
import { countedAnswers, itemsOf, visibleInItem } from '@samenspoor/domain/applications/content/visible-questions';
import { incentiveTotal } from '@samenspoor/domain/applications/incentives';
import type { Answers, Question, SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import type { StoredView } from '../application-actions';

/** The incentives that were asked, in the order of the programme. */
export function submittedIncentives({ call, incentives }: StoredView): readonly SubmittedIncentive[] {
  return call.incentives.flatMap((incentive) => {
    const asked = incentives[incentive.code];
    if (!asked) return [];
    const { code, title, per, texts } = incentive;
    return [
      {
        ...{ code, title, per, themes: asked.themes },
        texts: texts.map((text) => ({ code: text.code, label: text.label, text: asked.texts[text.code] ?? '' })),
        amountCents: incentiveTotal([incentive], { [code]: asked }),
      },
    ];
  });
}

/** The answers that count, in words; answers to questions that weren't asked stay out. Files are among the attachments. */
export function submittedAnswers({ call: { questions }, answers }: StoredView): readonly SubmittedAnswer[] {
  const counted = countedAnswers(questions, answers);
  return questions.flatMap((question): SubmittedAnswer[] => {
    const answer = counted[question.code];
    if (answer === undefined || question.kind === 'file') return [];
    const { code, label } = question;
    if (question.kind !== 'group') return [{ code, label, answer: answerInWords(question, answer), items: [] }];
    const items = itemsOf(answer).map((item) =>
      visibleInItem(question.questions, item, { questions, answers }).map((asked) => itemAnswer(asked, item)),
    );
    return [{ code, label, answer: '', items }];
  });
}

/** Every file, with what asked for it. */
export function submittedAttachments({ call, attachments }: StoredView): readonly SubmittedAttachment[] {
  return attachments.map(({ slot, name, size, sha256 }) => ({
    ...{ slot, name, size, sha256 },
    title: titleOfSlot(slot, call.attachments, call.questions),
  }));
}

function titleOfSlot(
  slot: string,
  attachments: readonly { readonly code: string; readonly title: string }[],
  questions: readonly Question[],
): string {
  const attachment = attachments.find(({ code }) => code === slot);
  const question = questions.find(({ code }) => questionSlot(code) === slot);
  return attachment?.title ?? question?.label ?? 'Andere bijlage';
}

function itemAnswer(question: SimpleQuestion, item: Answers): SubmittedAnswer['items'][number][number] {
  const { code, label } = question;
  const answer = item[code];
  return { code, label, answer: simpleInWords(question, answer as Parameters<typeof simpleInWords>[1]) };
}

import type { CallView } from '@samenspoor/contracts/calls/call';
import { judgeAnswers } from '@samenspoor/domain/applications/content/judge-answers';
import { judgeIncentives } from '@samenspoor/domain/applications/content/judge-incentives';
import { judgeOwnStaff } from '@samenspoor/domain/applications/content/judge-own-staff';
import type { KpiTable } from '@samenspoor/domain/applications/kpi-table';
import type { IncentiveCondition } from '@samenspoor/domain/catalogue/programme-content';
import { answersIn, incentivesIn, ownStaffCell, ownStaffIn } from './asked-cells';
import type { Cells } from './cells';
import { readEuro } from './euro-text';
import { type FieldMessages, detailOf } from './field-messages';

/** What is known of who applies when it is asked beside the table. */
export interface AskedSource {
  readonly call: Pick<CallView, 'questions' | 'incentives' | 'themes'>;
  readonly conditions: readonly IncentiveCondition[];
}

/** What the server would refuse to save of all that is asked beside the table; by the same rules. */
export function askedMessages(cells: Cells, { call, conditions }: AskedSource, table: KpiTable): FieldMessages {
  const { questions, incentives, themes } = call;
  const refusals = [
    ...judgeAnswers(questions, answersIn(cells, questions)),
    ...judgeIncentives({ incentives, themes, conditions }, incentivesIn(cells, call)),
    ...judgeOwnStaff(table, ownStaffIn(cells, call)),
  ];
  const unread = themes.flatMap(({ number }) => {
    const { error } = readEuro(cells[ownStaffCell(number)] ?? '');
    return error === null ? [] : [[ownStaffCell(number), error] as const];
  });
  const messages: Record<string, string[]> = {};
  for (const [place, text] of [...refusals.map((found) => [found.pointer ?? '', detailOf(found)] as const), ...unread])
    (messages[place] ??= []).push(text);
  return messages;
}

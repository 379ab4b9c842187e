import { setTimeout as sleep } from 'node:timers/promises';

const sentence = 'We vinden de doelgroep via het sociaal huis, de scholen en de verenigingen in de wijk. ';

/**
 * Seconds before (negative) or after the deadline at which each of so many people presses the button: a tenth well before
 * it, two in the last two seconds, four in the last minute and ever more of them, three too late.
 */
export function momentsAround(people) {
  return Array.from({ length: people }, (_, index) => {
    const lot = Math.random();
    switch (index % 10) {
      case 0:
        return -60 - 20 * lot;
      case 1:
      case 2:
        return -2 * lot;
      case 3:
      case 4:
      case 5:
      case 6:
        return -60 * lot * lot;
      case 7:
        return 2 * lot;
      default:
        return 60 * lot * lot;
    }
  });
}

const shown = ({ sentAt, milliseconds, status, body }) => ({
  sentAt,
  milliseconds,
  answeredAt: sentAt + milliseconds,
  status,
  code: status >= 400 ? body?.code : undefined,
  body,
});

/**
 * Opens the application, saves one field, and submits at a moment; one in eleven presses twice.
 *
 * @returns {Promise<{ id: string, opened: object, saved: object, submits: object[] }>}
 */
export async function visitDeadline({ visitor, id }, submitAt, pressesTwice) {
  const before = 4_000 + Math.random() * 16_000;
  await sleep(Math.max(0, submitAt - before - Date.now()));
  const opened = await visitor.ask('GET', `/applications/${id}`);
  await sleep(Math.max(0, submitAt - before / 2 - Date.now()));
  const headers = { 'if-match': `"${opened.body?.version}"`, prefer: 'return=minimal' };
  const change = { motivations: { 5: sentence.repeat(1 + Math.floor(Math.random() * 8)) } };
  const saved = await visitor.ask('PATCH', `/applications/${id}`, change, headers);
  await sleep(Math.max(0, submitAt - Date.now()));
  const submit = () => visitor.ask('POST', `/applications/${id}/submit`);
  const submits = await Promise.all(pressesTwice ? [submit(), submit()] : [submit()]);
  return { id, opened: shown(opened), saved: shown(saved), submits: submits.map(shown) };
}

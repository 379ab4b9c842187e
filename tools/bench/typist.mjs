import { setTimeout as sleep } from 'node:timers/promises';

const sentence = 'We vinden de doelgroep via het sociaal huis, de scholen en de verenigingen in de wijk. ';
const longest = 1_200;

/** Milliseconds between two saves of one person: a pause in typing of a second, and what comes before it. */
const pause = () => 1_000 + Math.random() * 1_000;

/** What somebody types: texts of `themes` that grow, and a short field now and then unless a colleague fills that in. */
function* typing(themes, colleague) {
  for (let turn = 0; ; turn += 1) {
    const theme = themes[Math.floor(turn / 40) % themes.length];
    const length = 20 + ((turn * 30) % longest);
    if (turn % 10 === 9 && !colleague)
      yield { contact: { phone: `+32 470 ${String(100_000 + Math.floor(Math.random() * 900_000))}` } };
    else yield { motivations: { [theme]: sentence.repeat(15).slice(0, length) } };
  }
}

/**
 * Types until `until`, one field per save, each on the version that the last answer told, as the web does. A save that
 * has to wait for the one before counts from the moment it was ready.
 *
 * @param {object} window
 * @param {import('./visitor.mjs').Visitor} window.visitor
 * @param {string} window.id of the application
 * @param {string[]} window.themes
 * @param {boolean} window.colleague
 * @param {number} window.version
 * @param {number} until milliseconds since 1970
 * @param {(saved: { at: number, milliseconds: number, status: number, body: any }) => void} onSaved
 */
export async function typeUntil({ visitor, id, themes, colleague, version }, until, onSaved) {
  let known = version;
  let ready = Date.now() + Math.random() * 1_500;
  for (const change of typing(themes, colleague)) {
    if (ready >= until) return;
    await sleep(Math.max(0, ready - Date.now()));
    const headers = { 'if-match': `"${known}"`, prefer: 'return=minimal' };
    const { status, body, sentAt, milliseconds } = await visitor.ask('PATCH', `/applications/${id}`, change, headers);
    onSaved({ at: ready, milliseconds: Math.max(0, sentAt - ready) + milliseconds, status, body });
    if (status === 200) known = body.version;
    ready = Math.max(ready + pause(), Date.now());
  }
}

import { apiClient } from '../product/api-client.mjs';

const warmUps = 5;
const timed = 30;

const motivation =
  'We vinden de doelgroep via het sociaal huis, de scholen en de verenigingen in de wijk. Een medewerker volgt iedereen ' +
  'persoonlijk op en stemt elke maand af met de partners. Wat we leren, delen we met de buurgemeenten. ';

/** Half of each row's maximum, on every row of the call. */
const fullTable = ({ themes }) =>
  themes.flatMap(({ indicators }) =>
    indicators.map(({ code, maxUnits }) => ({
      indicatorCode: code,
      currentReach: Math.floor(maxUnits / 3),
      plannedReach: Math.max(1, Math.floor(maxUnits / 2)),
    })),
  );

async function fileFullApplication(ask) {
  const call = await ask('GET', '/calls/ps-demo');
  const { id } = await ask('POST', '/applications', { callCode: 'ps-demo' });
  await ask('PUT', `/applications/${id}/lines`, fullTable(call));
  const chosen = call.themes.filter(({ indicators }) => indicators.length > 0);
  await ask('PATCH', `/applications/${id}`, {
    contact: {
      firstName: 'Nele',
      familyName: 'Vandersmissen',
      email: 'nele@gemeente.demo.invalid',
      phone: '+32 11 00 10 01',
    },
    iban: 'BE68 5390 0754 7034',
    motivations: Object.fromEntries(chosen.map(({ number }) => [number, motivation.repeat(3)])),
  });
  await ask('POST', `/applications/${id}/submit`);
  return { id, rows: fullTable(call).length };
}

/**
 * Files an application with every theme of the call and prints its receipt again and again, one at a time: one core.
 *
 * @returns {Promise<{ median: number, slowest: number, rows: number, kilobytes: number }>} in milliseconds
 */
export async function timeReceipt(address, userName) {
  const ask = await apiClient(address, userName);
  const { id, rows } = await fileFullApplication(ask);
  const times = [];
  let bytes = 0;
  for (let print = 0; print < warmUps + timed; print += 1) {
    const begun = performance.now();
    bytes = (await ask('GET', `/applications/${id}/receipt.pdf`)).byteLength;
    if (print >= warmUps) times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  return { median: times[timed / 2], slowest: times.at(-1), rows, kilobytes: Math.round(bytes / 1000) };
}

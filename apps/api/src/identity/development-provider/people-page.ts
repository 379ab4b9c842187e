import { escapeHtml } from '../../platform/http/html-page';
import type { HtmlPage } from '../../platform/http/html-page';
import type { DemoPerson } from './demo-people';

const card = ({ userName, name, capacities }: DemoPerson): string => `
  <li>
    <button class="card" name="userName" value="${escapeHtml(userName)}">
      <strong>${escapeHtml(name)}</strong>
      ${capacities.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}
      <code>${escapeHtml(userName)}</code>
    </button>
  </li>`;

const cards = (people: readonly DemoPerson[]): string => `<ul class="cards">${people.map(card).join('')}</ul>`;

function others(people: readonly DemoPerson[]): string {
  if (people.length === 0) return '';
  return `<details><summary>Alle andere personen (${people.length})</summary>${cards(people)}</details>`;
}

const NOBODY = `
  <p>Er zijn geen demopersonen. Laad ze met <code>SEED=demo</code>, of stel een eigen aanmelddienst in.</p>`;

/** The sign-in page of the development provider: one card per person, each of them a button of one form. */
export function peoplePage(people: readonly DemoPerson[], unknownHint: string | null): HtmlPage {
  const body = `
    <p class="demo">Demo-omgeving – fictieve gegevens</p>
    <h1>Aanmelden</h1>
    <p class="soft">Kies de persoon met wie u aanmeldt. Er is geen wachtwoord: alle personen zijn verzonnen.</p>
    ${unknownHint === null ? '' : `<p role="alert">Er is niemand met de gebruikersnaam “${escapeHtml(unknownHint)}”.</p>`}
    ${people.length === 0 ? NOBODY : ''}
    <form method="post">
      ${cards(people.filter(({ main }) => main))}
      ${others(people.filter(({ main }) => !main))}
    </form>`;
  return { title: 'Aanmelden', body };
}

/** Sends the form by itself where scripts run; without them the button does. */
export const SIGN_OUT_SCRIPT = `document.forms[0].submit()`;

/** The page between our sign-out and the end of the provider's session; `form` comes from the provider. */
export function signOutPage(form: string): HtmlPage {
  const body = `
    <h1>Afmelden</h1>
    <p>U bent afgemeld bij Samenspoor. Meld u ook af bij de aanmelddienst.</p>
    ${form}
    <button class="button" form="op.logoutForm" name="logout" value="yes">Afmelden</button>`;
  return { title: 'Afmelden', body, script: SIGN_OUT_SCRIPT };
}

import { fraction, pick } from './deterministic';
import { MOTIVATIONS_OF_FIRST_OBJECTIVES } from './motivations-first-objectives';
import { MOTIVATIONS_OF_LAST_OBJECTIVES } from './motivations-last-objectives';

const CONTINUATIONS = [
  'We bouwen voort op wat we vorig projectjaar leerden: vroeger starten, en de doelgroep zelf laten meebeslissen.',
  'Vorig projectjaar toonde dat de vraag groter is dan het aanbod; daarom willen we meer mensen bereiken met dezelfde partners.',
  'De stuurgroep evalueerde het voorbije jaar en kiest ervoor om de actie verder te zetten en beter te verankeren.',
] as const;

/** The invented motivation of one applicant for one theme; from the second call on it looks back sometimes. */
export function motivation(theme: number, applicantName: string, callCode: string): string {
  const texts = MOTIVATIONS_OF_FIRST_OBJECTIVES[theme] ?? MOTIVATIONS_OF_LAST_OBJECTIVES[theme] ?? [];
  const key = `motivation/${applicantName}/${theme}`;
  const text = capitalise(pick(texts, key).replaceAll('{naam}', applicantName));
  const looksBack = callCode !== 'ps-2022' && fraction(`${key}/${callCode}`) < 0.6;
  return looksBack ? `${text}\n\n${pick(CONTINUATIONS, `${key}/${callCode}/vorig`)}` : text;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

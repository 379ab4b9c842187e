import { formatShortDay } from '@samenspoor/domain/kernel/format';
import { wordsOfCode } from '@samenspoor/domain/kernel/words-of-code';
import type { TimelineChange } from './timeline';

/** What a KPI row is called, by its code: "thema 5 – volwassen anderstalige". */
export type RowNaming = (code: string) => string;

const BY_CODE: RowNaming = (code) => `rij ${code}`;

/** What changed, as shown; the figures in a field's name (KPI row, action) are named after it. */
const TITLES: readonly (readonly [RegExp, (part: string, nameOf: RowNaming) => string])[] = [
  [/^(\d+[a-z])\.currentReach$/, (code, nameOf) => `Huidig bereik, ${nameOf(code)}`],
  [/^(\d+[a-z])\.plannedReach$/, (code, nameOf) => `Gepland bereik, ${nameOf(code)}`],
  [/^award\/(\d+[a-z])$/, (code, nameOf) => `Toekenning, ${nameOf(code)}`],
  [/^motivations\.(\d+)$/, (theme) => `Motivatie van thema ${theme}`],
  [/^contact\.firstName$/, () => 'Voornaam'],
  [/^contact\.familyName$/, () => 'Familienaam'],
  [/^contact\.email$/, () => 'E-mailadres'],
  [/^contact\.phone$/, () => 'Telefoonnummer'],
  [/^iban$/, () => 'Rekeningnummer'],
  [/^ranking$/, () => 'Volgorde van de thema’s'],
  [/^reference$/, () => 'Referentie'],
  [/^reason$/, () => 'Reden'],
  [/^remark$/, () => 'Opmerking'],
  [/^until$/, () => 'Tot'],
  [/^sha256$/, () => 'Controlegetal'],
  [/^members$/, () => 'Leden'],
  [/^name$/, () => 'Naam'],
  [/^lead$/, () => 'Leiding'],
  [/^joinedOn$/, () => 'Eerste dag'],
  [/^leftOn$/, () => 'Laatste dag'],
  [/^validFrom$/, () => 'Eerste dag'],
  [/^validTo$/, () => 'Laatste dag'],
  [/^year$/, () => 'Projectjaar'],
  [/^nextStepOn$/, () => 'Datum'],
  [/^contacts$/, () => 'Datum'],
  [/^source$/, () => 'Bron'],
  [/^counts$/, () => 'Cijfers'],
  [/^remark$/, () => 'Opmerking'],
  [/^access$/, () => 'Toegang'],
  [/^code$/, () => 'Code'],
  [/^programmeVersion$/, () => 'Versie van het programma'],
  [/^announcement$/, () => 'Aankondiging'],
  [/^opens$/, () => 'Opent op'],
  [/^closes$/, () => 'Sluit op'],
  [/^graceSeconds$/, () => 'Respijt'],
  [/^periodStart$/, () => 'Begin van de projectperiode'],
  [/^periodEnd$/, () => 'Einde van de projectperiode'],
  [/^originYear$/, () => 'Jaar van de herkomstcijfers'],
  [/^envelopeCents$/, () => 'Enveloppe'],
  [/^practice$/, () => 'Oefenoproep'],
  [/^signOffRequired$/, () => 'Ondertekenen verplicht'],
  [/^(\d+[a-z])\.amount$/, (code, nameOf) => `Gevraagd bedrag, ${nameOf(code)}`],
  [/^incentives\.([^.]+)/, (code) => `Stimulans ${wordsOfCode(code)}`],
  [/^ownStaffCents\.(\d+)$/, (theme) => `Eigen inbreng in personeel voor thema ${theme}`],
  [/^otherAccount$/, () => 'Andere rekening dan die van het Gemeentefonds'],
  [/^answers\.([^.]+)/, (code) => `Antwoord op vraag ${wordsOfCode(code)}`],
  [/^attachments\.question:(.+)$/, (code) => `Bestand bij vraag ${wordsOfCode(code)}`],
  [/^attachments\.(.+)$/, (slot) => `Bijlage ${wordsOfCode(slot)}`],
];

/**
 * One change as a line: "Gepland bereik, thema 5 – volwassen anderstalige: 10 → 20"; null when the sentence of the entry
 * says it already. Who knows the rows says what they are called; otherwise they go by their code.
 */
export function changeLine({ field, from, to }: TimelineChange, nameOf: RowNaming = BY_CODE): string | null {
  for (const [pattern, titled] of TITLES) {
    const match = pattern.exec(field);
    if (match)
      return `${titled(match[1] ?? '', nameOf)}: ${from === null ? shown(to) : `${shown(from)} → ${shown(to)}`}`;
  }
  return null;
}

/** A day as people write it, everything else as it was told. */
const shown = (value: string | null): string =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatShortDay(value) : (value ?? '–');

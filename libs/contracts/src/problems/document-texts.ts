import type { DocumentRefusalCode } from '@samenspoor/domain/documents/document-refusals';
import { count, fixed } from './problem-text';
import type { ProblemText } from './problem-text';

/** Dutch texts of what attaching a file refuses. */
export const DOCUMENT_TEXTS: Readonly<Record<DocumentRefusalCode, ProblemText>> = {
  document_too_large: {
    title: 'Bestand te groot',
    detail: (params) => `Een bestand mag hoogstens ${count(params, 'megabytes')} MB groot zijn.`,
  },
  document_empty: fixed('Leeg bestand', 'Dit bestand is leeg. Kies een ander bestand.'),
  document_name_invalid: fixed('Naam klopt niet', 'Geef het bestand een naam met letters of cijfers.'),
  document_type_not_allowed: {
    title: 'Soort bestand niet toegelaten',
    detail: (params) =>
      `De inhoud van dit bestand is van een soort die niet toegelaten is. Wel toegelaten: ${count(params, 'endings')}.`,
  },
  document_text_not_utf8: fixed(
    'Tekst niet leesbaar',
    'Dit tekstbestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8.',
  ),
  document_has_macros: fixed(
    'Bestand met macro’s',
    'Dit bestand bevat macro’s. Bewaar het zonder macro’s en voeg het opnieuw toe.',
  ),
  document_infected: fixed(
    'Virus gevonden',
    'In dit bestand is een virus gevonden. Het is niet bewaard. Laat uw toestel nakijken.',
  ),
  too_many_documents: {
    title: 'Te veel bestanden',
    detail: (params) => `U kunt hier hoogstens ${count(params, 'most')} bestanden toevoegen.`,
  },
  scan_unavailable: fixed(
    'Viruscontrole kan nu niet',
    'Het bestand is aangekomen, maar kan nu niet op virussen worden gecontroleerd. Probeer het later opnieuw.',
  ),
  upload_offset_wrong: fixed(
    'Versturen loopt niet gelijk',
    'Dit deel van het bestand sluit niet aan op wat al is aangekomen. Hervat het versturen.',
  ),
};

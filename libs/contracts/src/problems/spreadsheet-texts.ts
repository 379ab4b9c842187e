import type { FigureRefusalCode } from '@samenspoor/domain/catalogue/figures/figure-refusals';
import type { SpreadsheetRefusalCode } from '@samenspoor/domain/spreadsheets/spreadsheet-refusals';
import { count, fixed } from './problem-text';
import type { ProblemText } from './problem-text';

/** What a person reads about a file that isn't read as a spreadsheet. */
export const SPREADSHEET_TEXTS: Readonly<Record<SpreadsheetRefusalCode, ProblemText>> = {
  workbook_too_large: {
    title: 'Bestand te groot',
    detail: (params) =>
      `Het bestand mag hoogstens ${count(params, 'megabytes')} MB zijn, met hoogstens ${count(params, 'rows')} rijen per werkblad en ${count(params, 'cells')} ingevulde cellen.`,
  },
  workbook_is_bomb: fixed(
    'Bestand niet veilig',
    'Dit bestand wordt bij het openen veel te groot. Bewaar de tabel opnieuw in een nieuw Excel-bestand.',
  ),
  workbook_has_macros: fixed(
    'Bestand met macro’s',
    'Een bestand met macro’s wordt niet gelezen. Bewaar het als Excel-werkmap (.xlsx) zonder macro’s.',
  ),
  workbook_has_foreign_parts: fixed(
    'Bestand met koppelingen',
    'Dit bestand is gekoppeld aan andere bestanden, of er zit een ander bestand in. Kopieer de waarden naar een nieuw Excel-bestand.',
  ),
  workbook_encrypted: fixed(
    'Bestand met wachtwoord',
    'Dit bestand is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord.',
  ),
  workbook_old_format: fixed('Oud Excel-formaat', 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of .csv.'),
  workbook_unreadable: fixed(
    'Bestand niet leesbaar',
    'Dit bestand is leeg of beschadigd. Open het in Excel, bewaar het opnieuw en probeer het nog eens.',
  ),
  workbook_not_a_table: fixed(
    'Geen tabel',
    'Dit is geen Excel- of CSV-bestand, wat de naam ook zegt. Een bestand van LibreOffice (.ods) of Numbers bewaart u eerst als .xlsx.',
  ),
};

/** What a person reads when an upload of official figures can't go on. */
export const FIGURE_TEXTS: Readonly<Record<FigureRefusalCode, ProblemText>> = {
  figures_have_errors: {
    title: 'Eerst fouten verbeteren',
    detail: (params) =>
      `De tabel kan niet worden overgenomen: er zijn nog ${count(params, 'errors')} fouten. Verbeter het bestand en laad het opnieuw op.`,
  },
  figure_upload_settled: fixed(
    'Al afgehandeld',
    'Deze tabel is al overgenomen of verworpen. Laad ze opnieuw op om ze nog te gebruiken.',
  ),
  figures_nothing_new: fixed(
    'Niets over te nemen',
    'In deze tabel staat geen enkel cijfer dat kan worden overgenomen.',
  ),
};

import type { Sheet } from '../document/sheet';

/** A file of data that travels inside the document, so that a machine need not read the pages. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  /** The bytes as text; kept as they are. */
  readonly json: string;
  /** ISO instant. */
  readonly modifiedAt: string;
  /** `Source`: the document was made from it; `Data`: it holds the figures that the document shows. */
  readonly relationship: 'Source' | 'Data';
}

/** Puts a JSON file in the document; readers list it under the attachments. */
export function attachJson(sheet: Sheet, attachment: Attachment): void {
  const moment = new Date(attachment.modifiedAt);
  // Not a literal in the call: the type declarations of pdfkit lack `relationship`, which PDF/A-3 asks for.
  const options = {
    name: attachment.name,
    type: 'application/json',
    description: attachment.description,
    relationship: attachment.relationship,
    creationDate: moment,
    modifiedDate: moment,
  };
  sheet.pdf.file(Buffer.from(attachment.json, 'utf8'), options);
}

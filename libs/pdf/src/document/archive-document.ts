import PDFDocument from 'pdfkit';

/** What the document says about itself, in the info dictionary and in XMP. */
export interface DocumentDescription {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO instant at which the document's content was fixed; never the clock of the machine that prints it. */
  readonly createdAt: string;
}

const producer = 'Samenspoor';
const language = 'nl-BE';

/**
 * A pdfkit document that claims PDF/A-3a (to be kept) and PDF/UA-1 (to be read aloud).
 * It writes its own XMP: pdfkit puts texts in it without escaping, so that "Wonen & werken" breaks the file.
 */
export class ArchiveDocument extends PDFDocument {
  constructor(description: DocumentDescription, margins: Record<'top' | 'bottom' | 'left' | 'right', number>) {
    super({
      size: 'A4',
      margins,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      // pdfkit would start with Helvetica, which is not embedded; PDF/A wants every font inside.
      font: null as unknown as string,
      info: {
        Title: description.title,
        Author: description.author,
        Subject: description.subject,
        Creator: producer,
        Producer: producer,
        CreationDate: new Date(description.createdAt),
      },
    });
  }

  /** Called by pdfkit when it closes the file. */
  protected _addInfo(): void {
    this.appendXML(descriptionXml(this.info));
    this.appendXML(accessibilityXml);
  }
}

function descriptionXml(info: PDFKit.DocumentInfo): string {
  const created = `${(info.CreationDate ?? new Date(0)).toISOString().slice(0, 19)}Z`;
  const inDefaultLanguage = (text = ''): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${inDefaultLanguage(info.Title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author ?? '')}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inDefaultLanguage(info.Subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${created}</xmp:CreateDate><xmp:CreatorTool>${producer}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>`;
}

/** PDF/A allows the PDF/UA mark only beside a description of its schema. */
const accessibilityXml = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An element of the structure tree. */
export type Tag = PDFKit.PDFStructureElement;

/**
 * What a tag may carry beside its role; `scope` and `columns` for table cells, `box` (x1, y1, x2, y2 from the top) for
 * figures.
 */
export interface TagFacts {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly columns?: number;
  readonly box?: readonly [number, number, number, number];
  readonly numbering?: 'Decimal' | 'None';
}

/**
 * Hangs an element under `parent`; `draw` runs at once and what it draws becomes the element's content.
 * Without `draw` the element groups the elements that follow under it.
 */
export function tag(
  pdf: PDFKit.PDFDocument,
  parent: Tag,
  role: string,
  draw: (() => void) | null = null,
  facts: TagFacts = {},
): Tag {
  const element = pdf.struct(role, facts.alt === undefined ? {} : { alt: facts.alt });
  const attributes = attributesOf(facts, pdf.page.height);
  if (attributes) dataOf(element)['A'] = attributes;
  parent.add(element);
  if (draw) {
    element.add(draw);
    element.end();
  }
  return element;
}

/** Draws what carries no meaning for the reading order: rules, grounds, running headers. Never inside the `draw` of a tag. */
export function artifact(pdf: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

function attributesOf(facts: TagFacts, pageHeight: number): Record<string, unknown> | null {
  if (facts.scope !== undefined || (facts.columns ?? 1) > 1) {
    return { O: 'Table', Scope: facts.scope, ColSpan: (facts.columns ?? 1) > 1 ? facts.columns : undefined };
  }
  if (facts.box) {
    const [x1, y1, x2, y2] = facts.box;
    return { O: 'Layout', Placement: 'Block', BBox: [x1, pageHeight - y2, x2, pageHeight - y1] };
  }
  return facts.numbering ? { O: 'List', ListNumbering: facts.numbering } : null;
}

/** The dictionary behind an element: pdfkit has no option for spans and list numbering, nor types for its dictionary. */
function dataOf(element: Tag): Record<string, unknown> {
  return (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
}

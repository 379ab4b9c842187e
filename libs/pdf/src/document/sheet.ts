import { ArchiveDocument, type DocumentDescription } from './archive-document';
import { registerFonts } from './fonts';
import { contentBottom, page } from './look';
import { tag, type Tag } from './tags';

/** The paper that blocks are laid on: the document, the cursor and the place in the structure tree. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  /** Points from the top of the page to where the next block begins. */
  y: number = page.top;
  /** The element that the next block is hung under. */
  parent: Tag;
  private readonly root: Tag;

  constructor(description: DocumentDescription) {
    this.pdf = new ArchiveDocument(description, page);
    registerFonts(this.pdf);
    this.pdf.addPage();
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.parent = this.root;
  }

  /** Hangs an element under the current parent, see `tag`. */
  add(role: string, draw?: () => void): Tag {
    return tag(this.pdf, this.parent, role, draw ?? null);
  }

  /** Blocks laid by `lay` belong together as one section. */
  section(lay: () => void): void {
    const outer = this.parent;
    this.parent = this.add('Sect');
    lay();
    this.parent.end();
    this.parent = outer;
  }

  /** Starts a new page when fewer than `height` points are left. */
  ensureRoom(height: number): void {
    if (this.y + height > contentBottom && this.y > page.top) this.turnPage();
  }

  /** Goes on at the top of a new page; content that is being tagged goes on under the same tag. */
  turnPage(): void {
    this.pdf.continueOnNewPage();
    this.y = page.top;
  }

  /** Leaves white space, but not at the top of a page. */
  space(height: number): void {
    if (this.y > page.top) this.y += height;
  }

  /** Closes the document and hands over its bytes. */
  close(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const done = new Promise<Buffer>((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => resolve(Buffer.concat(chunks)));
      this.pdf.on('error', reject);
    });
    this.root.end();
    this.pdf.end();
    return done;
  }
}

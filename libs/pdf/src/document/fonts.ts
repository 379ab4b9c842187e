import { createRequire } from 'node:module';
import { openSync, type Font, type FontCollection, type GlyphRun } from 'fontkit';

/** The two weights of Source Sans 3 that the documents use. */
export type FontName = 'regular' | 'semibold';

const files: Record<FontName, string> = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};

const parsed = new Map<FontName, Font>();

/** A font, read and parsed once per process: parsing it again for each document costs more than the document itself. */
export function fontFor(name: FontName): Font {
  const known = parsed.get(name);
  if (known) return known;
  const font = openSync(createRequire(import.meta.url).resolve(files[name]));
  if (isCollection(font)) throw new Error(`${files[name]} holds several fonts`);
  rememberWords(font);
  parsed.set(name, font);
  return font;
}

/** Makes the fonts known to a document under their own names. */
export function registerFonts(pdf: PDFKit.PDFDocument): void {
  for (const name of Object.keys(files) as FontName[]) {
    // pdfkit takes a parsed font as it is; its type declarations only know of paths and bytes.
    pdf.registerFont(name, fontFor(name) as unknown as string);
  }
}

const wordsToRemember = 10_000;

/**
 * Placing the glyphs of a word (kerning, ligatures) is most of the work of a document, and documents use the same words again.
 * pdfkit remembers them for one document; this does for the process. It multiplies the positions it gets by 1000 / unitsPerEm:
 * sharing them is safe only while that is 1, as in Source Sans 3.
 */
function rememberWords(font: Font): void {
  if (font.unitsPerEm !== 1000) return;
  const known = new Map<string, GlyphRun>();
  const layout = font.layout.bind(font);
  font.layout = (text, features, ...rest) => {
    if (features !== undefined) return layout(text, features, ...rest);
    const before = known.get(text);
    if (before) return before;
    if (known.size >= wordsToRemember) known.clear();
    const run = layout(text);
    known.set(text, run);
    return run;
  };
}

function isCollection(font: Font | FontCollection): font is FontCollection {
  return 'fonts' in font;
}

import { createReadStream } from 'node:fs';

/** Characters that no text has: all controls but tab, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r\u0085]/u;

/** The beginning of HTML, SVG, XML or a program for a Unix shell. */
const MARKUP = /^\s*(?:<[a-z!?]|#!)/i;

/** Whether a file is text: `markup` and `other_encoding` are refused, each with its own reason. */
export type TextVerdict = 'text' | 'markup' | 'other_encoding' | 'binary';

/** Reads a file to its end as UTF-8, strictly. */
export async function textVerdict(path: string): Promise<TextVerdict> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  let encoded = true;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    if (bytes.includes(0)) return 'binary';
    const text = encoded ? decoded(decoder, bytes) : '';
    if (text === null) encoded = false;
    else if (CONTROL.test(text)) return 'binary';
    else if (first && MARKUP.test(text)) return 'markup';
    first = false;
  }
  return encoded && decoded(decoder) !== null ? 'text' : 'other_encoding';
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes?: Buffer): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

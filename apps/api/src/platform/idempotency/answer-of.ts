import { StreamableFile } from '@nestjs/common';
import { JsonText, Versioned } from '../http/json-text';
import type { Answer } from './kept-answers';

/** Characters: views are far smaller, and what is larger than this isn't kept. */
const LONGEST = 1_000_000;

/** What a handler answered, as it can be sent again; null for files, and for what is too long to keep. */
export function answerOf(value: unknown): Answer | null {
  const answer = asText(value);
  return answer === null || answer.text.length > LONGEST ? null : answer;
}

function asText(value: unknown): Answer | null {
  if (value === undefined || value === null) return { text: '', version: null };
  if (value instanceof JsonText) return { text: value.text, version: value.version ?? null };
  if (value instanceof Versioned) return { text: JSON.stringify(value.view), version: value.version };
  const isFile = value instanceof StreamableFile || value instanceof Uint8Array;
  return typeof value !== 'object' || isFile ? null : { text: JSON.stringify(value), version: null };
}

/** A run of text that both have, or that only the old or the new one has. */
export interface TextRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts aren't compared word by word but as a whole: the table below grows with the product of the lengths. */
const MOST_WORDS = 2_000;

/**
 * Compares two texts by word. The runs that aren't `added` are the old text, those that aren't `removed` the new one;
 * two runs beside each other are never of one kind.
 */
export function compareWords(before: string, after: string): TextRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, next] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(old, next);
  const end = sharedEnd(old, next, start);
  const [oldMiddle, nextMiddle] = [old.slice(start, old.length - end), next.slice(start, next.length - end)];
  return joined([
    ...runs('same', old.slice(0, start)),
    ...compareMiddle(oldMiddle, nextMiddle),
    ...runs('same', old.slice(old.length - end)),
  ]);
}

/** Words with the white space behind them, so that nothing is lost when they are put together again. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+\s*/g) ?? [];

const runs = (kind: TextRun['kind'], words: readonly string[]): TextRun[] => words.map((text) => ({ kind, text }));

function sharedStart(old: readonly string[], next: readonly string[]): number {
  let length = 0;
  while (length < old.length && length < next.length && old[length] === next[length]) length += 1;
  return length;
}

function sharedEnd(old: readonly string[], next: readonly string[], start: number): number {
  const most = Math.min(old.length, next.length) - start;
  let length = 0;
  while (length < most && old[old.length - 1 - length] === next[next.length - 1 - length]) length += 1;
  return length;
}

function compareMiddle(old: readonly string[], next: readonly string[]): TextRun[] {
  if (old.length > MOST_WORDS || next.length > MOST_WORDS) return [...runs('removed', old), ...runs('added', next)];
  const lengths = commonLengths(old, next);
  const width = next.length + 1;
  const found: TextRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    const [oldWord, nextWord] = [old[i], next[j]];
    if (oldWord !== undefined && oldWord === nextWord) {
      found.push({ kind: 'same', text: oldWord });
      i += 1;
      j += 1;
    } else if (
      nextWord === undefined ||
      (oldWord !== undefined && at(lengths, i + 1, j, width) >= at(lengths, i, j + 1, width))
    ) {
      found.push({ kind: 'removed', text: oldWord ?? '' });
      i += 1;
    } else {
      found.push({ kind: 'added', text: nextWord });
      j += 1;
    }
  }
  return found;
}

/** Per pair of places, how many words the rests have in common (the longest common subsequence). */
function commonLengths(old: readonly string[], next: readonly string[]): Uint16Array {
  const width = next.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = next.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === next[j]
          ? at(lengths, i + 1, j + 1, width) + 1
          : Math.max(at(lengths, i + 1, j, width), at(lengths, i, j + 1, width));
  return lengths;
}

const at = (lengths: Uint16Array, i: number, j: number, width: number): number => lengths[i * width + j] ?? 0;

function joined(found: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of grouped(found)) {
    const last = result.at(-1);
    if (last?.kind === run.kind) result[result.length - 1] = { kind: run.kind, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** Between two shared runs all that was removed comes first: a sentence is read as was and became, not word for word. */
function grouped(found: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  let added: TextRun[] = [];
  for (const run of found) {
    if (run.kind === 'added') added.push(run);
    else {
      if (run.kind === 'same') {
        result.push(...added);
        added = [];
      }
      result.push(run);
    }
  }
  return [...result, ...added];
}

/** Longer answers of a mail server say nothing more. */
const LONGEST = 1_000;

/** What went wrong, fit for a log: a mail server names whom it refuses, and people's addresses belong in no log. */
export function withoutAddresses(text: string): string {
  return text.slice(0, LONGEST).replaceAll(/[^\s<>@"',;:]+@[^\s<>@"',;]+/g, '(address)');
}

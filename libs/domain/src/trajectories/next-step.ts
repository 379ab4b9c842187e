/** What a trajectory waits for: a text and a day (`YYYY-MM-DD`), or neither. */
export interface NextStep {
  readonly text: string | null;
  readonly on: string | null;
}

/** What somebody changes of it; what is left out stays. */
export interface NextStepChange {
  readonly text?: string | null | undefined;
  readonly on?: string | null | undefined;
}

/** The step after the change, still to be judged: an empty text is none, and takes its day along. */
export function changeNextStep(current: NextStep, change: NextStepChange): NextStep {
  const text = change.text === undefined ? current.text : (change.text ?? '').trim() || null;
  const cleared = text === null && change.on === undefined;
  return { text, on: cleared ? null : change.on === undefined ? current.on : change.on };
}

/** Milliseconds without a keystroke after which more than figures may change: rows come and go, lists follow. */
const TYPING_PAUSE = 400;

/** Until the typing pauses, for `debounced`. */
export const typingPause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));

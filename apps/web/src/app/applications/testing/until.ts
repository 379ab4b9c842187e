const STEP_MS = 5;
/** Ten seconds and more: a part that is loaded for the first time takes a while where everything has to be compiled. */
const STEPS = 2_000;

/** For specs: waits until something is there, as long as a person would. */
export async function until<Value>(look: () => Value | null | undefined | false): Promise<Value> {
  for (let step = 0; step < STEPS; step += 1) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`still not there: ${look.toString()}`);
}

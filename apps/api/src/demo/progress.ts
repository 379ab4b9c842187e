import type { OnStep } from './player';

/** Says how far something is, a line at each quarter: "The history of the demo: 25 %". */
export function progress(what: string, say: (line: string) => unknown): OnStep {
  let said = 0;
  return (done, all) => {
    const quarters = Math.floor((done / all) * 4);
    if (quarters === said) return;
    said = quarters;
    say(`${what}: ${quarters * 25} %`);
  };
}

import { explainError } from './explain-error';

/** Runs a program that ends: what it answers goes to the output, an error to the error output with exit code 1. */
export function runProgram(program: () => Promise<string>): void {
  program().then(
    (said) => process.stdout.write(`${said}\n`),
    (error: unknown) => {
      process.stderr.write(`${explainError(error)}\n`);
      process.exitCode = 1;
    },
  );
}

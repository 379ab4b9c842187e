import { ConfigurationError } from './platform/config/environment';

/** Runs a program that ends: what it answers goes to the output, an error to the error output with exit code 1. */
export function runProgram(program: () => Promise<string>): void {
  program().then(
    (said) => process.stdout.write(`${said}\n`),
    (error: unknown) => {
      const text = error instanceof Error && !(error instanceof ConfigurationError) ? error.stack : String(error);
      process.stderr.write(`${text}\n`);
      process.exitCode = 1;
    },
  );
}

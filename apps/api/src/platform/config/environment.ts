/** The environment variables a program was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment doesn't fit: one sentence per variable, each naming it. */
export class ConfigurationError extends Error {
  constructor(readonly complaints: readonly string[]) {
    super(complaints.join('\n'));
  }
}

/** Reads variables one by one and remembers what is wrong, so that a person sees everything at once. */
export class EnvironmentReader {
  private readonly complaints: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** A text, or the fallback; without a fallback the variable is required. */
  text(name: string, fallback?: string): string {
    const value = this.optional(name) ?? fallback;
    return value ?? this.complain(`${name} is required.`, '');
  }

  /** A text, or null when the variable is absent or empty. */
  optional(name: string): string | null {
    const value = this.environment[name]?.trim();
    return value ? value : null;
  }

  /** A whole number from `lowest` to `highest`. */
  integer(name: string, lowest: number, highest: number, fallback: number): number {
    const value = this.optional(name);
    if (value === null) return fallback;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= lowest && number <= highest) return number;
    return this.complain(`${name} must be a whole number from ${lowest} to ${highest}, not "${value}".`, fallback);
  }

  /** One of the given words. */
  oneOf<Word extends string>(name: string, words: readonly Word[], fallback: Word): Word {
    const value = this.optional(name);
    if (value === null) return fallback;
    const word = words.find((candidate) => candidate === value);
    return word ?? this.complain(`${name} must be one of ${words.join(', ')}, not "${value}".`, fallback);
  }

  /** A URL with one of the given protocols (`http:`); secrets in it are never repeated in the complaint. */
  url(name: string, protocols: readonly string[], value: string): string {
    if (value === '' || (URL.canParse(value) && protocols.includes(new URL(value).protocol))) return value;
    return this.complain(`${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`, '');
  }

  /** Remembers a complaint and answers the stand-in. */
  complain<T>(complaint: string, standIn: T): T {
    this.complaints.push(complaint);
    return standIn;
  }

  /** Throws everything that was wrong, if anything was. */
  finish(): void {
    if (this.complaints.length > 0) throw new ConfigurationError(this.complaints);
  }
}

/** Types of `browser.mjs` for the TypeScript of e2e. */
export const browserFlags: string[];
export function browser(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }>;

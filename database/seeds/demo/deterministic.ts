import { createHash } from 'node:crypto';

/** Namespace of the ids of the demo (RFC 9562, version 5), so that its rows can be found again and removed. */
const DEMO_NAMESPACE = Buffer.from('5f0c2b1ed2a64c0e9a77d3a0f1c84e26', 'hex');

/** The same id for the same kind and code, on every machine: seeding twice meets its own rows. */
export function demoId(kind: string, code: string): string {
  const bytes = createHash('sha1').update(DEMO_NAMESPACE).update(`${kind}/${code}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A number from 0 up to, but not including, 1 that always belongs to this text. */
export function fraction(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** A whole number from the lowest to the highest, both included, that always belongs to this text. */
export function between(lowest: number, highest: number, text: string): number {
  return lowest + Math.floor(fraction(text) * (highest - lowest + 1));
}

/** One of the choices, always the same for this text. Throws when there is nothing to choose. */
export function pick<Choice>(choices: readonly Choice[], text: string): Choice {
  const choice = choices[Math.floor(fraction(text) * choices.length)];
  if (choice === undefined) {
    throw new Error(`Nothing to pick from for "${text}"`);
  }
  return choice;
}

import { between } from './deterministic';

/** An invented Belgian account number with right check digits (ISO 13616, and the national mod 97). */
export function demoIban(owner: string): string {
  const account = `091${String(between(0, 9_999_999, `iban/${owner}`)).padStart(7, '0')}`;
  const national = Number(BigInt(account) % 97n) || 97;
  const bban = `${account}${String(national).padStart(2, '0')}`;
  const check = 98n - (BigInt(`${bban}111400`) % 97n); // B = 11, E = 14
  return `BE${String(check).padStart(2, '0')}${bban}`;
}

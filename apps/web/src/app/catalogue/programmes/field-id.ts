/** The id of the field at a place in the content: "/themes/0/title" → "veld-themes-0-title". */
export function fieldId(pointer: string): string {
  return `veld${pointer.replaceAll('/', '-')}`;
}

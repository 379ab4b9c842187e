/** Where these keys lead within a column of the table. */
function step(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.ctrlKey || event.altKey || event.metaKey) return 0;
  if (event.key === 'Enter') return event.shiftKey ? -1 : 1;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}

/**
 * The field in the same column (`data-column`) above or below the one the key was pressed in; null when the key means
 * something else or the column ends.
 */
export function nextField(table: HTMLElement, event: KeyboardEvent): HTMLInputElement | null {
  const from = event.target;
  const by = step(event);
  if (by === 0 || !(from instanceof HTMLInputElement)) return null;
  const column = from.dataset['column'] ?? '';
  const fields = [...table.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
  return fields[fields.indexOf(from) + by] ?? null;
}

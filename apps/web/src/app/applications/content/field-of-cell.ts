/** The name that the server counts a cell's field by: `/contact/email` is `contact.email`, a cell of a KPI row `lines.5a`. */
export function fieldOfCell(cell: string): string {
  const parts = cell.split('/').slice(1);
  return (['lines', 'answers', 'incentives'].includes(parts[0] ?? '') ? parts.slice(0, 2) : parts).join('.');
}

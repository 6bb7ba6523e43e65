/** `j` and `k` go to the next disagreement of the pair that is shown and to the one before. */
export function disagreementKeys(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.pair.odds')];
  const wanted = document.querySelector<HTMLInputElement>('#keys');
  if (rows.length === 0 || !wanted) return;
  wanted.parentElement?.removeAttribute('hidden');
  for (const row of rows) row.tabIndex = -1;
  document.addEventListener('keydown', (event) => {
    if (!wanted.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('input:not([type=checkbox]), textarea, select')) return;
    if (event.key !== 'j' && event.key !== 'k') return;
    const here = document.activeElement?.closest<HTMLElement>('.pair.odds');
    const at = here ? rows.indexOf(here) : event.key === 'j' ? -1 : rows.length;
    const row = rows[at + (event.key === 'j' ? 1 : -1)];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  });
}

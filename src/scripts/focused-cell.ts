/**
 * A table wider than its frame moves so that the cell with the focus stands beside the column that stays, not under it:
 * browsers leave a cell where it is that shows a little.
 */
const frame = document.querySelector<HTMLElement>('.matrix.wide');

frame?.addEventListener('focusin', ({ target }) => {
  const cell = (target as Element).closest('.row > td, .heads > th');
  const label = cell?.parentElement?.firstElementChild;
  if (!cell || !label) return;
  const { left, right } = cell.getBoundingClientRect();
  const hidden = Math.max(0, label.getBoundingClientRect().right - left);
  frame.scrollLeft -= hidden || Math.min(0, frame.getBoundingClientRect().right - right);
});

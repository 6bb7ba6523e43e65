/** Says which filter is on; the style sheet shows it without this. */
const links = document.querySelectorAll('.filter a');
const all = document.querySelector('.f-all');

function mark(): void {
  const target = document.getElementById(location.hash.slice(1));
  const verdict = /\bat-(differs|compatible|same)\b/.exec(target?.className ?? '')?.[1];
  const current = verdict ? document.querySelector(`.f-${verdict}`) : all;
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// Some browsers forget that a table shown as blocks, on a narrow screen, is a table.
const ROLES = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  td: 'cell',
  'tbody th': 'rowheader',
  'thead th': 'columnheader',
};
for (const [selector, role] of Object.entries(ROLES))
  for (const element of document.querySelectorAll(`.matrix :is(${selector})`))
    element.setAttribute('role', role);

mark();
addEventListener('hashchange', mark);

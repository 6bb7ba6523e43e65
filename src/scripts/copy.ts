/** Copy buttons: shown only where copying works; each says when it is done. */
const said = document.createElement('p');
said.className = 'sr';
said.setAttribute('role', 'status');

// Browsers offer the clipboard to secure pages only.
if ('clipboard' in navigator) {
  document.body.append(said);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
      void navigator.clipboard.writeText(text).then(
        () => show(button, 'Copied', label),
        () => show(button, 'Not copied', label),
      );
    });
  }
}

function show(button: HTMLElement, word: string, label: string): void {
  button.textContent = word;
  said.textContent = word;
  setTimeout(() => {
    button.textContent = label;
    said.textContent = '';
  }, 2000);
}

/** The colour switch: named after the colours it changes to; the choice is remembered. */
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('.theme');
const system = matchMedia('(prefers-color-scheme: dark)');
const dark = (): boolean => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

if (button) {
  const label = (): void => {
    button.setAttribute('aria-label', dark() ? 'Light colours' : 'Dark colours');
  };
  label();
  system.addEventListener('change', label);
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    label();
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage may be off; the choice then lasts for this page.
    }
  });
}

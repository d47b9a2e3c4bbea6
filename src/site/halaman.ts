/** Penyempurna kecil setiap halaman; tanpa skrip ini semuanya tetap dapat dibaca dan dipakai. */

// Laci tertutup setelah tautan di dalamnya dipilih.
const laci = document.getElementById('laci');
laci?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') !== null && laci.matches(':popover-open')) laci.hidePopover();
});

// Tabel yang lebih lebar dari layar dapat digeser dengan papan ketik, dan petunjuknya tampak.
const lebar = new ResizeObserver((daftar) => {
  for (const { target } of daftar) {
    if (!(target instanceof HTMLElement)) continue;
    const geser = target.scrollWidth > target.clientWidth + 1;
    target.toggleAttribute('data-geser', geser);
    if (!geser) {
      target.removeAttribute('tabindex');
      target.removeAttribute('role');
      continue;
    }
    target.tabIndex = 0;
    target.setAttribute('role', 'region');
    const judul = target.querySelector('caption');
    if (judul !== null) target.setAttribute('aria-label', judul.textContent.trim());
  }
});
for (const tabel of document.querySelectorAll('.tabel, .kembar, .rumus, .panduan pre')) lebar.observe(tabel);

/** Penyempurna kecil setiap halaman; tanpa skrip ini semuanya tetap dapat dibaca dan dipakai. */

// Laci tertutup setelah tautan di dalamnya dipilih.
const laci = document.getElementById('laci');
laci?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') !== null && laci.matches(':popover-open'))
    laci.hidePopover();
});

// Petunjuk geser tampak hanya pada yang memang lebih lebar daripada tempatnya; yang itu juga dapat digeser dengan papan ketik.
const lebar = new ResizeObserver((daftar) => {
  for (const { target } of daftar) {
    const geser = target.scrollWidth > target.clientWidth + 1;
    target.toggleAttribute('data-geser', geser);
    if (geser) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const wadah of document.querySelectorAll('.tabel, .rumus, .panduan pre')) lebar.observe(wadah);

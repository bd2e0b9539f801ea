/* Mandat – small progressive enhancement; every page works without it. */
(() => {
  // the time line stands in for the latest moments of the list, and goes there when released
  const timeLine = () => {
    const range = document.getElementById('tt-r'), select = document.getElementById('tt-m');
    if (!range || !select) return;
    const line = range.parentElement, offset = +line.dataset.offset, ticks = line.querySelectorAll('.tt-ticks li');
    line.hidden = false;
    const show = i => {
      select.selectedIndex = i + offset;
      range.setAttribute('aria-valuetext', select.options[i + offset].text);
      ticks.forEach((t, n) => n === i ? t.setAttribute('aria-current', 'true') : t.removeAttribute('aria-current'));
    };
    range.setAttribute('aria-valuetext', select.options[select.selectedIndex].text);
    range.addEventListener('input', () => show(+range.value));
    range.addEventListener('change', () => select.form.requestSubmit());
    select.addEventListener('change', () => { range.value = select.selectedIndex - offset; });
  };
  timeLine();
  document.addEventListener('htmx:afterSettle', timeLine);
  // provenance pop-ups: one at a time, Esc closes and returns focus
  const open = () => document.querySelectorAll('details.prov[open]');
  document.addEventListener('toggle', e => {
    if (e.target.matches?.('details.prov') && e.target.open) open().forEach(d => { if (d !== e.target) d.open = false; });
  }, true);
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') open().forEach(d => { d.open = false; d.querySelector('summary').focus(); });
  });
  document.addEventListener('click', e => open().forEach(d => { if (!d.contains(e.target)) d.open = false; }));
  // where a menu is wider than the window, the place one is at is in view
  document.querySelectorAll('.nav').forEach(nav => {
    const here = nav.querySelector('[aria-current]');
    if (here) nav.scrollLeft = here.getBoundingClientRect().left - 16;
  });
  // keys: whatever bears a key in data-key is followed when it is pressed, but not where one types or scrolls
  const typing = at => at.closest('input, textarea, select, [contenteditable], dialog[open]');
  const scrolls = at => at.matches('[role=region][tabindex]');
  const pressed = e => (e.shiftKey && e.key.length > 1 ? 'Shift+' : '') + e.key;
  const bearer = key => ['main ', '.asof ', ''].map(place => document.querySelector(`${place}[data-key="${CSS.escape(key)}"]`)).find(e => e);
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.repeat || typing(e.target) || (e.key.startsWith('Arrow') && scrolls(e.target))) return;
    const there = bearer(pressed(e));
    if (!there) return;
    e.preventDefault();
    there.click();
  });
  // a form that keeps drafts saves what is typed after two seconds of silence
  document.querySelectorAll('form[data-draft]').forEach(form => {
    const said = form.querySelector('[data-draft-said]');
    let wait, sent = false;
    const save = async () => {
      const body = new URLSearchParams(new FormData(form));
      body.set('draft', 'auto');
      const answer = await fetch(form.action, { method: 'POST', body });
      const text = answer.ok && answer.headers.get('content-type')?.startsWith('text/plain') ? await answer.text() : '';
      if (text && !sent) said.textContent = text;
    };
    form.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(() => save().catch(() => {}), 2000); });
    form.addEventListener('submit', () => { sent = true; clearTimeout(wait); });
  });
  // a text that is ready to send is copied
  document.querySelectorAll('[data-copy]').forEach(button => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.copied;
    });
  });
  // the palette: the search page's results without leaving the page; arrows choose, Enter opens the first
  const palette = () => document.getElementById('palett'), ask = () => document.getElementById('palett-q');
  const hits = () => [...document.querySelectorAll('#palett-hits a')];
  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k' && palette()) {
      e.preventDefault();
      if (palette().open) palette().close(); else { palette().showModal(); ask().select(); }
    }
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && palette()?.open) {
      const all = hits(), to = all.indexOf(document.activeElement) + (e.key === 'ArrowDown' ? 1 : -1);
      e.preventDefault();
      (to < 0 ? ask() : all[Math.min(to, all.length - 1)])?.focus();
    }
  });
  document.addEventListener('submit', e => {
    const shown = document.querySelector('#palett-hits .hits');
    if (e.target !== ask()?.form || !ask().value.trim() || shown?.dataset.q !== ask().value.trim() || !hits().length) return;
    e.preventDefault();
    location.assign(hits()[0].href);
  });
  document.addEventListener('click', e => { if (e.target === palette()) palette().close(); });
  // error summary takes focus when the page arrives with errors
  document.querySelector('.errsum')?.focus();
})();

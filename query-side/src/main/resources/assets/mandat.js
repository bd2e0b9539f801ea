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
  // where a menu is wider than the window, the place one is at is in view
  const menus = () => document.querySelectorAll('.nav').forEach(nav => {
    const here = nav.querySelector('[aria-current]');
    if (here) nav.scrollLeft = here.getBoundingClientRect().left - 16;
  });
  // a form that keeps drafts saves what is typed after two seconds of silence
  const drafts = () => document.querySelectorAll('form[data-draft]').forEach(form => {
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
  const copies = () => document.querySelectorAll('[data-copy]').forEach(button => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.copied;
    });
  });
  // on paper an address is whole
  addEventListener('beforeprint', () => document.querySelectorAll('a[data-whole]').forEach(a => { a.textContent = a.href; }));
  // provenance pop-ups: one at a time, Esc closes and returns focus
  const open = () => document.querySelectorAll('details.prov[open]');
  document.addEventListener('toggle', e => {
    if (e.target.matches?.('details.prov') && e.target.open) open().forEach(d => { if (d !== e.target) d.open = false; });
  }, true);
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') open().forEach(d => { d.open = false; d.querySelector('summary').focus(); });
  });
  document.addEventListener('click', e => open().forEach(d => { if (!d.contains(e.target)) d.open = false; }));
  // keys: what bears a key in data-key is followed, pressed or gone to; none where one types or scrolls, nor when turned off
  const ROWS = 'tbody tr, .list > li, .tree li, .tl > li, .tiles > li';
  const off = () => document.getElementById('main')?.dataset.keys === 'off';
  const typing = at => at.closest('input, textarea, select, [contenteditable], dialog[open]');
  const scrolls = (at, key) => key.startsWith('Arrow') && at.matches('[role=region][tabindex]');
  const pressed = e => (e.shiftKey && e.key.length > 1 ? 'Shift+' : '') + e.key;
  const bears = key => `[data-key="${CSS.escape(key)}"]`;
  const bearer = key => ['main ', '.asof ', ''].map(place => document.querySelector(place + bears(key))).find(found => found);
  const act = there => {
    if (there.matches('input')) { there.focus(); there.select(); return; }
    there.click();
    if (there.matches('summary') && there.parentElement.open) there.parentElement.querySelector('input[type=date]')?.focus();
  };
  const step = (box, by) => {
    const rows = [...box.querySelectorAll(box.dataset.rows ?? ROWS)].map(row => [row, row.querySelector('a[href]')]).filter(([, link]) => link?.checkVisibility());
    const at = rows.findLastIndex(([row]) => row.contains(document.activeElement)), to = at < 0 && by < 0 ? rows.length - 1 : at + by;
    rows[Math.max(0, Math.min(to, rows.length - 1))]?.[1].focus();
  };
  const pick = (at, form) => {
    const choose = form.querySelector('[data-choose]');
    if (choose) choose.checked = true;
    const place = form.dataset.picked === 'a' ? 1 : 0, radio = at.closest('tr')?.querySelectorAll('input[type=radio]')[place];
    radio?.click();
    form.dataset.picked = place ? 'b' : 'a';
  };
  document.addEventListener('keydown', e => {
    const at = e.target, key = pressed(e), alt = e.altKey && !/[[\]]/.test(e.key);
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) at.closest('form')?.querySelector(bears('Ctrl+Enter'))?.click();
    if (alt || e.metaKey || (e.ctrlKey && !e.altKey) || off() || typing(at) || scrolls(at, key)) return;
    const box = [...document.querySelectorAll('[data-step]')].find(one => one.dataset.step.split(' ').includes(key));
    const form = at.matches('a') && at.closest(`[data-pick="${CSS.escape(key)}"]`), there = !e.repeat && bearer(key);
    if (!box && !form && !there) return;
    e.preventDefault();
    if (box) step(box, box.dataset.step.startsWith(key) ? 1 : -1); else if (form) pick(at, form); else act(there);
  });
  // Esc leaves a field, so that keys are listened to again, and closes the time travel it stands in
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape' || e.target.closest('dialog')) return;
    const travel = e.target.closest('.tt[open]');
    if (travel) { travel.open = false; travel.querySelector('summary').focus(); } else if (typing(e.target)) e.target.blur();
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
  // what is being fetched is busy, and says so to the eye where it takes long
  let waiting;
  document.addEventListener('htmx:beforeRequest', e => {
    const place = e.detail.target;
    place.setAttribute('aria-busy', 'true');
    clearTimeout(waiting);
    waiting = setTimeout(() => place.classList.add('slow'), 400);
  });
  document.addEventListener('htmx:afterRequest', e => {
    clearTimeout(waiting);
    e.detail.target.removeAttribute('aria-busy');
    e.detail.target.classList.remove('slow');
  });
  // where a step leads to a moment without this page, its answer is shown as a page of its own
  document.addEventListener('htmx:responseError', e => { if (e.detail.boosted) location.assign(e.detail.pathInfo.finalRequestPath); });
  // a page that came in place of another is made ready, and is read from its heading unless the focus has kept its place
  const ready = () => { timeLine(); menus(); drafts(); copies(); };
  const heading = () => {
    const h1 = document.querySelector('h1');
    if (!h1 || !document.activeElement.matches('body, main')) return;
    h1.tabIndex = -1;
    h1.focus({ preventScroll: true });
  };
  document.addEventListener('htmx:afterSettle', e => { if (e.target === document.body) { ready(); heading(); } });
  ready();
  // what is sent is sent once, and its button is busy until the answer is here
  const again = form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  };
  document.addEventListener('submit', e => {
    if (e.defaultPrevented || e.target.getAttribute('method') !== 'post') return;
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    e.target.dataset.sent = 'true';
    setTimeout(() => again(e.target), 10000);
    e.submitter?.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', e => {
    if (e.persisted) document.querySelectorAll('form[data-sent]').forEach(again);
  });
  // error summary takes focus when the page arrives with errors
  document.querySelector('.errsum')?.focus();
})();

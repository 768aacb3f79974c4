'use strict';
// Reading needs none of this. It sends forms to the API, shows what was wrong beside the field, and loses nothing that was typed.
(() => {
  const words = document.body.dataset;
  const OURS = 'ledger:';

  const kept = {
    get(key) { try { return JSON.parse(sessionStorage.getItem(OURS + key)); } catch { return null; } },
    set(key, value) { try { sessionStorage.setItem(OURS + key, JSON.stringify(value)); } catch { /* then it is not kept */ } },
    drop(key) { try { sessionStorage.removeItem(OURS + key); } catch { /* nothing was kept */ } },
    dropAll() {
      try { Object.keys(sessionStorage).filter(it => it.startsWith(OURS)).forEach(it => sessionStorage.removeItem(it)); } catch { /* nothing was kept */ }
      kept.dropOfOthers(null);
    },
    // What is typed at a hui outlives the tab.
    dropOfOthers(reader) {
      try { Object.keys(localStorage).filter(it => it.startsWith(OURS) && !it.startsWith(OURS + 'hui:' + reader + ':')).forEach(it => localStorage.removeItem(it)); } catch { /* nothing was kept */ }
    }
  };

  // What one person typed is not for the next one at the same browser.
  if (words.reader) {
    if (kept.get('reader') && kept.get('reader') !== words.reader) kept.dropAll();
    kept.set('reader', words.reader);
    kept.dropOfOthers(words.reader);
  }
  const cookie = name => document.cookie.split('; ').map(it => it.split('=')).find(([key]) => key === name)?.[1] ?? '';

  // crypto.randomUUID is there over HTTPS alone.
  const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), it => it.toString(16).padStart(2, '0')).join('');

  // Whatever a page sends says for whom it was made, for by then someone else may be signed in.
  const ofThisPage = () => ({
    Accept: 'application/json, application/problem+json',
    'X-XSRF-TOKEN': decodeURIComponent(cookie('XSRF-TOKEN')),
    ...words.username && { 'Ledger-Page-Of': words.username }
  });

  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const fields = form => Array.from(form.elements).filter(it => it.name && it.type !== 'submit' && it.type !== 'button');
  const isChoice = field => field.type === 'checkbox' || field.type === 'radio';

  // A time that is typed is one of Aotearoa, wherever the browser is.
  function instantOf(typed) {
    const wanted = Date.parse(typed + 'Z');
    if (Number.isNaN(wanted)) return typed;
    const clock = new Intl.DateTimeFormat('en-NZ', { timeZone: 'Pacific/Auckland', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
    const there = at => {
      const parts = Object.fromEntries(clock.formatToParts(at).map(it => [it.type, Number(it.value)]));
      return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
    };
    const near = wanted - (there(wanted) - wanted);
    return new Date(near - (there(near) - wanted)).toISOString();
  }

  // "reason.category" goes into an object, "agreedBy[]" into a list; what is empty is not sent.
  function bodyOf(form) {
    const body = {};
    for (const field of fields(form)) {
      if ((isChoice(field) && !field.checked) || 'inAddress' in field.dataset) continue;
      const list = field.name.endsWith('[]');
      const path = (list ? field.name.slice(0, -2) : field.name).split('.');
      const value = field.type === 'checkbox' && !list ? true : field.dataset.kind === 'number' ? Number(field.value)
        : field.dataset.kind === 'instant' && field.value ? instantOf(field.value) : field.value;
      if (value === '') continue;
      let at = body;
      for (const part of path.slice(0, -1)) {
        if (typeof at[part] === 'string') { if (at[part] !== 'PEOPLE') { at = null; break; } at[part] = {}; }
        at = at[part] ??= {};
      }
      if (!at) continue;
      const last = path.at(-1);
      if (list) (at[last] ??= []).push(...(field.dataset.kind === 'codes' ? value.split(/[\s,]+/).filter(it => it) : [value])); else at[last] = value;
    }
    form.querySelectorAll('[data-always-list]').forEach(it => { body[it.dataset.alwaysList] ??= []; });
    return body;
  }

  const addressOf = (form, one) => form.dataset.command.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent((one ?? form.elements[name]).value));

  const typed = form => fields(form).filter(it => it.type !== 'password' && it.type !== 'hidden')
    .filter(it => !isChoice(it) || it.checked).map(it => [it.name, it.value]);

  function putBack(form, was) {
    for (const field of fields(form)) {
      if (field.type === 'password' || field.type === 'hidden') continue;
      const values = was.filter(([name]) => name === field.name).map(([, value]) => value);
      if (isChoice(field)) field.checked = values.includes(field.value); else if (values.length) field.value = values[0];
    }
  }

  function clearProblems(form) {
    form.querySelectorAll('.fault, .problem').forEach(it => it.remove());
    form.querySelectorAll('[aria-invalid]').forEach(it => { it.removeAttribute('aria-invalid'); it.removeAttribute('aria-describedby'); });
  }

  function fieldOf(form, name) {
    const plain = name.replace(/\[\d+]|\.\d+(?=\.|$)/g, '');
    return fields(form).find(it => it.type !== 'hidden' && (it.name === plain || it.name === plain + '[]' || it.name.startsWith(plain + '.')));
  }

  let faults = 0;
  function sayWhatIsWrong(form, title, detail, errors = [], link = null) {
    clearProblems(form);
    const beside = errors.map(it => [fieldOf(form, it.field), it.message]);
    let first = null;
    for (const [field, message] of beside.filter(([field]) => field)) {
      const fault = element('p', message, 'fault');
      fault.id = 'fault-' + ++faults;
      for (let at = field.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
      (field.closest('fieldset') ?? field.closest('.field') ?? field.parentElement).append(fault);
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', fault.id);
      first ??= field;
    }
    const box = element('div', '', 'problem');
    box.setAttribute('role', 'alert');
    box.tabIndex = -1;
    const told = element('p');
    told.append(element('strong', /[.?!]$/.test(title) ? title : title + '.'), ' ', detail);
    box.append(told);
    beside.filter(([field]) => !field).filter(([, message]) => message !== detail).forEach(([, message]) => box.append(element('p', message)));
    if (link) { const line = element('p'); line.append(link); box.append(line); }
    form.prepend(box);
    (first ?? box).focus();
  }

  // What is about the whole page is said at its head.
  function sayAbove(problem) {
    const main = document.getElementById('main');
    main.querySelectorAll(':scope > .problem').forEach(it => it.remove());
    const box = element('div', '', 'problem');
    box.setAttribute('role', 'alert');
    box.tabIndex = -1;
    box.append(element('p', problem.title + '. ' + problem.detail), linkTo('/sign-in', words.signIn, true));
    main.prepend(box);
    box.focus();
    box.scrollIntoView({ block: 'center' });
  }

  function linkTo(address, text, apart) {
    const link = element('a', text);
    link.href = address;
    if (apart) { link.target = '_blank'; link.rel = 'noopener'; }
    return link;
  }

  function goOn(form, answer) {
    const position = answer.headers.get('Ledger-Position');
    const made = form.dataset.next === 'made' && answer.headers.get('Location');
    const next = new URL(made ? made.replace(/^.*\/api/, '') : form.dataset.next || location.href, location.href);
    if (position) next.searchParams.set('after', position);
    if (form.dataset.at) next.hash = form.dataset.at;
    if (form.dataset.done) kept.set('said', form.dataset.done);
    if (next.href === location.href) location.reload(); else location.assign(next);
    if (next.pathname + next.search === location.pathname + location.search) location.reload();
  }

  // A code is kept nowhere, so the page that says it stays.
  function tell(form, what, code, onward) {
    clearProblems(form);
    const box = element('div', '', 'note problem');
    box.setAttribute('role', 'status');
    box.tabIndex = -1;
    box.append(element('p', what));
    if (code) box.append(element('p', code, onward ? 'code link' : 'code'));
    if (onward) { const line = element('p'); line.append(onward); box.append(line); }
    form.prepend(box);
    box.focus();
  }

  // One after another: the form is back, and what was made stands above it, once and nowhere else.
  function again(form, around, told) {
    clearProblems(form);
    const made = around.dataset.again.split(' ').map(it => form.elements[it])
      .map(it => it.selectedOptions ? it.selectedOptions[0].text : it.value);
    for (const choice of document.querySelectorAll('select[name="' + around.dataset.offers + '"]')) {
      choice.add(new Option(made[0], told.id, true, true));
    }
    let list = around.querySelector('.note ul');
    if (!list) {
      const box = element('div', '', 'note');
      box.setAttribute('role', 'status');
      list = element('ul');
      box.append(element('p', form.dataset.done), list);
      around.prepend(box);
    }
    list.append(element('li', made.join(' · ')));
    form.reset();
    fields(form).find(it => it.type !== 'hidden').focus();
  }

  // What opens an invitation is kept nowhere either; the page says it, and has it ready to be printed, without its digits.
  function tellWhatOpens(told) {
    const main = document.getElementById('main');
    main.querySelectorAll(':scope > .opener, :scope > .paper').forEach(it => it.remove());
    const made = document.getElementById('opener').content.cloneNode(true);
    const [place, secret] = told.link.split('#');
    const says = { pin: told.pin, link: told.link, place, secret };
    made.querySelectorAll('[data-tell]').forEach(it => { it.textContent = says[it.dataset.tell]; });
    const picture = made.querySelector('svg');
    picture.setAttribute('viewBox', '0 0 ' + told.qr.size + ' ' + told.qr.size);
    picture.querySelector('path').setAttribute('d', told.qr.path);
    made.querySelector('[data-print]').addEventListener('click', () => print());
    const box = made.querySelector('.opener');
    main.querySelector('h1').after(made);
    box.focus();
    box.scrollIntoView();
  }

  async function send(form, draft) {
    // Some fields must be filled in here and may be left out elsewhere, with another meaning.
    const each = form.querySelector('[data-each]');
    const chosen = each ? Array.from(each.querySelectorAll('input:checked')) : [null];
    const empty = fields(form).filter(it => it.dataset.needed && !it.value.trim()).map(it => ({ field: it.name, message: it.dataset.needed }));
    if (!chosen.length) empty.unshift({ field: each.dataset.each, message: each.dataset.needed });
    if (empty.length) return sayWhatIsWrong(form, empty[0].message, '', empty);
    const state = kept.get(draft) ?? {};
    state.key ??= newKey();
    state.typed = typed(form);
    kept.set(draft, state);
    const headers = { ...ofThisPage(), 'Content-Type': 'application/json', 'Idempotency-Key': state.key };
    if (form.dataset.prefer) headers.Prefer = form.dataset.prefer;
    if (form.dataset.version) headers['If-Match'] = '"' + form.dataset.version + '"';
    let answer, at;
    for (const one of chosen) {
      if (one) headers['Idempotency-Key'] = state.key + one.value;
      try {
        answer = await fetch(addressOf(form, one), { method: form.dataset.method ?? 'POST', headers, body: JSON.stringify(bodyOf(form)), signal: AbortSignal.timeout(30_000) });
      } catch {
        return sayWhatIsWrong(form, words.lostTitle, words.lost);
      }
      at = one;
      if (!answer.ok) break;
      // What is recorded already is not sent again when one after it is refused.
      if (one) {
        Object.assign(one, { checked: false, disabled: true });
        one.parentElement.append(element('small', each.dataset.recorded));
        kept.set(draft, { ...state, typed: typed(form) });
      }
    }
    if (answer.ok) {
      kept.drop(draft);
      const told = await answer.clone().json().catch(() => ({}));
      if (told.link && told.pin) { form.reset(); clearProblems(form); return tellWhatOpens(told); }
      if (told.link) return tell(form, form.dataset.tells, told.link, linkTo(location.pathname, form.dataset.told));
      if (told.code !== undefined) return tell(form, told.code ? words.code : words.codeWaits, told.code);
      const around = form.closest('[data-again]');
      return around ? again(form, around, told) : goOn(form, answer);
    }
    const problem = await answer.json().catch(() => ({ title: words.lostTitle, detail: words.lost }));
    if (isAnothers(problem)) return sayWhatIsWrong(form, problem.title, problem.detail, [], linkTo('/sign-in', words.signIn, true));
    if (answer.status === 401) return sayWhatIsWrong(form, words.endedTitle, words.ended, [], linkTo('/sign-in?to=/account', words.signIn, true));
    if (at) problem.title = at.parentElement.textContent.trim() + ': ' + problem.title;
    if (answer.status === 422) kept.set(draft, { ...state, key: newKey() });
    const lookAgain = answer.status === 412 || answer.status === 409 ? linkTo(location.href.split('#')[0], words.lookAgain, true) : null;
    return sayWhatIsWrong(form, problem.title, problem.detail, problem.errors, lookAgain);
  }

  const isAnothers = problem => problem.type === '/problems/this-page-is-someone-elses';

  // Nobody is signed out from another's page, and what was typed here is dropped for none but oneself.
  document.querySelectorAll('form[action="/sign-out"]').forEach(form => form.addEventListener('submit', async event => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const answer = await fetch(form.action, { method: 'POST', headers: ofThisPage(), redirect: 'manual' }).catch(() => null);
    const problem = answer?.status === 403 ? await answer.json().catch(() => ({})) : {};
    if (isAnothers(problem)) return sayAbove(problem);
    kept.dropAll();
    if (answer?.type === 'opaqueredirect') location.assign('/sign-in?signed-out'); else form.submit();
  }));

  for (const form of document.querySelectorAll('form[data-command]')) {
    const draft = 'draft:' + form.dataset.command + (form.dataset.draft ?? '');
    const buttons = form.querySelectorAll('button');
    form.noValidate = true;
    buttons.forEach(it => { it.disabled = false; });
    const was = kept.get(draft);
    if (was?.typed) {
      putBack(form, was.typed);
      for (let at = form.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
      form.prepend(element('p', words.stillHere, 'quiet'));
    }
    form.addEventListener('input', () => kept.set(draft, { ...kept.get(draft), typed: typed(form) }));
    let busy = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      // Several buttons of a form may each have a door of their own.
      const door = event.submitter?.dataset.command && event.submitter.dataset;
      if (door && door.command !== form.dataset.command) {
        kept.drop(draft);
        Object.assign(form.dataset, { command: door.command, done: door.done });
      }
      buttons.forEach(it => it.setAttribute('aria-disabled', 'true'));
      try { await send(form, draft); } finally {
        busy = false;
        buttons.forEach(it => it.removeAttribute('aria-disabled'));
      }
    });
  }

  // Words to send from one's own phone.
  for (const button of document.querySelectorAll('[data-copies]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
      button.textContent = button.dataset.copied;
    });
  }

  // What goes on by itself is looked at again and again; once it is over, so is the page.
  for (const watched of document.querySelectorAll('[data-watched]')) {
    const looking = setInterval(async () => {
      const page = await fetch(location.href, { headers: { ...ofThisPage(), Accept: 'text/html' } }).then(it => it.ok ? it.text() : null).catch(() => null);
      if (!page) return;
      const then = new DOMParser().parseFromString(page, 'text/html');
      const now = then.getElementById(watched.id);
      if (now && now.dataset.state && now.dataset.state === watched.dataset.state) return;
      if (now) { watched.dataset.state = now.dataset.state ?? ''; return watched.replaceChildren(...now.childNodes); }
      clearInterval(looking);
      if (!then.getElementById(watched.id + '-failed')) kept.set('said', watched.dataset.watched);
      location.reload();
    }, Number(watched.dataset.every ?? 1000));
  }

  // A page that is looked at hears that what it shows has changed, once, and says so where it moves nothing; what to do is its reader's. One that
  // is not looked at lets go, and asks again when it is: what it shows tells whether anything is new since. After half an hour it is left alone.
  function listen() {
    const LONGEST = 30 * 60_000;
    const opened = Date.now();
    let ear = null, told = false;
    const letGo = () => { ear?.close(); ear = null; };
    function sayThatItIsNew() {
      told = true;
      letGo();
      document.removeEventListener('visibilitychange', look);
      const box = element('div', '', 'new no-print');
      box.setAttribute('role', 'status');
      const again = element('button', words.newLook, 'quiet');
      again.type = 'button';
      again.addEventListener('click', () => location.reload());
      document.body.append(box);
      // What is put into a status that is there already is read out; and nothing is pressed that was not there a moment ago.
      setTimeout(() => box.append(element('span', words.new), ' ', again), 100);
      setTimeout(() => box.classList.add('ready'), 800);
    }
    function look() {
      if (document.hidden || Date.now() - opened > LONGEST) return letGo();
      if (ear || told) return;
      ear = new EventSource(words.listens);
      ear.addEventListener('changed', sayThatItIsNew);
      ear.addEventListener('over', letGo);
      ear.addEventListener('error', () => {
        if (ear?.readyState !== EventSource.CLOSED && Date.now() - opened <= LONGEST) return;
        letGo();
        // A browser does not ask again where the ledger was away for a moment.
        setTimeout(look, 60_000);
      });
    }
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', letGo);
    addEventListener('pageshow', event => { if (event.persisted) look(); });
    look();
  }
  if (words.listens && 'EventSource' in window) listen();

  // What a link brings behind its number sign goes into the form, and out of the address before anything is sent.
  const opens = document.querySelector('form[data-opens]');
  if (opens && location.hash.length > 1) {
    opens.elements.secret.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
    if (!document.querySelector('.problem')) opens.requestSubmit();
  }

  // A click on a day of a picture leads to that day, step by step.
  document.addEventListener('click', event => {
    const { days, first, last, at, apart } = event.target.closest('svg[data-days]')?.dataset ?? {};
    if (!days) return;
    const svg = event.target.closest('svg');
    const x = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse()).x;
    const day = new Date(first);
    day.setUTCDate(day.getUTCDate() + Math.round((x - at) / apart));
    const chosen = day.toISOString().slice(0, 10);
    if (chosen >= first) location.href = days + '?day=' + (chosen < last ? chosen : last);
  });

  // Where a page is one of several steps, the arrow keys take them.
  document.addEventListener('keydown', event => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    if (!rel || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest('input, select, textarea')) return;
    document.querySelector('.player a[rel=' + rel + ']')?.click();
  });

  // An address that waits for an entry is no address to keep.
  const here = new URL(location.href);
  if (here.searchParams.has('after')) {
    here.searchParams.delete('after');
    history.replaceState(null, '', here);
  }
  const target = here.hash.length > 1 && document.getElementById(here.hash.slice(1));
  if (target) {
    for (let at = target.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
    if (target.tabIndex === -1) target.focus();
    target.scrollIntoView();
  }
  // What was recorded is said where one comes to, so that it is seen.
  const said = kept.get('said');
  if (said) {
    kept.drop('said');
    history.scrollRestoration = 'manual';
    const place = document.getElementById('said') ?? element('div');
    place.setAttribute('role', 'status');
    if (target) (target.closest('section, .card') ?? target).before(place); else document.getElementById('main').prepend(place);
    setTimeout(() => { place.className = 'note'; place.append(element('p', said)); place.scrollIntoView({ block: target ? 'start' : 'nearest' }); }, 100);
  }
})();

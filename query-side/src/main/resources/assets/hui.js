'use strict';
// The live page at a hui. Whatever is typed is kept in this browser first, then sent line by line; it is dropped here once the ledger has it.
(() => {
  const page = document.getElementById('live');
  if (!page) return;
  const words = page.dataset;
  const reader = document.body.dataset.reader;
  const KEPT = `ledger:hui:${reader}:${words.hui}`;
  const SOON = 500, A_MOMENT = 1200, OFTEN = 3000, LONG_WITHOUT_A_TOUCH = 20 * 60 * 1000, PATIENCE = 15000;
  const at = (selector, within = page) => within.querySelector(selector);
  const all = (selector, within = page) => Array.from(within.querySelectorAll(selector));
  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const cookie = name => document.cookie.split('; ').map(it => it.split('=')).find(([key]) => key === name)?.[1] ?? '';
  const random = many => Array.from(crypto.getRandomValues(new Uint8Array(many)), it => it.toString(16).padStart(2, '0')).join('');
  // crypto.randomUUID is there over HTTPS alone.
  const newId = () => random(16).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
  const apart = new Map(Array.from(document.getElementById('told-apart')?.content.children ?? [], it => [it.value, it.textContent]));
  // A name that runs to the left does not turn round what stands beside it.
  const isolated = name => /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u202A-\u202E\u2066-\u2069]/.test(name) ? '\u2068' + name.replace(/[\u202A-\u202E\u2066-\u2069]/g, '') + '\u2069' : name;
  // What cannot be seen at the ends of what is typed is not kept, so it is no difference.
  const said = fields => JSON.stringify(Object.entries(fields).map(([name, words]) => [name, words.trim()]).sort());
  const same = (one, other) => said(one) === said(other);

  // A name may have a comma in it.
  const listed = names => names.join(names.some(it => it.includes(',')) ? '; ' : ', ');

  // A line: what stands in it here, what the ledger has of it, and whether it is on its way.
  const lines = new Map();
  let people = [], mark = null, proofread = null, mayShare = false, ended = false, anothers = null, over = false, unreached = false, lastTouch = Date.now(), lists = [];

  const keep = () => {
    const unsent = Array.from(lines.values()).filter(it => it.dirty)
      .map(({ id, kind, place, fields, revision, removed }) => ({ id, kind, place, fields, revision, removed }));
    try {
      const others = Object.keys(localStorage).filter(it => it.startsWith('ledger:hui:') && !it.startsWith(`ledger:hui:${reader}:`));
      others.forEach(it => localStorage.removeItem(it));
      const more = JSON.parse(localStorage.getItem(KEPT))?.key;
      if (unsent.length || more) localStorage.setItem(KEPT, JSON.stringify({ lines: unsent, key: more })); else localStorage.removeItem(KEPT);
    } catch { /* then it is not kept */ }
  };
  const kept = () => { try { return JSON.parse(localStorage.getItem(KEPT)) ?? {}; } catch { return {}; } };
  const keepKey = key => { try { localStorage.setItem(KEPT, JSON.stringify({ ...kept(), key })); } catch { /* then it is not kept */ } };
  const drop = () => { try { localStorage.removeItem(KEPT); } catch { /* nothing was kept */ } };
  const unsent = () => Array.from(lines.values()).some(it => it.dirty);

  // Asking the ledger.

  async function ask(method, path, body, more = {}) {
    const headers = { Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': decodeURIComponent(cookie('XSRF-TOKEN')), 'Ledger-Page-Of': document.body.dataset.username, ...more };
    if (body) headers['Content-Type'] = 'application/json';
    let answer;
    try {
      answer = await fetch(words.draft + path, { method, headers, body: body && JSON.stringify(body), cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      unreached = true;
      return { status: 0 };
    }
    const told = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
    unreached = answer.status >= 500 || answer.status === 429;
    ended = answer.status === 401;
    anothers = told.type === '/problems/this-page-is-someone-elses' ? told : null;
    if (answer.status === 404 || told.type?.endsWith('/nothing-is-being-written-at-this-hui')) over = true;
    return { status: answer.status, ok: answer.ok, told, position: answer.headers.get('Ledger-Position') };
  }

  function say() {
    const saving = document.getElementById('saving');
    const conflict = Array.from(lines.values()).some(it => it.conflict);
    const state = over ? 'over' : anothers ? 'anothers' : ended ? 'ended' : conflict ? 'conflict' : unreached || Array.from(lines.values()).some(it => it.refused) ? 'kept' : 'saved';
    if (state === 'saved' && unsent()) return;
    if (saving.dataset.state === state) return;
    saving.dataset.state = state;
    saving.textContent = { over: words.overMeanwhile, anothers: anothers && anothers.title + '. ' + anothers.detail, ended: words.ended, conflict: words.conflict, kept: words.kept, saved: words.saved }[state];
    if (state === 'ended' || state === 'anothers') {
      const link = element('a', words.signIn);
      link.href = state === 'ended' ? '/sign-in?to=/account' : '/sign-in'; link.target = '_blank'; link.rel = 'noopener';
      saving.append(' ', link);
    }
  }

  async function send(line) {
    if (line.busy || !line.dirty || line.conflict || over) return;
    line.busy = true;
    const sent = { ...line.fields }, removing = line.removed;
    const answer = removing
      ? line.revision ? await ask('DELETE', `/lines/${line.id}?revision=${line.revision}`) : { ok: true, told: {} }
      : await ask('PUT', `/lines/${line.id}`, { kind: line.kind, place: line.place, fields: sent, revision: line.revision });
    line.busy = false;
    line.refused = null;
    if (answer.ok && removing) {
      lines.delete(line.id);
    } else if (answer.ok) {
      line.revision = answer.told.revision;
      line.dirty = !same(sent, line.fields) || line.removed;
      if (same(sent, line.fields)) { understood(line, answer.told.understood); wordsOn(line, answer.told); }
      if (line.dirty) later(line);
    } else if (answer.told?.type?.endsWith('/someone-else-changed-this-line')) {
      await differ(line);
    } else if (answer.status >= 400 && answer.status < 500 && ![401, 404, 429].includes(answer.status) && !over) {
      // Most often the token: the next answer brings a new one.
      line.refused = answer.status === 403 ? null : answer.told.errors?.[0]?.message ?? answer.told.detail ?? answer.told.title;
    }
    beside(line);
    keep();
    say();
    judgeLater();
  }

  // What is still missing in a line is said beneath it once nobody writes in it, and not only when all of it is to be shared.
  let judging = null;
  const judgeLater = () => { clearTimeout(judging); judging = setTimeout(judge, A_MOMENT); };
  async function judge() {
    if (over || unreached || unsent() || document.hidden) return;
    const { ok, told } = await ask('GET', '/look');
    if (!ok || unsent()) return;
    for (const line of lines.values()) line.judged = told.faults.filter(it => it.line === line.id).map(it => inItsWords(line, it)).filter(it => it).join(' ');
    lines.forEach(beside);
  }

  // A promise asks for who and when by itself, where these can be chosen.
  function inItsWords(line, { field, message }) {
    if (line.kind === 'PROMISE' && line.understood?.asks?.length && ['promiser', 'due', 'text'].includes(field)) return '';
    const there = field && line.element && all('[name]', line.element).find(it => it.name === field && it.type !== 'hidden');
    const label = there && (at('legend', there.closest('fieldset') ?? element('i')) ?? at('span', there.closest('label') ?? element('i')));
    return label ? `${label.textContent.trim()}: ${message}` : message;
  }

  const later = line => { clearTimeout(line.timer); line.timer = setTimeout(() => send(line), SOON); };

  async function differ(line) {
    const { ok, told } = await ask('GET', '');
    if (!ok) return;
    const theirs = told.lines.find(it => it.line === line.id);
    if (theirs && same(theirs.fields, line.fields) && !line.removed) { line.revision = theirs.revision; line.dirty = false; return; }
    if (!theirs && line.removed) { lines.delete(line.id); return; }
    line.conflict = { theirs: theirs ?? null };
    if (line.removed) { line.removed = false; show(line); }
  }

  // What one sees.

  const isTicked = field => field.type === 'checkbox' || field.type === 'radio';
  const value = field => isTicked(field) ? (field.checked ? field.value : '') : field.value;

  function read(line) {
    const fields = { ...line.fixed };
    for (const field of all('[name]', line.element)) if (value(field).trim() !== '') fields[field.name] = value(field);
    // What has no field here, because nobody was known by it yet, stays as it is.
    for (const [name, words] of Object.entries(line.fields)) if (name.includes('.') && !at(`[name="${CSS.escape(name)}"]`, line.element)) fields[name] = words;
    return fields;
  }

  function fill(line) {
    for (const field of all('[name]', line.element)) {
      const words = line.fields[field.name] ?? '';
      if (isTicked(field)) field.checked = words === field.value;
      else if (field.value !== words) {
        if (field.tagName === 'SELECT' && words && !Array.from(field.options).some(it => it.value === words)) field.append(new Option(nameOf(words), words));
        field.value = field.tagName === 'SELECT' && !words ? field.options[0]?.value ?? '' : words;
      }
    }
    const due = at('[data-due]', line.element);
    if (due) {
      const chosen = line.fields.due ?? '';
      due.value = ['', 'NEXT_HUI', 'NONE'].includes(chosen) ? chosen : 'DAY';
      const day = at('[data-due-day]', line.element);
      day.hidden = due.value !== 'DAY';
      if (due.value === 'DAY') day.value = chosen;
    }
    const more = at('[data-more]', line.element);
    if (more && all('[name]', more).some(it => it.value)) more.open = true;
    if (line.kind === 'LAST_TIME') chosenIs(line);
    positions(line);
    grow(line);
  }

  // What a promise may have come of: what stands in this draft, or in our record already.
  const ORIGINS = { DIFFICULTY: ['difficulty', 'text'], DECISION: ['decision', 'proposal'], DISAGREEMENT: ['disagreement', 'topic'] };
  function originsIn(line) {
    const select = at('[data-origins]', line.element);
    if (!select || select === document.activeElement) return;
    const was = line.fields.origin ?? '';
    const here = Array.from(lines.values()).filter(it => !it.removed && ORIGINS[it.kind] && (it.fields[ORIGINS[it.kind][1]] ?? '').trim())
      .map(it => [`${ORIGINS[it.kind][0]}:${it.id}`, it.fields[ORIGINS[it.kind][1]].trim()]);
    const shown = JSON.stringify([was, here]);
    if (select.dataset.shown === shown) return;
    select.dataset.shown = shown;
    select.replaceChildren(new Option(words.noOrigin, ''), ...here.map(([value, text]) => new Option(text, value)), document.getElementById('recorded-origins').content.cloneNode(true));
    if (was && !Array.from(select.options).some(it => it.value === was)) select.append(new Option(words.removed, was));
    select.value = was;
  }

  // What those whom a line names say of it: by their own tap, or aloud to whoever writes.
  function wordsOn(line, theirs) {
    Object.assign(line, { mark: theirs.mark, binds: theirs.binds, said: theirs.said });
    if (!line.element) return;
    const box = at('.words', line.element);
    const shown = JSON.stringify([line.mark, line.binds, line.said, people.map(it => it.name), line.fields]);
    if (box.dataset.shown === shown || box.contains(document.activeElement)) return;
    box.dataset.shown = shown;
    box.replaceChildren(...(line.binds ?? []).map(person => {
      const told = line.said.find(it => it.person === person);
      if (told) return element('p', (told.so ? words.so : words.notSo).replace('{0}', nameOf(person)), told.so ? 'state kept' : 'state seen');
      const label = element('label', '', 'choice'), tick = element('input');
      tick.type = 'checkbox'; tick.name = 'said.' + person; tick.value = line.mark;
      tick.checked = line.fields[tick.name] === line.mark;
      label.append(tick, element('span', words.aloud.replace('{0}', nameOf(person))));
      return label;
    }));
  }

  // The views of those between whom it is, and of nobody else.
  function positions(line) {
    for (const box of all('[data-each-person="between"] > [data-person]', line.element)) {
      const within = all('[name]', box).some(it => it.value.trim() !== '');
      box.hidden = !within && !at(`[name="between.${box.dataset.person}"]`, line.element)?.checked;
    }
  }

  function grow(line) {
    all('textarea', line.element).forEach(it => { it.style.height = ''; if (it.scrollHeight > it.clientHeight) it.style.height = it.scrollHeight + 2 + 'px'; });
  }

  const nameOf = person => people.find(it => it.person === person)?.name ?? words.someone;
  const dayOf = day => new Date(day + 'T12:00:00').toLocaleDateString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

  function byWhen(it) {
    return it.atNextHui ? words.byNextHui : it.due ? words.byDay.replace('{0}', dayOf(it.due)) : words.noDay;
  }

  function understood(line, it) {
    line.understood = it;
    if (line.kind !== 'PROMISE' || !line.element) return;
    const told = at('[data-understood]', line.element);
    const asks = it?.asks ?? [];
    const empty = !(line.fields.text ?? '').trim();
    told.textContent = !it || empty ? '' : [
      it.promiser ? nameOf(it.promiser) : words[asks.includes('WHICH') ? 'which' : 'who'],
      it.what || words.what,
      asks.includes('WHEN') ? words.when : byWhen(it)].join(' – ');
    told.classList.toggle('asking', asks.length > 0 && !empty);
    all('.asked', line.element).forEach(box => {
      const chosen = at('[name=promiser], [name=due]', box).value;
      box.hidden = empty || (!chosen && !box.dataset.asks.split(' ').some(ask => asks.includes(ask)));
    });
  }

  function peopleIn(line) {
    all('select[data-people]', line.element).forEach(select => {
      const was = select.value || line.fields[select.name] || '';
      select.replaceChildren(new Option(words.nobody, ''), ...people.map(it => new Option(it.name, it.person)));
      if (was && !people.some(it => it.person === was)) select.append(new Option(nameOf(was), was));
      select.value = was;
    });
    all('[data-each-person]', line.element).forEach(box => {
      const pattern = at('template', box);
      for (const person of people) {
        let there = all(':scope > [data-person]', box).find(it => it.dataset.person === person.person);
        if (!there) {
          there = pattern.content.firstElementChild.cloneNode(true);
          there.dataset.person = person.person;
          all('[name]', there).forEach(it => { it.name = it.name.replace('*', person.person); it.value = it.type === 'checkbox' ? it.value : line.fields[it.name] ?? ''; it.checked = it.type === 'checkbox' && line.fields[it.name] === it.value; });
          box.append(there);
        }
        all('[data-name]', there).concat(there.matches('[data-name]') ? [there] : []).forEach(it => { it.textContent = person.name; });
      }
    });
    if (line.kind === 'HERE') at('.name', line.element).textContent = nameOf(line.fixed.person);
    positions(line);
  }

  // One tap says what became of a promise, and a second takes that back. What the minutes will say of it stands below.
  function choose(line, radio) {
    const text = at('[name=text]', line.element), ours = line.promised ? Object.values(line.promised.said) : [];
    if (line.fields.became === radio.value) radio.checked = false;
    if (!text.value.trim() || ours.includes(text.value)) text.value = radio.checked ? line.promised?.said[radio.value] ?? text.value : '';
    typed(line);
    chosenIs(line);
  }

  function chosenIs(line) {
    at('[name=text]', line.element).closest('label').hidden = !['NOT_YET', 'TALK'].includes(line.fields.became);
  }

  // What they want to talk about is on the agenda of this hui.
  function toTalk() {
    const list = document.getElementById('to-talk');
    const wanted = Array.from(lines.values()).filter(it => it.kind === 'LAST_TIME' && it.fields.became === 'TALK').map(it => it.fields.text ?? '');
    if (!list || list.dataset.shown === JSON.stringify(wanted)) return;
    list.dataset.shown = JSON.stringify(wanted);
    list.hidden = !wanted.length;
    list.replaceChildren(...wanted.map(it => element('li', it)));
  }

  // Each promise that is still to come has a line, which is none before something is chosen in it.
  function lastTime() {
    for (const [index, promised] of all('.promised', document.getElementById('last-time')?.content ?? page).entries()) {
      const { commitment, promiser } = promised.dataset;
      const said = Object.fromEntries(all('[data-became]', promised).map(it => [it.dataset.became, it.textContent]));
      const line = lines.get(commitment) ?? all('.last-time > li').find(it => it.dataset.line === commitment)?.line
        ?? { id: commitment, kind: 'LAST_TIME', place: 10 + 10 * index, fields: {}, fixed: { commitment, promiser }, revision: 0, dirty: false };
      line.promised = { said };
      show(line);
      if (!at('.promised', line.element)) {
        line.element.prepend(promised.cloneNode(true));
        all('[data-became]', line.element).forEach(it => it.remove());
      }
      at('[role=radiogroup]', line.element).setAttribute('aria-labelledby', 'what-' + commitment);
    }
  }

  // What is no longer to come, because it was told of elsewhere meanwhile, can be taken out of the draft again.
  function noLongerToCome(line) {
    if (line.kind !== 'LAST_TIME' || line.promised || at('.promised', line.element)) return;
    line.element.prepend(element('p', line.fields.text, 'promised'));
    at('[role=radiogroup]', line.element).setAttribute('aria-label', line.fields.text);
    at('[data-remove]', line.element).hidden = false;
    line.element.closest('section').hidden = false;
  }

  function listOf(line) {
    return lists.find(it => it.dataset.kind === line.kind && (!it.dataset.of || it.dataset.of === (line.fields.part ?? line.fixed?.part)))
      ?? lists.find(it => it.dataset.kind === line.kind && (!it.dataset.of || it.dataset.of === 'GENERAL'));
  }

  function show(line) {
    const list = listOf(line);
    if (!list) return;
    if (!line.element) {
      line.fixed ??= line.kind === 'HERE' ? { person: line.fields.person ?? line.id } : line.kind === 'LAST_TIME' ? { commitment: line.fields.commitment, promiser: line.fields.promiser } : line.kind === 'NOTE' ? { part: line.fields.part ?? list.dataset.of } : {};
      const item = document.getElementById('line').content.firstElementChild.cloneNode(true);
      item.dataset.line = line.id;
      item.dataset.kind = line.kind;
      const body = document.getElementById('line-' + (list.dataset.of === 'FEEDBACK' ? 'FEEDBACK' : line.kind)).content.cloneNode(true);
      if (line.kind === 'HERE') {
        const label = element('label', '', 'field');
        label.append(element('span', '', 'name'), at('select', body));
        at('.fields', item).append(label, body);
      } else at('.fields', item).append(body);
      at('[data-remove]', item).hidden = Boolean(list.dataset.only) || list.dataset.fixed !== undefined;
      line.element = item;
      item.line = line;
      all('[type=radio]', item).forEach(it => it.addEventListener('click', () => choose(line, it)));
      at('form', item)?.addEventListener('submit', event => event.preventDefault());
      item.addEventListener('input', event => { if (event.target.type === 'radio') return; dueOf(line, event.target); typed(line); });
      item.addEventListener('focusin', () => beside(line));
      item.addEventListener('focusout', () => setTimeout(() => beside(line), 0));
      item.addEventListener('keydown', event => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.dataset.enter !== undefined) {
          event.preventDefault();
          if (read(line).text) begin(list, line).focus();
        }
      });
      at('[data-remove]', item).addEventListener('click', () => {
        const next = item.nextElementSibling ?? item.previousElementSibling;
        item.remove();
        line.element = null;
        line.removed = true; line.dirty = true;
        if (line.conflict) { line.revision = line.conflict.theirs?.revision ?? 0; line.conflict = null; }
        if (!list.children.length && list.dataset.begun) begin(list);
        (at('[data-enter]', next ?? list) ?? at('[data-add]', list.parentElement))?.focus();
        keep(); send(line);
      });
    }
    const after = Array.from(list.children).find(it => (it.line?.place ?? 0) > line.place);
    if (line.element.parentElement !== list) list.insertBefore(line.element, after ?? null);
    peopleIn(line);
    originsIn(line);
    fill(line);
    beside(line);
  }

  function dueOf(line, field) {
    const due = at('[data-due]', line.element);
    if (!due || (field !== due && !field.matches('[data-due-day]'))) return;
    const day = at('[data-due-day]', line.element);
    day.hidden = due.value !== 'DAY';
    at('[name=due]', line.element).value = due.value === 'DAY' ? day.value : due.value;
  }

  function beside(line) {
    if (!line.element) return;
    const box = at('.beside', line.element);
    line.element.classList.toggle('unsent', Boolean(line.dirty && unreached));
    const judged = !line.dirty && !line.element.contains(document.activeElement) && line.judged || null;
    const shown = JSON.stringify([line.conflict ?? null, line.refused ?? line.wrong ?? null, judged]);
    if (box.dataset.shown === shown) return;
    box.dataset.shown = shown;
    box.replaceChildren();
    if (line.refused ?? line.wrong) box.append(element('p', line.refused ?? line.wrong, 'fault'));
    else if (judged) box.append(element('p', judged, 'quiet judged'));
    if (!line.conflict) return;
    const { theirs } = line.conflict;
    const conflict = document.getElementById('conflict').content.cloneNode(true);
    at('[data-theirs]', conflict).textContent = theirs ? inWords(theirs) : words.removed;
    at('[data-mine]', conflict).addEventListener('click', () => { line.revision = theirs?.revision ?? 0; line.conflict = null; beside(line); say(); send(line); });
    at('[data-take]', conflict).addEventListener('click', () => {
      line.conflict = null; line.dirty = false;
      if (theirs) { take(line, theirs); beside(line); } else { line.element.remove(); lines.delete(line.id); }
      keep(); say();
    });
    box.append(conflict);
  }

  // What another wrote, field by field, as one can read it.
  function inWords(theirs) {
    return Object.entries(theirs.fields).filter(([name]) => !['part', 'person', 'commitment', 'promiser', 'became'].includes(name) && !name.startsWith('said.')).map(([name, said]) => {
      const field = at(`[name="${CSS.escape(name)}"]`, lines.get(theirs.line)?.element ?? page);
      return field?.tagName === 'SELECT' ? Array.from(field.options).find(it => it.value === said)?.textContent ?? nameOf(said) : said;
    }).join(' · ');
  }

  function take(line, theirs) {
    line.revision = theirs.revision;
    line.place = theirs.place;
    line.fields = theirs.fields;
    show(line);
    understood(line, theirs.understood);
    wordsOn(line, theirs);
  }

  function typed(line) {
    line.fields = read(line);
    if (!lines.has(line.id)) lines.set(line.id, line);
    line.dirty = true;
    line.refused = line.wrong = line.judged = null;
    lastTouch = Date.now();
    positions(line);
    grow(line);
    keep();
    later(line);
    if (line.kind === 'LAST_TIME') toTalk();
  }

  // A new line is none before something is typed into it.
  function begin(list, before) {
    const places = all(':scope > li', list).map(it => it.line?.place ?? 0);
    const line = { id: list.dataset.only ?? newId(), kind: list.dataset.kind, place: Math.max(0, ...places) + 10, fields: {}, fixed: list.dataset.of ? { part: list.dataset.of } : null, revision: 0, dirty: false };
    show(line);
    const who = before && at('select[data-people]', before.element);
    if (who && ['GOING_WELL', 'DIFFICULTY'].includes(line.kind)) at('select[data-people]', line.element).value = who.value;
    return at('[data-enter]', line.element) ?? at('textarea, input, select', line.element);
  }

  // Two people at once: what others wrote is shown wherever one is not at work oneself.
  async function look() {
    if (document.hidden || over || Date.now() - lastTouch > LONG_WITHOUT_A_TOUCH) return;
    const { ok, told } = await ask('GET', '');
    if (ok) {
      const before = JSON.stringify(people);
      people = told.people.map(it => ({ ...it, name: apart.get(it.person) ?? isolated(it.name) }));
      mark = told.mark;
      mayShare = told.mayShare;
      const known = new Set(told.lines.map(it => it.line));
      for (const theirs of told.lines) {
        const line = lines.get(theirs.line);
        if (!line) {
          const empty = all('.line').map(it => it.line).find(it => it?.id === theirs.line && !lines.has(it.id));
          const made = empty ?? { id: theirs.line, kind: theirs.kind, dirty: false };
          lines.set(theirs.line, made);
          take(made, theirs);
        } else if (!line.dirty && !line.busy && line.revision < theirs.revision && !line.element?.contains(document.activeElement)) {
          take(line, theirs);
        } else if (!line.dirty && !line.busy && line.revision === theirs.revision) {
          understood(line, theirs.understood);
          wordsOn(line, theirs);
        }
      }
      for (const line of lines.values()) {
        if (!known.has(line.id) && !line.dirty && !line.busy && line.revision > 0 && !line.element?.contains(document.activeElement)) {
          line.element?.remove();
          lines.delete(line.id);
        }
      }
      if (JSON.stringify(people) !== before) {
        here();
        lines.forEach(it => it.element && peopleIn(it));
        all('.line').map(it => it.line).filter(it => it && !lines.has(it.id)).forEach(peopleIn);
      }
    }
    if (!unreached && !over) lines.forEach(line => { if (line.dirty && !line.refused) send(line); });
    lines.forEach(beside);
    toTalk();
    all('.line').map(it => it.line).filter(it => it).forEach(originsIn);
    say();
  }

  // Each of those expected has a line, which is none before something is chosen in it.
  function here() {
    const list = at('ul[data-kind=HERE]');
    if (!list) return;
    for (const person of people) {
      if (lines.has(person.person) || all(':scope > li', list).some(it => it.dataset.line === person.person)) continue;
      const line = { id: person.person, kind: 'HERE', place: 10 + 10 * people.indexOf(person), fields: {}, fixed: { person: person.person }, revision: 0, dirty: false };
      show(line);
    }
  }

  // Reading it through, and sharing it.

  const label = (line, name) => { const field = at(`[name="${CSS.escape(name)}"]`, line.element); return field?.selectedOptions?.[0]?.value ? field.selectedOptions[0].textContent : ''; };

  function told(line) {
    const it = line.fields, item = element('li');
    item.dataset.of = line.id;
    const main = element('p');
    item.append(main);
    const add = (...parts) => { const text = parts.filter(part => part).join(' · '); if (text) item.append(element('small', text)); };
    const each = name => Object.entries(it).filter(([key]) => key.startsWith(name + '.')).map(([key, said]) => [key.slice(name.length + 1), said]);
    switch (line.kind) {
      case 'VOICE': main.textContent = it.text ?? ''; add(it.whose && nameOf(it.whose), label(line, 'sharing'), label(line, 'how')); break;
      case 'GOING_WELL': case 'DIFFICULTY': main.textContent = it.text ?? ''; add(it.by && nameOf(it.by)); break;
      case 'DECISION':
        main.textContent = it.outcome ?? it.proposal ?? '';
        add(it.question);
        add(it.outcome && it.proposal, it.proposedBy && nameOf(it.proposedBy));
        add(label(line, 'area'));
        each('hope').forEach(([person, hope]) => add(nameOf(person), hope));
        each('stance').forEach(([person]) => add(nameOf(person), label(line, 'stance.' + person), it['reason.' + person]));
        if (each('to').length) add(`${words.leftTo}: ${listed(each('to').map(([person]) => nameOf(person)))}`, it.handOver);
        add(it.how ? label(line, 'how') : words.leftOpen, listed(each('decidedBy').map(([person]) => nameOf(person))), it.reviewOn && dayOf(it.reviewOn));
        break;
      case 'DISAGREEMENT':
        main.textContent = it.topic ?? '';
        add(label(line, 'about'), listed(each('between').map(([person]) => nameOf(person))));
        people.forEach(({ person, name }) => {
          const said = ['explanation', 'intervention', 'responsibility'].map(row => it[`${row}.${person}`]).filter(words => words);
          if (said.length) add(name + ': ' + said.join(' / '));
        });
        break;
      case 'PROMISE':
        main.textContent = at('[data-understood]', line.element)?.textContent || it.text || '';
        [[words.for, it.for && nameOf(it.for)], [words.suggestedBy, it.suggestedBy && nameOf(it.suggestedBy)], [words.origin, label(line, 'origin')]].forEach(([what, said]) => add(said && `${what}: ${said}`));
        break;
      case 'NOTE':
        main.textContent = it.text ?? '';
        if (it.next) add([it.by && nameOf(it.by), it.next, it.due && byWhen({ atNextHui: it.due === 'NEXT_HUI', due: /^\d/.test(it.due) && it.due })].filter(part => part).join(' – '));
        break;
      case 'NEXT_HUI': main.textContent = [it.date && dayOf(it.date), it.time, it.place].filter(words => words).join(', '); add(label(line, 'purpose')); break;
      default: main.textContent = it.text ?? '';
    }
    (line.binds ?? []).forEach(person => {
      const told = line.said.find(one => one.person === person);
      if (told) add((told.so ? words.so : words.notSo).replace('{0}', nameOf(person)));
      else if (line.mark && it['said.' + person] === line.mark) add(words.aloud.replace('{0}', nameOf(person)));
    });
    return item;
  }

  function readThrough() {
    proofread = mark;
    all('#sharing .problem').forEach(it => it.remove());
    const minutes = document.getElementById('minutes');
    minutes.replaceChildren();
    for (const section of all('#writing > section')) {
      const part = element('div', '', 'part');
      part.append(element('h2', at('h2', section).textContent));
      const list = element('ul');
      const lineOf = item => lines.get(item.dataset.line);
      const written = all('.line', section).map(lineOf).filter(it => it && !it.removed && Object.keys(it.fields).length > ({ HERE: 1, NOTE: 1, LAST_TIME: 2 }[it.kind] ?? 0));
      for (const came of ['HERE', 'APOLOGIES']) {
        const who = written.filter(it => it.kind === 'HERE' && it.fields.came === came);
        if (who.length) list.append(element('li', label(who[0], 'came') + ': ' + listed(who.map(it => nameOf(it.fixed.person)))));
      }
      const invited = written.filter(it => it.kind === 'HERE' && it.fields.invited);
      if (invited.length) list.append(element('li', words.invited.replace('{0}', listed(invited.map(it => nameOf(it.fixed.person))))));
      written.filter(it => it.kind === 'CONFIDENTIALITY' && it.fields.stated).forEach(it => list.append(element('li', at('label span', it.element).textContent)));
      written.filter(it => !['HERE', 'CONFIDENTIALITY'].includes(it.kind)).forEach(it => list.append(told(it)));
      part.append(list.children.length ? list : element('p', words.nothing, 'empty'));
      minutes.append(part);
    }
    document.getElementById('writing').hidden = true;
    document.getElementById('proofreading').hidden = false;
    document.getElementById('sharing').hidden = !mayShare;
    document.getElementById('not-yours').hidden = mayShare;
    minutes.focus();
    scrollTo(0, 0);
  }

  function backToWriting() {
    document.getElementById('writing').hidden = false;
    document.getElementById('proofreading').hidden = true;
    lines.forEach(it => it.element && grow(it));
  }

  function notShared(problem) {
    const sharing = document.getElementById('sharing');
    all('.problem', sharing).forEach(it => it.remove());
    const box = element('div', '', 'problem');
    box.setAttribute('role', 'alert');
    box.tabIndex = -1;
    box.append(element('strong', problem.title), element('p', problem.detail));
    for (const fault of problem.errors ?? []) {
      const [id, ...name] = fault.field.split('.');
      const line = lines.get(id);
      // Of those who are here there is a line each; that nobody is, is said of their part.
      const part = !line && document.querySelector(`#writing [data-part=${fault.field === 'present' ? 'here' : 'none'}] h2`);
      const told = element('p', part ? `${part.textContent} – ${fault.message}` : fault.message);
      if (line?.element) {
        const go = element('button', told.textContent, 'link');
        go.type = 'button';
        go.addEventListener('click', () => {
          backToWriting();
          line.wrong = fault.message;
          beside(line);
          all('.asked', line.element).forEach(it => { if (at(`[name="${CSS.escape(name.join('.'))}"]`, it)) it.hidden = false; });
          (all('[name]', line.element).find(it => it.name === name.join('.') && it.type !== 'hidden') ?? at('input, textarea, select', line.element)).focus();
        });
        told.replaceChildren(at('p', document.querySelector(`#minutes [data-of="${id}"]`) ?? page).textContent, ' – ', go);
      }
      box.append(told);
    }
    sharing.prepend(box);
    box.focus();
  }

  let sharing = false;
  async function share() {
    if (sharing) return;
    sharing = true;
    const button = document.getElementById('share');
    button.setAttribute('aria-disabled', 'true');
    try {
      const key = kept().key ?? { id: random(16), seen: proofread };
      if (unsent()) { await look(); return notShared({ title: words.kept, detail: words.unsentLeave }); }
      keepKey(key);
      const answer = await ask('POST', '/share', { seen: key.seen }, { 'Idempotency-Key': key.id });
      if (answer.ok) {
        drop();
        over = true;
        all(':scope > :not(#shared)').forEach(it => { it.hidden = true; });
        const shared = document.getElementById('shared');
        shared.hidden = false;
        const link = at('a', shared);
        if (answer.position) link.href = words.page + '?after=' + answer.position;
        return shared.focus();
      }
      if (answer.status) { keepKey(undefined); keep(); }
      if (answer.told?.type?.endsWith('/the-draft-has-changed-since')) { await look(); readThrough(); }
      notShared(answer.status ? answer.told : { title: document.body.dataset.lostTitle, detail: document.body.dataset.lost });
      say();
    } finally {
      sharing = false;
      button.removeAttribute('aria-disabled');
    }
  }

  // Beginning.

  lists = all('ul.lines');
  page.hidden = false;
  all('[data-add]').forEach(button => button.addEventListener('click', () => { const list = at('ul.lines', button.closest('section')); begin(list, all('.line', list).at(-1)?.line).focus(); }));
  document.getElementById('other')?.addEventListener('change', event => {
    const { value, selectedOptions } = event.target;
    if (!value || lines.has(value)) return;
    if (!people.some(it => it.person === value)) people.push({ person: value, name: selectedOptions[0].textContent });
    here();
    const line = all('ul[data-kind=HERE] > li').find(it => it.dataset.line === value)?.line;
    if (line) { line.fields = { ...line.fixed, came: 'HERE' }; fill(line); typed(line); }
    event.target.value = '';
  });
  // Of whom something was chosen already, that stays.
  document.getElementById('everyone')?.addEventListener('click', () => all('ul[data-kind=HERE] > li').map(it => it.line).filter(it => !it.fields.came)
    .forEach(line => { line.fields = { ...line.fixed, ...line.fields, came: 'HERE' }; fill(line); typed(line); }));
  document.getElementById('read-through').addEventListener('click', async () => { await Promise.all(Array.from(lines.values()).map(send)); await look(); readThrough(); });
  document.getElementById('back').addEventListener('click', backToWriting);
  document.getElementById('share').addEventListener('click', share);
  document.querySelectorAll('form[action="/sign-out"]').forEach(it => it.addEventListener('submit', event => {
    if (unsent() && !confirm(words.unsent)) event.preventDefault(); else drop();
  }, { capture: true }));
  for (const it of kept().lines ?? []) {
    const line = { ...it, dirty: true };
    lines.set(it.id, line);
    if (!line.removed) show(line);
  }
  look().then(() => {
    here();
    lastTime();
    lines.forEach(it => it.element && noLongerToCome(it));
    toTalk();
    lists.filter(it => it.dataset.begun || it.dataset.only).forEach(list => { if (!list.children.length) begin(list); });
    setInterval(look, OFTEN);
    judge();
  });
  ['input', 'focusin', 'pointerdown'].forEach(it => page.addEventListener(it, () => { lastTouch = Date.now(); }));
  addEventListener('online', look);
  addEventListener('visibilitychange', look);
})();

// Makes the preview quick: the page works without this by its links and forms. Whatever is clicked, sent or changed on
// disk is fetched as the whole page, and only what differs is put in its place, so that scroll and focus stay.

const page = () => document.getElementById('page');
const frame = () => document.querySelector('.view iframe');
const isOurs = (address) => address.origin === location.origin && address.pathname === '/';

/** What has to be found again after the page was put in place anew: by the name that it has for people. */
function nameOf(element) {
  const form = element?.closest?.('form');
  return element && page().contains(element)
    ? (element.dataset.story ??
        [element.tagName, element.getAttribute('aria-label') ?? element.textContent, form?.elements.act?.value].join(
          '|',
        ))
    : null;
}

let latest = 0;
/** The last turn whose page is there. */
let settledTurn = 0;
let shown = '';

/** What is being written and not sent yet, by the form that it stands in: it outlives the page around it. */
const drafts = new Map();

/** A form for words, whatever else of the page is another by now. */
function formKey(form) {
  const { was, text, to, ...change } = JSON.parse(form.elements.change.value);
  // A note has no other name than its words.
  return JSON.stringify([form.elements.edition.value, change, change.do === 'write-note' && was]);
}

/** Forms that were opened this moment, of which nothing is known yet. */
function justOpened() {
  const open = [...page().querySelectorAll('details.words[open] form')].map(formKey);
  return open.filter((key) => !drafts.has(key));
}

/** Opens again what was being written, with its words. */
function restoreDrafts(opened = []) {
  for (const details of page().querySelectorAll('details.words')) {
    const key = formKey(details.querySelector('form'));
    if (opened.includes(key)) details.open = true;
    const draft = drafts.get(key);
    if (draft === undefined || details.open) continue;
    details.querySelector('textarea').value = draft;
    details.open = true;
  }
}

/** Where the cursor is in what is being written; puts it there again in the page that came in between. */
function keepCursor() {
  const { activeElement: area } = document;
  if (!area?.matches('details.words textarea')) return null;
  const [key, start, end] = [formKey(area.form), area.selectionStart, area.selectionEnd];
  return () => {
    const forms = [...page().querySelectorAll('details.words[open] form')];
    const again = forms.find((form) => formKey(form) === key)?.querySelector('textarea');
    again?.focus({ preventScroll: true });
    again?.setSelectionRange(start, end);
    return Boolean(again);
  };
}

/** A page's text without the count of changes in it, which is another each time. */
const uncounted = (text) => text.replace(/ data-changes="\d+"/, '');

/** Puts the page that somebody asked for in the place of this one. */
async function show(address, { request, push = false, focus } = {}) {
  const turn = ++latest;
  const got = await fetchPage(address, request);
  // A slower answer to an earlier click must not undo a later one.
  if (!got || turn !== latest) return;
  settledTurn = turn;
  if (push && got.url !== location.href) history.pushState(null, '', got.url);
  else history.replaceState(null, '', got.url);
  placeText(got.text, focus);
}

/** Shows the same page as it is now; nobody asked for it, so it gives way to what somebody does, and comes back. */
async function renew() {
  const turn = latest;
  const got = isWriting() || settledTurn !== latest ? null : await fetchPage(location.href);
  if (isWriting()) page().addEventListener('toggle', renew, { once: true, capture: true });
  else if (turn !== latest || settledTurn !== latest) setTimeout(renew, 200);
  else if (got && uncounted(got.text) !== shown) placeText(got.text);
}

let isPressed = false;
addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel'])
  addEventListener(end, () => setTimeout(() => (isPressed = false)), true);

/** A button that is put in place anew while somebody presses it is never clicked. One let go elsewhere is not waited for. */
async function released() {
  for (let waits = 0; isPressed && waits < 20; waits++) await new Promise((go) => setTimeout(go, 50));
}

/** A page as text; null, and told, where there is none. */
async function fetchPage(address, request) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, ...request }).catch(() => null);
  if (answer?.ok) {
    const text = await answer.text();
    await released();
    return { url: answer.url, text };
  }
  settledTurn = latest;
  tell(answer ? `The preview answered: ${await answer.text()}` : 'The preview has ended.');
  return null;
}

function placeText(text, focus) {
  shown = uncounted(text);
  place(new DOMParser().parseFromString(text, 'text/html'), focus);
}

function place(fresh, focus) {
  const [before, after] = [page(), fresh.getElementById('page')];
  const focused = nameOf(document.activeElement);
  const focusedId = document.activeElement?.id;
  const toCursor = keepCursor();
  const opened = justOpened();
  const [oldFrame, newFrame] = [frame(), after.querySelector('.view iframe')];
  const scrolls = ['.panel', '.view'].map((place) => [place, before.querySelector(place)?.scrollTop ?? 0]);
  const samePanel =
    before.querySelector('.tabs [aria-current]')?.textContent ===
    after.querySelector('.tabs [aria-current]')?.textContent;
  const framePlace = oldFrame?.contentWindow?.scrollY ?? 0;
  const sameLook = oldFrame?.className === newFrame?.className;
  document.title = fresh.title;
  if (oldFrame && newFrame && oldFrame.getAttribute('src') === newFrame.getAttribute('src')) {
    placeAround(before, after);
  } else {
    before.replaceWith(document.adoptNode(after));
    frame()?.addEventListener('load', () => frame().contentWindow.scrollTo(0, sameLook ? framePlace : 0), {
      once: true,
    });
  }
  for (const [name, top] of scrolls) if (samePanel || name !== '.panel') document.querySelector(name)?.scrollTo(0, top);
  restoreDrafts(opened);
  follow();
  const asked = document.getElementById('asked');
  if (focus === 'receipt' && asked) {
    asked.scrollIntoView({ block: 'center' });
    asked.focus({ preventScroll: true });
  } else if (!toCursor?.() && focused) {
    const named = [...page().querySelectorAll('a, button, summary, .story')].find((one) => nameOf(one) === focused);
    const again = (focusedId && document.getElementById(focusedId)) || named;
    (again && !again.disabled ? again : document.getElementById('panel'))?.focus({ preventScroll: true });
  }
}

/** The same page around the same email, which must not be loaded again: everything but its frame is put in place anew. */
function placeAround(before, after) {
  before.dataset.changes = after.dataset.changes;
  for (const part of ['header', '#messages', '.toolbar', 'aside']) {
    const [old, fresh] = [before.querySelector(part), after.querySelector(part)];
    if (part === '#messages') old.replaceChildren(...fresh.childNodes);
    else old.replaceWith(document.adoptNode(fresh));
  }
}

function tell(words, kind = 'failed') {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = words;
  document.getElementById('messages').replaceChildren(line);
}

/** Follows clicks on citations in the email. It cannot run scripts itself, so this page listens in it. */
function follow() {
  const email = frame();
  const listen = () => {
    email.contentDocument?.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href]');
      if (!link) return;
      const address = new URL(link.href);
      if (link.getAttribute('href').startsWith('#')) return;
      event.preventDefault();
      const edition = /^\/editions\/([^/]+)\/./.exec(address.pathname)?.[1];
      if (address.origin === location.origin && edition) show(`/?edition=${edition}&view=web`, { push: true });
      else if (address.origin === location.origin && !isOurs(address))
        tell('This leads to the archive of all editions, which is in the folder of editions: index.html.');
      else if (isOurs(address)) show(address.href, { push: true, focus: 'receipt' });
      else if (/^https?:$/.test(address.protocol)) window.open(address.href, '_blank', 'noopener');
    });
    email.contentDocument?.addEventListener('keydown', onKey);
  };
  if (!email || email.dataset.followed) return;
  email.dataset.followed = 'yes';
  email.addEventListener('load', listen);
  if (email.contentDocument?.readyState === 'complete' && email.contentWindow.location.href !== 'about:blank') listen();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (event.target.closest('#help-button')) return document.getElementById('help').showModal();
  if (
    !link ||
    link.getAttribute('href').startsWith('#') ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    link.target ||
    !isOurs(new URL(link.href))
  )
    return;
  event.preventDefault();
  show(link.href, { push: true, focus: new URL(link.href).searchParams.has('at') ? 'receipt' : undefined });
});

/** Acts that the preview has not answered yet. */
const underWay = new Set();

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form)).toString();
  const act = form.elements.act.value;
  // Whoever presses twice wants two steps back, but neither two notes nor two tests.
  if (underWay.has(body) && act !== 'undo' && act !== 'redo') return;
  underWay.add(body);
  const key = form.closest('details.words') && formKey(form);
  const draft = drafts.get(key);
  drafts.delete(key);
  form.closest('details.words')?.removeAttribute('open');
  tell('Working…', 'working');
  const request = { method: 'POST', body, headers: { Accept: 'text/html', 'Content-Type': form.enctype } };
  await show(form.action, { request });
  underWay.delete(body);
  if (draft !== undefined && document.querySelector('#messages .failed')) {
    drafts.set(key, draft);
    restoreDrafts();
  }
});

document.addEventListener('input', ({ target }) => {
  if (target.matches('details.words textarea')) drafts.set(formKey(target.form), target.value);
});

document.addEventListener(
  'toggle',
  (event) => {
    const { target } = event;
    if (!target.matches('details.words') || !target.isConnected) return;
    const [key, area] = [formKey(target.querySelector('form')), target.querySelector('textarea')];
    if (!target.open) drafts.delete(key);
    else if (!drafts.has(key)) {
      drafts.set(key, area.value);
      area.select();
    }
  },
  true,
);

addEventListener('popstate', () => show(location.href));

function onKey(event) {
  if (event.key === 'Escape') event.target.closest?.('details[open]')?.removeAttribute('open');
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('textarea, input, select, dialog[open]'))
    return;
  if (!document.getElementById('keys-on').checked && event.key !== '?') return;
  if (event.key === '?') document.getElementById('help').showModal();
  else if (event.key === 'n' || event.key === 'p') nextStory(event.key === 'n' ? 1 : -1);
  else {
    const target = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === event.key);
    if (!target || target.disabled) return;
    target.click();
  }
  event.preventDefault();
}
document.addEventListener('keydown', onKey);

function nextStory(by) {
  const stories = [...document.querySelectorAll('.story')];
  const now = stories.indexOf(document.activeElement?.closest('.story'));
  const next = stories[now < 0 ? 0 : Math.min(Math.max(now + by, 0), stories.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'start' });
}

const keysOn = document.getElementById('keys-on');
keysOn.checked = localStorage.getItem('keys') !== 'off';
keysOn.addEventListener('change', () => localStorage.setItem('keys', keysOn.checked ? 'on' : 'off'));

/** Whether somebody is in the middle of writing, which a reload would take away. */
const isWriting = () => document.querySelector('details.words[open]') !== null;

let events = null;
let wentAway = false;

/** Listens for what changes on disk. A browser has few connections to one server, so only a page that is seen holds one. */
function listen() {
  events?.close();
  events = null;
  if (document.hidden) return;
  events = new EventSource('/events');
  events.addEventListener('change', renew);
  // What was changed between the page and this connection is told here.
  events.addEventListener('changes', ({ data }) => data !== page().dataset.changes && renew());
  events.addEventListener('error', () => {
    wentAway = true;
    tell('The preview has ended; start it again, and this page goes on.');
  });
  // A new run has a new token, so the page has to be read anew.
  events.addEventListener('open', () => wentAway && location.reload());
}

listen();
document.addEventListener('visibilitychange', () => {
  listen();
  if (!document.hidden) renew();
});
addEventListener('pagehide', () => events?.close());
addEventListener('pageshow', ({ persisted }) => persisted && listen());

follow();
document.getElementById('asked')?.scrollIntoView({ block: 'center' });

// Puts what differs of a page that was fetched in the place of what is shown, so that scroll, focus and cursor stay.

import { isWriting, justOpened, keepCursor, restoreDrafts } from './preview-drafts.mjs';

export const page = () => document.getElementById('page');
export const frame = () => document.querySelector('.view iframe');
/** Whether an address is one of the preview's own pages. */
export const isOurs = (address) => address.origin === location.origin && address.pathname === '/';

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

/** A page's text without the count of changes in it, which is another each time. */
const uncounted = (text) => text.replace(/ data-changes="\d+"/, '');

/** Puts the page that somebody asked for in the place of this one. */
export async function show(address, { request, push = false, focus } = {}) {
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
export async function renew() {
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
  document.dispatchEvent(new Event('placed'));
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

export function tell(words, kind = 'failed') {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = words;
  document.getElementById('messages').replaceChildren(line);
}

// Makes the preview quick: the page works without this by its links and forms. Whatever is clicked, sent or changed on
// disk is fetched as the whole page, and only what differs is put in its place, so that scroll and focus stay.

import { shutForm } from './preview-drafts.mjs';
import { frame, isOurs, page, renew, show, tell } from './preview-page.mjs';

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
  const open = shutForm(form);
  tell('Working…', 'working');
  const request = { method: 'POST', body, headers: { Accept: 'text/html', 'Content-Type': form.enctype } };
  await show(form.action, { request });
  underWay.delete(body);
  if (document.querySelector('#messages .failed')) open();
});

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

document.addEventListener('placed', follow);
follow();
document.getElementById('asked')?.scrollIntoView({ block: 'center' });

// What is being written on the desk: it outlives the page around it, which is put in place anew with every change.

const page = () => document.getElementById('page');

/** What is being written and not sent yet, by the form that it stands in. */
const drafts = new Map();

/** A form for words, whatever else of the page is another by now. */
function formKey(form) {
  const { was, text, to, ...change } = JSON.parse(form.elements.change.value);
  // A note has no other name than its words.
  return JSON.stringify([form.elements.edition.value, change, change.do === 'write-note' && was]);
}

/** Forms that were opened this moment, of which nothing is known yet. */
export function justOpened() {
  const open = [...page().querySelectorAll('details.words[open] form')].map(formKey);
  return open.filter((key) => !drafts.has(key));
}

/** Opens again what was being written, with its words. */
export function restoreDrafts(opened = []) {
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
export function keepCursor() {
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

/** Shuts the form for words that is being sent; what is returned opens it again, with its words, where they were not taken. */
export function shutForm(form) {
  const details = form.closest('details.words');
  const key = details && formKey(form);
  const draft = drafts.get(key);
  drafts.delete(key);
  details?.removeAttribute('open');
  return () => {
    if (draft === undefined) return;
    drafts.set(key, draft);
    restoreDrafts();
  };
}

/** Whether somebody is in the middle of writing, which a reload would take away. */
export const isWriting = () => document.querySelector('details.words[open]') !== null;

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

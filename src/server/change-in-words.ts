import type { EditorChange } from '../model/edits.ts';

/** A change as a person would tell it, without a full stop. */
export function inWords(change: EditorChange): string {
  switch (change.do) {
    case 'order-sections':
      return `Sections in the order ${change.sections.join(' · ')}`;
    case 'rename-section':
      return `Section “${change.section}” is called “${change.to}”`;
    case 'drop-story':
      return `Dropped “${change.was}”`;
    case 'pin-story':
      return `Pinned “${change.was}”`;
    case 'write-headline':
      return `Headline: “${change.text}”`;
    case 'choose-sentence':
      return 'Another sentence of the articles was chosen';
    case 'write-sentence':
      return `Rewritten: “${change.text}”`;
    case 'drop-sentence':
      return `Dropped the sentence “${change.was}”`;
    case 'drop-part':
      return `Dropped “${change.was}”`;
    case 'add-note':
    case 'write-note':
      return `Note: “${change.text}”`;
    case 'drop-note':
      return `Dropped the note “${change.was}”`;
    case 'drop-line':
      return `Dropped the line “${change.was}”`;
  }
}

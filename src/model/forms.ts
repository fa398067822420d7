/** The forms of an edition besides its email, by the names of their files in `out/<edition>/`. */
export type EditionForms = Readonly<Record<'edition.md' | 'index.html', string>>;

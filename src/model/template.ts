/** How an edition looks, as data: whoever renders is handed the files and reads none. */
export interface Template {
  /** The folder's name; it stands before the file in the message about a mistake. */
  readonly name: string;
  /**
   * Text by path inside the folder, with `/` between parts. `edition.mjml.hbs` and `edition.txt.hbs` must be there;
   * `partials/NAME.mjml.hbs` and `partials/NAME.txt.hbs` are what they include, `tokens.json` holds colours, fonts and widths.
   */
  readonly files: Readonly<Record<string, string>>;
}

/** What an email uses and some clients do not know, and why it is used all the same. */
interface Accepted {
  readonly why: string;
  /** As caniemail.com calls them: unknown to some client. */
  readonly lacking: readonly string[];
  /** Known to it in part. */
  readonly partly: readonly string[];
}

/** Everything that caniemail finds in our templates. What is not here is new, and has to be mended or given a reason. */
export const accepted: readonly Accepted[] = [
  {
    why: 'Style sheets carry dark mode and narrow windows alone; without them the inline styles show the email whole.',
    lacking: [
      '<style> element',
      '@media',
      'Attribute selector',
      'Chaining selectors',
      'Child combinator',
      'Class selector',
      'Descendant combinator',
      'ID selector',
      'Type selector',
    ],
    partly: [
      '!important keyword',
      '<style> element',
      '@media',
      'Attribute selector',
      'Chaining selectors',
      'Child combinator',
      'Class selector',
      'Descendant combinator',
      'ID selector',
      'Type selector',
    ],
  },
  {
    why: 'They hide the preheader, each where the others fail: one of them is enough.',
    lacking: ['display:none', 'opacity', 'overflow'],
    partly: ['display:none', 'overflow', 'font-size', 'max-width'],
  },
  {
    why: 'A long word without a space breaks where these are known; elsewhere it runs over the edge, as any long word does.',
    lacking: ['overflow-wrap', 'word-break'],
    partly: ['overflow-wrap', 'word-break'],
  },
  {
    why: 'Contents and citations lead within the email where that works; they read well where it does not.',
    lacking: ['Local anchors'],
    partly: ['Local anchors', 'mailto: links'],
  },
  {
    why: 'For those who listen to the email, where clients let it through; nothing is lost to others.',
    lacking: ['aria-label attribute', 'role attribute'],
    partly: ['dir attribute', 'direction', 'lang attribute', 'role attribute'],
  },
  {
    why: 'Finish: spacing, rules and columns that fall back to one column in plain type.',
    lacking: ['height property', 'text-decoration', 'word-spacing'],
    partly: [
      'background',
      'border',
      'display',
      'font-weight',
      'height property',
      'letter-spacing',
      'line-height',
      'margin',
      'padding',
      'text-align',
      'text-decoration',
      'text-indent',
      'width attribute',
      'width property',
      'word-spacing',
    ],
  },
  {
    why: 'MJML writes them for every email: resets, and the skeleton of tables that Outlook needs.',
    lacking: ['<body> element', 'outline'],
    partly: ['<body> element', 'align attribute', 'border-collapse', 'cellpadding attribute', 'cellspacing attribute'],
  },
];

import { escapeHtml } from '../platform/http/html-page';

/** One thing that a mail tells. */
export interface MailSection {
  /** Shown above the text in a mail that tells several things. */
  readonly heading: string;
  /** Plain text, an empty line between paragraphs. */
  readonly text: string;
  /** Where it is in the product, as a whole address. */
  readonly url: string;
}

/** Everything that a mail says. */
export interface MailContent {
  readonly subject: string;
  readonly recipientName: string;
  /** Several in the one mail of the day. */
  readonly sections: readonly MailSection[];
  readonly button: { readonly label: string; readonly url: string };
  /** Legal notices have nothing to choose. */
  readonly legal: boolean;
  /** Where somebody chooses how often they get mail. */
  readonly preferencesUrl: string;
}

const LEGAL = 'Dit is een wettelijk bericht. U krijgt het altijd.';
const WHY = 'U krijgt deze mail omdat u met Samenspoor werkt.';
const CHOOSE = 'Kies hoe vaak u mails krijgt';

/** The plain part: the same words, addresses written out. */
export function mailText({ recipientName, sections, button, legal, preferencesUrl }: MailContent): string {
  const told =
    sections.length === 1
      ? sections.map(({ text }) => text)
      : sections.map(({ heading, text, url }) => `${heading}\n${'-'.repeat(heading.length)}\n\n${text}\n\n${url}`);
  const foot = legal ? LEGAL : `${WHY} ${CHOOSE}:\n${preferencesUrl}`;
  return [`Dag ${recipientName}`, ...told, `${button.label}:\n${button.url}`, `--\n${foot}\n`].join('\n\n');
}

const INK = 'color:#1c2529';
const SOFT = 'color:#4d5b61;font-size:14px';
const LINK = 'color:#9c3d14';
const FONT = "font-family:'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5";
const CARD =
  'max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5d9da;border-radius:12px';
const BUTTON =
  'display:inline-block;padding:12px 24px;background:#9c3d14;color:#ffffff;font-weight:600;text-decoration:none;border-radius:8px';

/** The HTML part: one column, our own look, one button. Styles stand in the tags, since mail programs drop the rest. */
export function mailHtml(content: MailContent): string {
  const { subject, recipientName, sections, button, legal, preferencesUrl } = content;
  const several = sections.length > 1;
  return `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<base target="_blank">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:16px;background:#fbfaf8;${INK};${FONT}">
<div role="article" aria-label="${escapeHtml(subject)}" style="${CARD}">
<p style="margin:0 0 24px;${LINK};font-size:20px;font-weight:700">Samenspoor</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeHtml(subject)}</h1>
<p style="margin:0 0 16px">Dag ${escapeHtml(recipientName)}</p>
${sections.map((section) => sectionHtml(section, several)).join('\n')}
<p style="margin:24px 0"><a href="${escapeHtml(button.url)}" style="${BUTTON}">${escapeHtml(button.label)}</a></p>
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d5d9da;${SOFT}">${footHtml(legal, preferencesUrl)}</p>
</div>
</body>
</html>
`;
}

function sectionHtml({ heading, text, url }: MailSection, several: boolean): string {
  if (!several) return paragraphs(text);
  const link = `<a href="${escapeHtml(url)}" style="${LINK}">${escapeHtml(heading)}</a>`;
  return `<h2 style="margin:24px 0 8px;font-size:18px;line-height:1.3">${link}</h2>\n${paragraphs(text)}`;
}

function footHtml(legal: boolean, preferencesUrl: string): string {
  if (legal) return LEGAL;
  return `${WHY} <a href="${escapeHtml(preferencesUrl)}" style="${LINK}">${CHOOSE}</a>`;
}

/** Paragraphs by empty lines, lines inside them kept. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p style="margin:0 0 16px">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

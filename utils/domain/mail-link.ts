/** A link that begins a mail, with its subject and text as they are. @param to '' leaves it to the writer */
export function mailLink(to: string, subject: string, text: string): string {
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}

import { addDays } from '../../dates/local-date.ts';
import { rule, type Rule } from './rule.ts';

const inDays = (source: string, days: number): Rule =>
  rule(source, (_, today) => ({ day: addDays(today, days), trust: 'sure', kind: 'casual' }));

/** Words for days near today. What has passed, and what means "some day", hides the word inside it. */
export const CASUAL_RULES: readonly Rule[] = [
  inDays('(?:hari|hr) ini(?: juga)?|today', 0),
  inDays('besok|bsk|esok(?: hari)?|tomorrow|tmrw?|tmw', 1),
  inDays('lusa|(?:the )?day after tomorrow', 2),
  rule(
    'kemarin(?: lusa)?|kmrn|(?:the )?day before yesterday|yesterday|(?:besok|bsk|esok) (?:lusa|besok)|(?:hari|masa) esok' +
      '|(?:satu|dua|tiga|empat|lima|enam|tujuh|beberapa|\\d+) hari ini',
    () => ({ day: null, trust: 'sure', kind: 'casual' }),
  ),
];

import { TEMPLATES as anyone } from './bank/anyone.ts';
import { TEMPLATES as business } from './bank/business.ts';
import { TEMPLATES as home } from './bank/home.ts';
import { TEMPLATES as learning } from './bank/learning.ts';
import { TEMPLATES as school } from './bank/school.ts';
import { TEMPLATES as team } from './bank/team.ts';
import type { Template } from './template.ts';

/** All templates that come with the product; of two that fit equally well, the first is proposed. */
export const TEMPLATES: readonly Template[] = [...team, ...learning, ...school, ...home, ...business, ...anyone];

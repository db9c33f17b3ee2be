import type { Question } from './question.ts';
import { QUESTIONS as openingAnyone } from './bank/opening/anyone.ts';
import { QUESTIONS as openingTeam } from './bank/opening/team.ts';
import { QUESTIONS as openingLearning } from './bank/opening/learning.ts';
import { QUESTIONS as openingHome } from './bank/opening/home.ts';
import { QUESTIONS as openingBusiness } from './bank/opening/business.ts';
import { QUESTIONS as workAnyone } from './bank/work/anyone.ts';
import { QUESTIONS as workTeam } from './bank/work/team.ts';
import { QUESTIONS as workLearning } from './bank/work/learning.ts';
import { QUESTIONS as workHome } from './bank/work/home.ts';
import { QUESTIONS as workBusiness } from './bank/work/business.ts';
import { QUESTIONS as obstaclesAnyone } from './bank/obstacles/anyone.ts';
import { QUESTIONS as obstaclesTeam } from './bank/obstacles/team.ts';
import { QUESTIONS as obstaclesLearning } from './bank/obstacles/learning.ts';
import { QUESTIONS as obstaclesHome } from './bank/obstacles/home.ts';
import { QUESTIONS as obstaclesBusiness } from './bank/obstacles/business.ts';
import { QUESTIONS as feedbackAnyone } from './bank/feedback/anyone.ts';
import { QUESTIONS as feedbackTeam } from './bank/feedback/team.ts';
import { QUESTIONS as feedbackLearning } from './bank/feedback/learning.ts';
import { QUESTIONS as feedbackHome } from './bank/feedback/home.ts';
import { QUESTIONS as feedbackBusiness } from './bank/feedback/business.ts';
import { QUESTIONS as growthAnyone } from './bank/growth/anyone.ts';
import { QUESTIONS as growthTeam } from './bank/growth/team.ts';
import { QUESTIONS as growthLearning } from './bank/growth/learning.ts';
import { QUESTIONS as growthHome } from './bank/growth/home.ts';
import { QUESTIONS as growthBusiness } from './bank/growth/business.ts';
import { QUESTIONS as wellbeingAnyone } from './bank/wellbeing/anyone.ts';
import { QUESTIONS as wellbeingTeam } from './bank/wellbeing/team.ts';
import { QUESTIONS as wellbeingLearning } from './bank/wellbeing/learning.ts';
import { QUESTIONS as wellbeingHome } from './bank/wellbeing/home.ts';
import { QUESTIONS as wellbeingBusiness } from './bank/wellbeing/business.ts';
import { QUESTIONS as goalsAnyone } from './bank/goals/anyone.ts';
import { QUESTIONS as goalsTeam } from './bank/goals/team.ts';
import { QUESTIONS as goalsLearning } from './bank/goals/learning.ts';
import { QUESTIONS as goalsHome } from './bank/goals/home.ts';
import { QUESTIONS as goalsBusiness } from './bank/goals/business.ts';
import { QUESTIONS as closingAnyone } from './bank/closing/anyone.ts';
import { QUESTIONS as closingTeam } from './bank/closing/team.ts';
import { QUESTIONS as closingLearning } from './bank/closing/learning.ts';
import { QUESTIONS as closingHome } from './bank/closing/home.ts';
import { QUESTIONS as closingBusiness } from './bank/closing/business.ts';

/** All questions that come with the product, in the order of `PHASES`; within a phase, what suits everybody comes first. */
export const BANK: readonly Question[] = [
  ...openingAnyone,
  ...openingTeam,
  ...openingLearning,
  ...openingHome,
  ...openingBusiness,
  ...workAnyone,
  ...workTeam,
  ...workLearning,
  ...workHome,
  ...workBusiness,
  ...obstaclesAnyone,
  ...obstaclesTeam,
  ...obstaclesLearning,
  ...obstaclesHome,
  ...obstaclesBusiness,
  ...feedbackAnyone,
  ...feedbackTeam,
  ...feedbackLearning,
  ...feedbackHome,
  ...feedbackBusiness,
  ...growthAnyone,
  ...growthTeam,
  ...growthLearning,
  ...growthHome,
  ...growthBusiness,
  ...wellbeingAnyone,
  ...wellbeingTeam,
  ...wellbeingLearning,
  ...wellbeingHome,
  ...wellbeingBusiness,
  ...goalsAnyone,
  ...goalsTeam,
  ...goalsLearning,
  ...goalsHome,
  ...goalsBusiness,
  ...closingAnyone,
  ...closingTeam,
  ...closingLearning,
  ...closingHome,
  ...closingBusiness,
];

/** What of the panel is not needed before its first screen stands. */
export { AboutEvent } from './about-event.tsx';
export { AboutPerson, AskRelationship } from './about-person.tsx';
export { MaterialList } from './material-list.tsx';
export { QuestionBank } from './question-bank.tsx';
export { Recall } from './recall.tsx';

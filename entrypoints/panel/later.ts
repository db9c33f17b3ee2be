/** What of the panel is not needed before its first screen stands. */
export { AboutEvent } from './about-event.tsx';
export { AboutPerson, AskRelationship } from './about-person.tsx';
export { AgendaPlan } from './agenda-plan.tsx';
export { BesideCall } from './beside-call.tsx';
export { AddFollowUp, FollowUps } from './follow-ups.tsx';
export { FromThem } from './from-them.tsx';
export { LastTime } from './last-time.tsx';
export { MaterialList } from './material-list.tsx';
export { Minutes } from './minutes.tsx';
export { QuestionBank } from './question-bank.tsx';
export { Ready } from './ready.tsx';
export { Recall } from './recall.tsx';
export { RowNote } from './row-note.tsx';
export { SendAgenda } from './send-agenda.tsx';
export { StartList } from './start-list.tsx';

import type { CalendarApi } from './calendar-api.ts';
import { authorize, backTo, type Outcome } from './sign-in.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** What the consent page says about a scope. */
const MEANING: Record<string, string> = {
  'calendar.events.owned.readonly': 'See the events on Google calendars you own',
  'calendar.events.owned': 'See, create, change, and delete events on Google calendars you own',
  'calendar.calendarlist.readonly': 'See the list of Google calendars you’re subscribed to',
};
const meaningOf = (scope: string): string => MEANING[scope.split('/').at(-1) ?? ''] ?? scope;

const CONSENT = '/signin/oauth/consent';

/** Google's pages for signing in: `/o/oauth2/v2/auth`, and what one is led to from there. */
export async function answerSignIn(api: CalendarApi, request: Request): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url);
  if (pathname !== '/o/oauth2/v2/auth' && pathname !== CONSENT) return page(404, 'Error 404', '<p>Not found.');
  const chosen = pathname === CONSENT ? query.get('account') : null;
  if (request.method === 'POST') return answerForm(api, query, new URLSearchParams(await request.text()));
  return show(api, query, authorize(api, query, chosen));
}

/** What was filled in on the sign-in page or ticked on the consent page. */
function answerForm(api: CalendarApi, query: URLSearchParams, form: URLSearchParams): Response {
  const email = form.get('email');
  if (email !== null) {
    if (api.accounts.has(email)) api.visitor.signedIn?.push(email);
    query.set('account', email);
    return api.accounts.has(email) ? redirect(`${CONSENT}?${query.toString()}`) : signInPage(query, email, 'Couldn’t find your Google Account');
  }
  if (form.get('answer') !== 'allow') return redirect(backTo(api, query, { kind: 'denied', error: 'access_denied' }));
  const account = api.account(query.get('account') ?? '');
  return redirect(backTo(api, query, { kind: 'allowed', account, scopes: form.getAll('scope'), fresh: true }));
}

function show(api: CalendarApi, query: URLSearchParams, outcome: Outcome): Response {
  const leadTo = (email: string): string => escape(`${CONSENT}?${new URLSearchParams([...query, ['account', email]]).toString()}`);
  switch (outcome.kind) {
    case 'allowed':
    case 'denied':
      return redirect(backTo(api, query, outcome));
    case 'problem':
      return page(outcome.status, 'Access blocked: Authorization Error', `<p>Error ${outcome.status}: ${outcome.error}`);
    case 'sign-in':
      return signInPage(query, outcome.hint);
    case 'choose':
      return page(200, 'Choose an account', `<ul>${outcome.accounts.map(({ name, email }) => `<li><a href="${leadTo(email)}" data-identifier="${escape(email)}">${escape(name)} <small>${escape(email)}</small></a>`).join('')}</ul>`);
    case 'consent':
      return page(200, 'Empat Mata wants access to your Google Account', `<p>${escape(outcome.account.email)}
<form method="post" action="${leadTo(outcome.account.email)}">
${outcome.scopes.map((scope) => `<p><label><input type="checkbox" name="scope" value="${escape(scope)}"${api.visitor.unticks.includes(scope) ? '' : ' checked'}> ${escape(meaningOf(scope))}</label>`).join('\n')}
<p><button name="answer" value="deny">Cancel</button> <button name="answer" value="allow">Continue</button>
</form>`);
  }
}

const signInPage = (query: URLSearchParams, hint: string, problem = ''): Response => page(200, 'Sign in', `<form method="post" action="${escape(`${CONSENT}?${query.toString()}`)}">
<p><label>Email or phone <input type="email" name="email" value="${escape(hint)}" required autofocus></label> ${problem}
<p><button>Next</button></form>`);

const redirect = (location: string): Response => new Response(null, { status: 302, headers: { location } });

function page(status: number, title: string, body: string): Response {
  const html = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1>${body}</html>`;
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

// Signs in by authorization code with proof (PKCE) and shows GraphiQL. The token stays in this tab.
// Of the address only code and state are looked at; nothing in it is ever shown or run.

const CLIENT = 'graphiql';
const HERE = location.origin + '/graphiql';
const TOKEN = 'chancery.token';
const PROOF = 'chancery.proof';

const EXAMPLE = `# Ctrl+Enter asks. The documentation of every type and field is behind the book on the left.
query {
  myAssignments(first: 10) {
    count { value }
    edges {
      node { id text state dueOn overdue }
    }
  }
}
`;

const base64Url = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

async function signIn() {
  const proof = { verifier: random(), state: random() };
  sessionStorage.setItem(PROOF, JSON.stringify(proof));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(proof.verifier));
  location.assign('/oauth2/authorize?' + new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT,
    redirect_uri: HERE,
    state: proof.state,
    code_challenge: base64Url(digest),
    code_challenge_method: 'S256',
  }));
}

async function tokenFor(code, proof) {
  const answer = await fetch('/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT,
      redirect_uri: HERE,
      code,
      code_verifier: proof.verifier,
    }),
  });
  return answer.ok ? (await answer.json()).access_token : null;
}

// The token that a return from the sign-in brings, else the one that this tab has.
async function token() {
  const returned = new URLSearchParams(location.search);
  const proof = JSON.parse(sessionStorage.getItem(PROOF) ?? 'null');
  history.replaceState(null, '', '/graphiql');
  if (proof && returned.get('code') && returned.get('state') === proof.state) {
    sessionStorage.removeItem(PROOF);
    const fresh = await tokenFor(returned.get('code'), proof);
    if (fresh) {
      sessionStorage.setItem(TOKEN, fresh);
    }
  }
  return sessionStorage.getItem(TOKEN);
}

function claims(jwt) {
  const bytes = Uint8Array.from(atob(jwt.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

function isSubscription(document, operationName) {
  return document?.definitions.some((definition) => definition.operation === 'subscription'
    && (!operationName || definition.name?.value === operationName)) ?? false;
}

async function* events(answer) {
  let rest = '';
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const data = block.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n');
      if (data.trim() && data.trim() !== '{}') {
        yield JSON.parse(data);
      }
    }
  }
}

const fetcher = (jwt) => async (request, options) => {
  const watches = isSubscription(options?.documentAST, request.operationName);
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: watches ? 'text/event-stream' : 'application/json',
      Authorization: `Bearer ${jwt}`,
    },
    body: JSON.stringify(request),
  });
  if (answer.status === 401) {
    sessionStorage.removeItem(TOKEN);
    await signIn();
  }
  return watches ? events(answer) : answer.json();
};

document.getElementById('other').addEventListener('click', () => {
  sessionStorage.removeItem(TOKEN);
  location.assign('/sign-in');
});

const jwt = await token();
if (jwt) {
  document.getElementById('who').textContent = claims(jwt).name;
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, { fetcher: fetcher(jwt), defaultQuery: EXAMPLE, isHeadersEditorEnabled: false }),
  );
} else {
  await signIn();
}

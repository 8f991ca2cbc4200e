/** Passkeys in the browser: making one on the account page, signing in with one, proving with one (see PasskeyPart.java, OtherWays.java, ProveDialog.java). */
type Json = Record<string, any>;

const bytes = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0)).buffer;

const text = (data: ArrayBuffer | null): string | undefined =>
  data === null
    ? undefined
    : btoa(String.fromCharCode(...new Uint8Array(data))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const named = (keys: Json[] = []) => keys.map((key) => ({ ...key, id: bytes(key.id) }) as PublicKeyCredentialDescriptor);

function told(credential: PublicKeyCredential, response: Json): Json {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  };
}

/** Answers what the device answered, as JSON. */
async function create(asked: string): Promise<string> {
  const options = JSON.parse(asked);
  const credential = (await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    },
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  return JSON.stringify(
    told(credential, {
      attestationObject: text(response.attestationObject),
      clientDataJSON: text(response.clientDataJSON),
      transports: response.getTransports?.() ?? [],
    }),
  );
}

function post(place: string, body?: Json): Promise<Response> {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';
  return fetch(new URL(place, document.baseURI), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function proof(options: Json): Promise<Json> {
  const credential = (await navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) },
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return told(credential, {
    authenticatorData: text(response.authenticatorData),
    clientDataJSON: text(response.clientDataJSON),
    signature: text(response.signature),
    userHandle: text(response.userHandle),
  });
}

/** Proves once more who sits here; answers what the device answered, as JSON. */
async function prove(asked: string): Promise<string> {
  return JSON.stringify(await proof(JSON.parse(asked)));
}

/** Signs in and goes on; answers words for the person where it did not work. */
async function signIn(): Promise<string> {
  const options = await (await post('webauthn/authenticate/options')).json();
  let proven: Json;
  try {
    proven = await proof(options);
  } catch {
    return 'No passkey was used. Try again, or sign in another way.';
  }
  const answer = await post('login/webauthn', proven);
  if (!answer.ok) {
    return answer.text();
  }
  const { redirectUrl } = await answer.json();
  window.location.assign(redirectUrl);
  return '';
}

const supported = () => window.PublicKeyCredential !== undefined;

((window as any).Lodestar ??= {}).passkeys = { create, prove, signIn, supported };

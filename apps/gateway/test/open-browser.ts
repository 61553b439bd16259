/** What a browser is told: the cookies stay with it. */
interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser, as the site passes on what it asks of the newsroom. */
export interface Browser {
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Told>;
  get(path: string): Promise<Told>;
  /** Who is signed in by the cookies that it has. */
  viewer(): Promise<{ readonly email: string } | null>;
  /** Its `cookie` header. */
  cookie(): string;
  /** Brings cookies of another browser, or of another day. */
  setCookie(cookie: string): void;
}

/** Opens a browser without cookies at an address of its own. */
export function openBrowser(url: string, address = '203.0.113.7'): Browser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path: string, init: RequestInit): Promise<Told> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie());
    headers.set('x-forwarded-for', `198.51.100.1, ${address}`);
    const response = await fetch(`${url}/staff/${path}`, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) keep(jar, set);
    const text = await response.text();
    const body = text.startsWith('{') ? (JSON.parse(text) as Told['body']) : {};
    return { status: response.status, headers: response.headers, body };
  };
  return {
    cookie,
    setCookie(cookies) {
      jar.clear();
      for (const one of cookies.split('; ')) keep(jar, one);
    },
    get: (path) => ask(path, { method: 'GET' }),
    post: (path, body = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    async viewer() {
      const { status, body } = await this.post('graphql', { query: '{ viewer { email } }' });
      return status === 401 ? null : (body.data as { viewer: { email: string } }).viewer;
    },
  };
}

function keep(jar: Map<string, string>, set: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (value === '' || /max-age=0(;|$)/i.test(set)) jar.delete(name);
  else jar.set(name, value);
}

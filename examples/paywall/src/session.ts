/** Who uses this demo. In your product: whoever your sign-in says, and the customer that you provisioned for them. */
export interface User {
  readonly name: string;
  readonly customerId: string;
}

export const USERS = new Map<string, User>([
  ["one", { name: "User One", customerId: "customer-on-free" }],
  ["two", { name: "User Two", customerId: "customer-with-plan" }],
]);

/** In your product: a session store that all isolates share, such as a Durable Object or a database. */
const sessions = new Map<string, User>();

/** Signs a user in; gives the cookie that says so from now on. No script can read it, no foreign page can send a POST with it. */
export function signIn(user: User, isSecure: boolean): string {
  const id = crypto.randomUUID();
  sessions.set(id, user);
  return `session=${id}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}

export function signOut(request: Request): string {
  sessions.delete(sessionId(request));
  return "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0";
}

/** The user whose session it is. */
export function userOf(request: Request): User | undefined {
  return sessions.get(sessionId(request));
}

function sessionId(request: Request): string {
  return /(?:^|; )session=([\w-]+)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? "";
}

/** Why a request does not pass. The visitor learns the status and its name, nothing else. */
export class Refused extends Error {
  constructor(readonly status: 400 | 401 | 403 | 404 | 413) {
    super();
  }
}

/** Refuses, unless it holds. */
export function demand(holds: unknown, status: Refused["status"] = 403): asserts holds {
  if (!holds) throw new Refused(status);
}

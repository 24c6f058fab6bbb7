/** What a server that holds the key would answer. */
export const GET = (request) => Response.json({ data: { id: new URL(request.url).pathname } });

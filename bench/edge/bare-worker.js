/**
 * What a request costs when nothing but the platform stands behind it: ready-made responses, looked up by URL. No
 * framework, no parsing, headers made once.
 */
let responses;

export default {
  fetch(request, env) {
    responses ??= prepare(env);
    const { url } = request;
    const response = responses.get(url.slice(url.indexOf("/", 8)));
    if (response === undefined) return new Response(null, { status: 404 });
    if (request.headers.get("If-None-Match") === response.etag)
      return new Response(null, response.notModified);
    return new Response(response.body, response.full);
  },
};

function prepare(env) {
  const prepared = new Map();
  for (const { path, binding, headers, headersOf304 } of env.RESPONSES) {
    prepared.set(path, {
      body: env[binding],
      etag: headers.etag,
      full: { headers: new Headers(headers) },
      notModified: { status: 304, headers: new Headers(headersOf304) },
    });
  }
  return prepared;
}

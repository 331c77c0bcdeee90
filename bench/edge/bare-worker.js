/**
 * What a request costs when nothing but the platform stands behind it: ready-made responses, looked up by URL and by the
 * fields that choose between them, compared as they stand. No framework, no parsing, headers made once.
 */
let resources;

export default {
  fetch(request, env) {
    resources ??= prepare(env);
    const { url, headers } = request;
    const resource = resources.get(url.slice(url.indexOf("/", 8)));
    if (resource === undefined) return new Response(null, { status: 404 });
    const tag = headers.get("If-None-Match");
    if (tag !== null) {
      if (tag === resource.etag) return new Response(null, resource.notModified);
      const { delta } = resource;
      if (delta !== undefined && tag === delta.base && headers.get("A-IM") === "feed")
        return new Response(delta.body, delta.init);
    }
    if (resource.gzip !== undefined && headers.get("Accept-Encoding") === "gzip")
      return new Response(resource.gzip.body, resource.gzip.init);
    return new Response(resource.whole.body, resource.whole.init);
  },
};

function prepare(env) {
  const ready = (variant) =>
    variant && {
      body: env[variant.binding],
      base: variant.base,
      init: {
        status: variant.status,
        headers: new Headers(variant.headers),
        encodeBody: variant.headers["content-encoding"] ? "manual" : "automatic",
      },
    };
  return new Map(
    env.RESOURCES.map(({ path, etag, notModified, whole, gzip, delta }) => [
      path,
      {
        etag,
        notModified: { status: 304, headers: new Headers(notModified.headers) },
        whole: ready(whole),
        gzip: ready(gzip),
        delta: ready(delta),
      },
    ]),
  );
}

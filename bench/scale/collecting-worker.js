import worker from "./worker.js";

/** The Worker as it is, but for one address at which it collects its garbage (`--expose-gc`). */
export default {
  fetch(request, env, context) {
    if (!request.url.endsWith("/collect-garbage")) return worker.fetch(request, env, context);
    gc();
    return new Response(null, { status: 204 });
  },
};

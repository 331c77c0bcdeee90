/** The static assets of the deployment: the `ASSETS` binding, or anything that answers like it. */
export interface Assets {
  fetch(url: string): Promise<Response>;
}

/** The binding ignores the host, but wants one. */
const HOST = "https://assets.invalid";

/** The body of an asset, or `undefined` when the deployment has none at this path. */
export async function findAsset(assets: Assets, path: string): Promise<ArrayBuffer | undefined> {
  const response = await assets.fetch(HOST + path);
  if (response.status === 404) return undefined;
  if (response.status !== 200) throw new Error(`Asset ${path} answers ${response.status}`);
  return response.arrayBuffer();
}

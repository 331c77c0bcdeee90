import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/**
 * A package that is loaded when it is first asked for: what few builds need costs no other build its start, which each thread
 * makes anew.
 */
export function lazyPackage<Package>(name: string): () => Package {
  return onceAsked(() => require(name) as Package);
}

/** The same for a package that says only where modules find it; looking for that takes milliseconds too. */
export function lazyModule<Module>(name: string): () => Module {
  return onceAsked(() => require(fileURLToPath(import.meta.resolve(name))) as Module);
}

function onceAsked<Loaded>(load: () => Loaded): () => Loaded {
  let loaded: Loaded | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

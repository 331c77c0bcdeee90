/** Whether a URL reference names something of the site itself: no scheme, no host, not just a query or fragment. */
export function isLocalReference(reference: string): boolean {
  return reference !== "" && !/^([a-z][a-z0-9+.-]*:|[\\/]{2}|#|\?)/i.test(reference);
}

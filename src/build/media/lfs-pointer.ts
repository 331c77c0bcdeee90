/**
 * What stands in place of a file that Git LFS or git-annex has not fetched
 * (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, https://git-annex.branchable.com/internals/pointer_file/).
 */
const POINTER = /^(?:version https:\/\/git-lfs\.github\.com\/spec\/|\/annex\/objects\/)/;
/** Bytes that a pointer has at most. */
const LONGEST = 1024;

export function isPointer(bytes: Uint8Array): boolean {
  return bytes.length <= LONGEST && POINTER.test(Buffer.from(bytes.subarray(0, 100)).toString("latin1"));
}

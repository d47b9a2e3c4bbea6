/** Whether this Linux uses musl (Alpine) instead of glibc; published binaries come separately for each. */
export function onMusl() {
  if (process.platform !== 'linux') return false;
  process.report.excludeNetwork = true; // else the report looks up host names, which can hang without a network
  return process.report.getReport().header.glibcVersionRuntime === undefined;
}

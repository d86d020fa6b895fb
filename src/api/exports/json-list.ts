/** Puts what stands in a JSON array one to a line, with commas between. */
export function listSeparator(): () => string {
  let written = false;
  return () => {
    const separator = written ? ',\n' : '\n';
    written = true;
    return separator;
  };
}

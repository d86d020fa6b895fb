declare module '*.css';
/** The address of the file as built. */
declare module '*.json?url' {
  const address: string;
  export default address;
}

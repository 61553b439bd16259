/** Parameters as an address gives them. */
export type RawParameters = Readonly<Record<string, string | string[] | undefined>>;

/** What Next gives a page of its address. */
export type SearchParams = Promise<RawParameters>;

/** The value of a parameter; the last one where it is repeated, null where it is absent or empty. */
export async function readParam(params: SearchParams, name: string): Promise<string | null> {
  const value = (await params)[name];
  const last = Array.isArray(value) ? value.at(-1) : value;
  return last || null;
}

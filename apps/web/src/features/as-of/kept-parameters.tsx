/** The parameters of an address as hidden fields, so that a form that is sent there keeps them. */
export const KeptParameters = ({ href }: { href: string }) => {
  const [, query = ''] = href.split('?');
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
};

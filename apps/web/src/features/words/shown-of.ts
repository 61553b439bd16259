/** How many of a list a page shows: "1 release" where those are all, "50 of 212 entries". */
export const shownOf = (shown: number, total: number, one: string, many = `${one}s`): string => {
  const words = total === 1 ? one : many;
  return shown === total ? `${total} ${words}` : `${shown} of ${total} ${words}`;
};

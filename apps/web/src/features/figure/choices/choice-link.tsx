/** A link that changes one choice and leaves the others. `about` names what it is about to those who hear links alone. */
export const ChoiceLink = ({
  href,
  about,
  children,
}: {
  href: string;
  about: string;
  children: string;
}) => (
  <a
    className="inline-block py-0.5 whitespace-nowrap"
    href={href}
    rel="nofollow"
    aria-label={`${children}: ${about}`}
  >
    {children}
  </a>
);

import { type ReactNode, useId } from 'react';

/** For which widths a drawing is laid out; CSS shows the one that fits the space it has. */
export type Layout = 'narrow' | 'medium' | 'wide' | 'roomy';

/**
 * One drawing as an image with a name and a description. It has no viewBox: places across are shares
 * of its width, places down are pixels, so that words keep their size on every screen.
 */
export const Drawing = ({
  title,
  description,
  height,
  layout,
  shape,
  children,
}: {
  title: string;
  description: string;
  height: number;
  layout?: Layout;
  /** A map keeps its proportions: its height follows its width. */
  shape?: 'map' | 'map-narrow';
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className={[layout && `chart-${layout}`, shape && `chart-${shape}`].filter(Boolean).join(' ')}
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
};

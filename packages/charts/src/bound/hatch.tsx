/** Slanting lines for what may not count: it needs an assumption, or may repeat another part. */
export const Hatch = ({ id, colour }: { id: string; colour: string }) => (
  <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width={6} height={6} fill="var(--color-paper)" />
    <rect width={2.4} height={6} fill={colour} />
  </pattern>
);

import createQrCode from 'qrcode-generator';

/** The quiet zone around a QR code, in modules (ISO/IEC 18004). */
const MARGIN = 4;

/** A text as a QR code, drawn here: what it says goes to nobody. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const code = createQrCode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  return (
    // Scanners want dark on light, in either theme.
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${size + 2 * MARGIN} ${size + 2 * MARGIN}`}
      className="w-[13rem] max-w-full"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width="100%" height="100%" fill="#ffffff" />
      <path d={pathOf(code, size)} fill="#000000" />
    </svg>
  );
};

/** One path for all dark modules: a run of them in a row is one rectangle. */
function pathOf(code: { isDark: (row: number, column: number) => boolean }, size: number): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column < size && code.isDark(row, column)) column += 1;
      path += `M${start} ${row}h${column - start}v1h${start - column}z`;
    }
  }
  return path;
}

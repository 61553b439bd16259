/** Codes for when the app is lost, each good for one time. They are shown this once. */
export const BackupCodes = ({ codes }: { codes: readonly string[] }) => (
  <div className="flex flex-col gap-1">
    <p className="max-w-measure font-sans text-note">
      Keep these backup codes where you keep your passwords. Each lets you in once without the app.
      They are not shown again.
    </p>
    <ul
      aria-label="Backup codes"
      className="grid w-fit grid-cols-[repeat(2,auto)] gap-x-5 border-y border-hairline py-1.5 font-sans text-note tabular-nums select-all"
    >
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  </div>
);

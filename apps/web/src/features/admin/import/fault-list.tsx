/** What stands in the way of a change, read out when it changes; nothing where nothing does. */
export const FaultList = ({ faults }: { faults: readonly string[] }) => (
  <div role="alert" className="empty:hidden">
    {faults.length > 0 && (
      <ul className="message-list">
        {faults.map((fault) => (
          <li key={fault} className="message" data-level="ERROR">
            <b className="message-level">error</b> {fault}
          </li>
        ))}
      </ul>
    )}
  </div>
);

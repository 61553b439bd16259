import type { ReactNode } from 'react';

/** How much a message weighs: an error stops what is being done, a warning and a notice do not. */
export type MessageLevel = 'ERROR' | 'WARNING' | 'NOTICE';

export interface Message {
  key: string;
  level: MessageLevel;
  /** Where: the name of a field, "Body, paragraph 3". */
  where?: string | undefined;
  /** The control or line it is about, with its "#". */
  href?: string | undefined;
  /** The words that it is about, as they stand there. */
  words?: string | undefined;
  /** One sentence: what is wrong, and what is allowed. */
  text: ReactNode;
  /** The rule, for those who look it up: "NOT_BORNE_OUT". */
  code?: string | undefined;
  /** Buttons that mend it, or a link to the record in its way. */
  fixes?: ReactNode;
}

const WORD: Record<MessageLevel, string> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTICE: 'notice',
};

/**
 * What a compiler would say: level, place, words, sentence, and what can be done. In the order given.
 * With `isLive`, what is added while one types is read out when one pauses.
 */
export const MessageList = ({
  messages,
  label,
  isLive = false,
}: {
  messages: readonly Message[];
  /** What the messages are about: "What stands in the way". */
  label: string;
  isLive?: boolean | undefined;
}) => (
  <ul className="message-list" aria-label={label} aria-live={isLive ? 'polite' : undefined}>
    {messages.map(({ key, level, where, href, words, text, code, fixes }) => (
      <li key={key} className="message" data-level={level}>
        <p>
          <b className="message-level">{WORD[level]}</b>
          {where && <> {href ? <a href={href}>{where}</a> : <span>{where}</span>}</>}
          {words && (
            <>
              {' '}
              <q className="message-words">{words}</q>
            </>
          )}
          {code && <code className="message-code">{code}</code>}
        </p>
        <p>{text}</p>
        {fixes && <div className="message-fixes">{fixes}</div>}
      </li>
    ))}
  </ul>
);

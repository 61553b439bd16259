'use client';

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button.tsx';

/**
 * A question that must be answered first. Escape, a click beside it and “Close” close it; the focus goes back
 * to where it was.
 */
export const Dialog = ({
  isOpen,
  onClose,
  title,
  children,
  actions,
  width = 'narrow',
}: {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the one that goes on first. */
  actions?: ReactNode;
  width?: 'narrow' | 'wide';
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);

  return (
    // Escape does for the keyboard what a click on the backdrop does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      data-width={width}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      {isOpen && (
        <div className="flex flex-col gap-3 p-4">
          <h2 id={titleId} className="pr-12 font-serif text-heading font-[620]">
            {title}
          </h2>
          {children}
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
          {/* The last in the order of the keyboard, so that a dialog opens at its first question. */}
          <div className="dialog-close">
            <Button variant="quiet" onClick={() => dialog.current?.close()}>
              Close
            </Button>
          </div>
        </div>
      )}
    </dialog>
  );
};

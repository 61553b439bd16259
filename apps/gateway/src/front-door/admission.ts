/** Gives a place back. Calling it twice does nothing more. */
type Release = () => void;

/** Decides which requests are worked on now, which wait and which are sent away. */
export interface Admission {
  /** A place, or null where none came free in time: the request is to be answered with 503. */
  admit(signal: AbortSignal): Promise<Release | null>;
}

/**
 * A fixed number of places with a short queue. Under overload most requests are refused at once
 * and the admitted ones stay fast, instead of all of them growing slow together.
 */
export function createAdmission(limits: {
  running: number;
  waiting: number;
  patienceMs: number;
}): Admission {
  let running = 0;
  const queue: ((release: Release) => void)[] = [];

  function take(): Release {
    let held = true;
    running += 1;
    return () => {
      if (!held) return;
      held = false;
      running -= 1;
      if (running < limits.running) queue.shift()?.(take());
    };
  }

  function wait(signal: AbortSignal): Promise<Release | null> {
    return new Promise((resolve) => {
      const enter = (release: Release) => {
        settle();
        resolve(release);
      };
      const leave = () => {
        settle();
        queue.splice(queue.indexOf(enter), 1);
        resolve(null);
      };
      const timer = setTimeout(leave, limits.patienceMs);
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
      };
      signal.addEventListener('abort', leave, { once: true });
      queue.push(enter);
    });
  }

  return {
    async admit(signal) {
      if (running < limits.running) return take();
      if (queue.length >= limits.waiting || signal.aborted) return null;
      return wait(signal);
    },
  };
}

/** What came of a step. Only test runners count tests; every step can fail. */
export interface Outcome {
  readonly isGood: boolean;
  readonly passed: number;
  readonly failed: number;
  /** The end of what the step said, to be shown when it failed. */
  readonly words: string;
}

/** One thing that is checked. */
export interface Step {
  readonly title: string;
  /** The title of a step without which this one cannot be run. */
  readonly needs?: string;
  run(): Promise<Outcome>;
}

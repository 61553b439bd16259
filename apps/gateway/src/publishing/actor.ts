/** In whose name something is published. */
export interface Actor {
  readonly id: string;
  /** As the audit and the history print it. */
  readonly name: string;
}

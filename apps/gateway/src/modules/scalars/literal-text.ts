import { Kind, print, type ValueNode } from 'graphql';

/** The text of a string in a document; of any other literal the way it was written, so that the error can repeat it. */
export function literalText(node: ValueNode): string {
  return node.kind === Kind.STRING ? node.value : print(node);
}

import { type GraphQLSchema, isScalarType } from 'graphql';

/** A scalar's code displaces its description, which stands in its document as all others do. */
export function describeScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) type.description ??= type.astNode?.description?.value;
  }
}

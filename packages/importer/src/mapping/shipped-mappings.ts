/** The folder of the mappings that come with Headcount, one JSON document each, called by its name. */
export const shippedMappings = new URL('../../mappings/', import.meta.url);

/** What a `recorded_by`, `saved_by` … column holds: the id of a person, or a plain name such as `import`. */
export type AuthorParent = string;

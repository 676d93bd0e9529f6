/** Types of the fields by which a schema tells of itself; no type lists these among its fields. */
export const metaTypes: Readonly<Record<string, string>> = { __schema: '__Schema', __type: '__Type' };

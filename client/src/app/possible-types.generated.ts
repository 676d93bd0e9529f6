// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "Record",
    "Relation",
    "Flow",
    "Region",
    "Actor",
    "Partnership",
    "Programme",
    "Agreement",
    "Practice",
    "Challenge",
    "Potential",
    "Sector",
    "Goal",
    "Indicator",
    "Source",
    "View"
  ],
  "Entity": [
    "Region",
    "Actor",
    "Partnership",
    "Programme",
    "Agreement",
    "Practice",
    "Challenge",
    "Potential",
    "Sector",
    "Goal",
    "Indicator",
    "Source"
  ],
  "Initiative": [
    "Partnership",
    "Programme"
  ],
  "Party": [
    "Region",
    "Actor"
  ]
};

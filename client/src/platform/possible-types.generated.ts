// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
export const possibleTypes: Record<string, string[]> = {
  "Contribution": [
    "ComponentContribution",
    "IndicatorContribution",
    "SharedContribution"
  ],
  "Entity": [
    "Actor",
    "Agreement",
    "Challenge",
    "Goal",
    "Indicator",
    "Partnership",
    "Potential",
    "Practice",
    "Programme",
    "Region",
    "Sector",
    "Source"
  ],
  "Initiative": [
    "Partnership",
    "Programme"
  ],
  "Node": [
    "Actor",
    "Agreement",
    "Challenge",
    "Flow",
    "Goal",
    "Indicator",
    "Partnership",
    "Potential",
    "Practice",
    "Programme",
    "Record",
    "Region",
    "Relation",
    "Sector",
    "Source",
    "View"
  ],
  "Party": [
    "Actor",
    "Region"
  ]
};

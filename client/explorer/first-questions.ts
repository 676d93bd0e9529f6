/** What a newcomer finds in the editor: each runs as it is on the bundled sample. */
export const firstQuestions = [
  {
    query: `# Who works with Klaten, and what is said about it?
query Region {
  node(id: "region:idn:33.10") {
    ... on Region {
      name(language: EN)
      population { value year }
      borders { edges { node { other { id name } } } }
      memberships { edges { node { role other { name } source { name } } } }
      unknown { field reason }
    }
  }
}
`,
  },
  {
    query: `# How are two places joined? Length counts steps from party to party.
query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length
    parties { ... on Entity { name(language: EN) } }
    steps { kind through { id name(language: EN) } }
  }
}
`,
    variables: '{ "from": "region:idn:32.73", "to": "region:idn:35.78" }',
  },
];

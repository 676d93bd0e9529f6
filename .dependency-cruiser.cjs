/** What every page may use. */
const sharedRoomsOfTheClient = [
  'design',
  'drawing',
  'entity',
  'forms',
  'map',
  'network-address',
  'platform',
  'search',
  'shell',
  'vocabulary',
];

/** A feature in its group, or the roof. */
const roomOfTheServer = '(?:catalogue|analysis|exchange|contribution|platform)/[^/]+|app';

/**
 * The rooms of ARCHITECTURE.md and the doors between them. Each rule's comment is the reason.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Modules that need each other cannot be understood, tested or moved apart; so it is with those that only take types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that does not resolve here fails on the machine of whoever installs this.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        // Packages that consist of types only have nothing to resolve to.
        pathNot: '^virtual:|^@graphql-typed-document-node/core$|^(geojson|topojson-specification)$',
      },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package is declared where it is used, so that its version is pinned by who needs it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'What runs for users is a dependency, not a development dependency.',
      severity: 'error',
      from: { path: '^(words|graph|schema|server)/src/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'words-know-nobody',
      comment: 'Every package may say something, so that what is said must need none of them.',
      severity: 'error',
      from: { path: '^words/' },
      to: { path: '^(graph|schema|server|client|test)/' },
    },
    {
      name: 'graph-knows-nobody',
      comment: 'The graph is the innermost room: it must be usable and testable without API, server or pages.',
      severity: 'error',
      from: { path: '^graph/' },
      to: { path: '^(schema|server|client|test)/' },
    },
    {
      name: 'schema-takes-only-the-vocabulary',
      comment:
        'The API names kinds and roles as the graph model does, so each word list has one owner; it knows no store.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(server|client|test)/|^graph/src/(?!model/)' },
    },
    {
      name: 'pages-speak-only-the-api',
      comment: 'The pages reach data through GraphQL and the binary picture, never through the server or an engine.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|test)/|^graph/src/(?!model/|network/picture/|network-files/)' },
    },
    {
      name: 'server-knows-no-page',
      comment: 'The server hands out the built pages as files; it imports none of them.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|test)/' },
    },
    {
      name: 'product-needs-no-test',
      comment: 'The product runs without its tests.',
      severity: 'error',
      from: { path: '^(words|graph|schema|server|client)/' },
      to: { path: '^test/' },
    },
    {
      name: 'only-stores-picks-engines',
      comment:
        'Another engine is chosen in one place; everybody else holds a GraphStore. Settings read addresses, which load no driver.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/platform/stores/|\\.test\\.ts$|/testing/' },
      to: { path: '^graph/src/(sqlite|neo4j)/', pathNot: '^graph/src/neo4j/address\\.ts$' },
    },
    {
      name: 'network-knows-no-engine',
      comment: 'The snapshot is fed by the port, so that it is the same over every engine.',
      severity: 'error',
      from: { path: '^graph/src/(network|model|store|analytics)/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { path: '^graph/src/(sqlite|neo4j)/' },
    },
    {
      name: 'one-door-to-sqlite',
      comment:
        'SQL stays in the engines: node:sqlite is opened by the SQLite engine and by the relational database only.',
      severity: 'error',
      from: { pathNot: '^graph/src/sqlite/|^server/src/platform/database/|^test/|\\.test\\.ts$' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'one-door-to-neo4j',
      comment: 'Cypher stays in its engine; who runs on the embedded engine never loads the driver.',
      severity: 'error',
      from: { pathNot: '^graph/src/neo4j/|^test/' },
      to: { path: '(^|/)node_modules/neo4j-driver' },
    },
    {
      name: 'services-know-no-graphql',
      comment:
        'A service decides, a resolver translates: services are called from the command line and from tests too.',
      severity: 'error',
      from: { path: '-(service|reader)\\.ts$' },
      to: { path: '(^|/)node_modules/(graphql|type-graphql|@apollo/server)/' },
    },
    {
      name: 'features-meet-through-their-index',
      comment:
        'What a feature of the server keeps to itself can change without asking the others. Only the command line takes ' +
        'single modules of app, so that it need not load the whole server.',
      severity: 'error',
      from: { path: `^server/src/(${roomOfTheServer})/`, pathNot: '^server/src/cli/' },
      to: {
        path: '^server/src/[^/]+/.+',
        pathNot: `^server/src/$1/|^server/src/(?:${roomOfTheServer})/(?:testing/)?index\\.ts$|/feature\\.ts$`,
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment:
        'What every feature stands on must not change with one of them: tables, kinds of nodes, addresses and commands are ' +
        'handed to it by app, which lists the features.',
      severity: 'error',
      from: { path: '^server/src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(catalogue|analysis|exchange|contribution|app|cli)/' },
    },
    {
      name: 'catalogue-stands-below-analysis',
      comment: 'What a thing is and how it is listed is told without computing anything over the network of all.',
      severity: 'error',
      from: { path: '^server/src/catalogue/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(analysis|exchange|contribution|app|cli)/' },
    },
    {
      name: 'analysis-stands-below-exchange',
      comment: 'What is computed does not depend on how it came in, or on what it is taken away as.',
      severity: 'error',
      from: { path: '^server/src/analysis/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(exchange|contribution|app|cli)/' },
    },
    {
      name: 'exchange-stands-below-contribution',
      comment:
        'Files come in and go out without anybody signed in: the work of people may use imports, never the reverse.',
      severity: 'error',
      from: { path: '^server/src/exchange/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(contribution|app|cli)/' },
    },
    {
      name: 'the-roof-is-nobodys-ground',
      comment: 'App and command line wire all features: whoever needed them could not be taken out.',
      severity: 'error',
      from: { path: '^server/src/contribution/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(app|cli)/' },
    },
    {
      name: 'only-the-roof-lists-features',
      comment:
        'A feature is taken in or out by one line of app/features.ts; features that need each other use their index.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/app/features\\.ts$' },
      to: { path: '^server/src/[^/]+/[^/]+/feature\\.ts$' },
    },
    {
      name: 'a-feature-loads-nothing-by-itself',
      comment:
        'The command line lists the commands of all features, and opens their tables, without loading the API: what a ' +
        'feature brings is imported when it is asked for.',
      severity: 'error',
      from: { path: '^server/src/[^/]+/[^/]+/feature\\.ts$' },
      to: { dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'pages-do-not-meet',
      comment:
        'A page can change or be loaded late without asking the others. What they share lives in a room of its own; only ' +
        'app, which wires the addresses, knows them all.',
      severity: 'error',
      from: { path: '^client/src/([^/]+)/', pathNot: '^client/src/app/' },
      to: {
        path: '^client/src/[^/]+/.+',
        pathNot: `^client/src/$1/|^client/src/(${sharedRoomsOfTheClient.join('|')})/|^client/src/[^/]+/index\\.tsx?$`,
      },
    },
    {
      name: 'ground-of-the-client-knows-no-page',
      comment:
        'Language, client and addresses are what every page stands on: they need the words of the API and no room above.',
      severity: 'error',
      from: { path: '^client/src/platform/' },
      to: { path: '^client/src/', pathNot: '^client/src/(platform|vocabulary|locales)/' },
    },
    {
      name: 'packages-meet-through-their-exports',
      comment: 'A relative path into another package goes around what that package offers.',
      severity: 'error',
      from: { path: '^(words|graph|schema|server|client|test)/' },
      to: { path: '^(words|graph|schema|server|client)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'picture-runs-in-a-browser',
      comment: 'The binary picture is read by the pages with the same code that the server writes it with.',
      severity: 'error',
      from: { path: '^graph/src/network/picture/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/|^server/sample/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.run.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};

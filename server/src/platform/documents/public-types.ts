/**
 * Whether an answer is the same for everybody who asks at the same position of the change log: every type of the schema
 * stands in one of these lists (a test holds it to that), and what stands in none is not public. A type is PUBLIC where
 * all of its fields are read from the graph store and the network alone: not from the relational store, the viewer, the
 * clock, or what this process happens to be computing.
 */
export const publicTypes: ReadonlySet<string> = new Set(
  `AbsentSector Actor ActorConnection ActorEdge Agreement AgreementConnection AgreementEdge Alias BetterPeer BetterPeers
  ChainHidden ChainLink ChainNode Challenge ChallengeConnection ChallengeEdge ChallengeRule Change ChangeConnection
  ChangeEdge CodeCount ComparedIndicator ComparedRegion Comparison ComponentContribution CountedItem CountingNote Entity
  ExclusionReason Facet FacetValue Flow FlowConnection FlowEdge Footprint FundingChain Goal GoalConnection GoalEdge
  HiddenNeighbours HumanitarianCount Indicator IndicatorConnection IndicatorContribution IndicatorEdge IndicatorValue
  Initiative InitiativeConnection InitiativeEdge Island KindCount LocalName LocalText Locator MeasureDefinition
  MeasureParameter MoneyFlow MoneyFlowConnection MoneyFlowEdge MoneyRule MoneyTotal Neighbour NeighbourConnection
  NeighbourEdge Network NetworkFacet NetworkFacetValue NetworkLink NetworkNode Node NotComparable Overlap
  OverlapConnection OverlapEdge OwnMoney PageInfo Partner PartnerConnection PartnerEdge Partnership PartnershipConnection
  PartnershipEdge Path PathStep Peer PeerComponent PeerIndicator PeerList PeerModel PeerSolution Period PlaceCount
  Placement Point Potential PotentialConnection PotentialEdge Practice PracticeConnection PracticeEdge Presence Programme
  ProgrammeConnection ProgrammeEdge RankRange Record Region RegionChallenge RegionConnection RegionEdge RegionValue
  Relation RelationConnection RelationCount RelationEdge ReplacedValue Reporter RoleCount RolePair SearchConnection
  SearchEdge SearchHit Sector SectorConnection SectorCount SectorEdge ShareNotes SharedContribution Source
  SourceConnection SourceEdge Spend Statement StatementConnection StatementEdge StatusCount UnknownField WhiteSpot WorldArea
  YearCount YearFigure`.split(/\s+/),
);

/** Types that hold what others may not see, what this server alone knows, or what is read from the relational store. */
export const privateTypes: ReadonlySet<string> = new Set(
  `ActorPayload CancelJobPayload Coverage EntityRights Finding FindingConnection FindingEdge ImportRun ImportRunConnection
  ImportRunEdge Job JobProgress JobRights MeasureColumns MeasureCount MeasureFigure MeasureGroup MeasureLink MeasureLoss MeasureNode MeasureNodeConnection MeasureNodeEdge
  MeasureResult MeasureShare Mutation PartnershipPayload RegionPayload RelatePayload SaveViewPayload SourceCoverage Subscription
  UserError View Viewer WithdrawSourcePayload`.split(/\s+/),
);

/** The questions that are public; one that is not here is not. */
export const publicQueries: ReadonlySet<string> = new Set(
  `actors agreements challengeRules challenges changes comparison countingNotes footprint goals indicators islands
  measures moneyRules neighbours network node nodes overlaps partnerships paths peerModels peers potentials practices
  programmes regions search sectors sources worldAreas`.split(/\s+/),
);

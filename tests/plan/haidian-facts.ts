/** Fact ids behind every target of the plan: the table row first, then the text that repeats it. */
export const factsOfTargets: Record<string, readonly string[]> = {
  population: ['resident-population', 'resident-population-text'],
  constructionLand: ['urban-rural-construction-land'],
  waterUse: ['water-use-total'],
  gdpGrowth: ['gdp-real-growth'],
  labourProductivity: ['labour-productivity', 'labour-productivity-text'],
  rdIntensity: ['rd-intensity', 'rd-intensity-text'],
  parkRdIntensity: ['park-enterprise-rd-intensity'],
  technologyContractGrowth: ['technology-contract-growth'],
  pctApplications: ['pct-applications', 'pct-applications-text'],
  digitalEconomyGrowth: ['digital-economy-growth'],
  foreignCapital: ['fdi-actual-use'],
  ftzRevenueGrowth: ['ftz-enterprise-revenue-growth'],
  pm25: ['pm25-annual-mean'],
  surfaceWaterQuality: ['surface-water-quality'],
  wasteRecycling: ['waste-recycling-rate'],
  forestCoverage: ['forest-coverage'],
  energyIntensity: ['energy-intensity-decline'],
  co2Intensity: ['co2-intensity-decline'],
  incomeGrowth: ['disposable-income-growth'],
  unemployment: ['registered-urban-unemployment'],
  preschoolPlaces: ['new-preschool-places', 'new-preschool-places-text'],
  physicians: ['physicians-per-1000'],
  diseaseControlStaff: ['cdc-staff-per-10000'],
  workSafety: ['work-safety-death-rate'],
  foodSafety: ['food-safety-pass-rate'],
  drugSafety: ['drug-pass-rate'],
  gdpLevel: ['gdp-level'],
  gdpPerHead: ['gdp-per-capita'],
  listedCompanies: ['listed-companies'],
  economy2035: ['economy-2035'],
  co2Total: ['co2-total-trend'],
  co2PeakFirst: ['co2-peak-first'],
  co2DualControl: ['co2-dual-control'],
  co2In2035: ['co2-2035'],
  pm25Pace: ['pm25-pace'],
  heavyPollutionDays: ['heavy-pollution-days'],
  sewageTreatment: ['sewage-full-treatment'],
  farmlandSafeUse: ['soil-safe-use-farmland'],
  plotSafeUse: ['soil-safe-use-plots'],
  ecologicalIndex: ['ecological-index'],
  educationFacilitiesNorth: ['education-facilities-north'],
  educationFacilities: ['education-facility-projects'],
  emergencyStations: ['emergency-stations'],
  emergencyCallSatisfaction: ['emergency-call-satisfaction'],
  healthLiteracy: ['health-literacy'],
  communityHealthCentres: ['community-health-centres'],
  patrolForce: ['patrol-force'],
  oldEstates: ['old-estates'],
  jingzhangPath: ['slow-traffic-line-jingzhang'],
  jingzhangNodes: ['slow-traffic-nodes-area'],
  urbanRenewal: ['renewal-area-activated'],
  qinghePath: ['qinghe-riverside-line'],
};

/** Text targets worded "more than", which the plan data keeps strict. */
export const strictFacts = ['gdp-level', 'listed-companies', 'health-literacy'];

/** Facts worded "about". */
export const aboutTargets = [
  'pctApplications',
  'preschoolPlaces',
  'farmlandSafeUse',
  'plotSafeUse',
  'jingzhangNodes',
];

/** Fact behind every baseline that the plan states. */
export const factsOfBaselines: Record<string, string> = {
  realGdp: 'gdp-2020',
  nominalGdp: 'gdp-2020',
  labourProductivity: 'labour-productivity-2020',
  listedCompanies: 'listed-companies-2020',
};

/** Public figure behind every other baseline whose value was found or published as an estimate. */
export const figuresOfBaselines: Record<string, string> = {
  residentPopulation: 'haidian.resident-population.2020',
  pctApplications: 'haidian.pct-applications.2020',
};

/** Public figure behind every requirement whose number is known or remembered. */
export const figuresOfRequirements: Record<string, string> = {
  beijingWaterUse: 'beijing.water-use-total.2025',
  beijingPm25: 'beijing.pm25-annual-mean.2025.2',
  beijingWasteRecycling: 'beijing.waste-recycling-rate.2025',
  beijingForestCoverage: 'beijing.forest-coverage.2025',
  beijingEnergyIntensity: 'beijing.energy-intensity-decline.2025',
  nationalCo2Intensity: 'china.co2-intensity-decline.2025',
  beijingFarmlandSafeUse: 'beijing.soil-safe-use.2025',
  beijingPlotSafeUse: 'beijing.soil-safe-use.2025',
  beijingGrowth: 'beijing.gdp-real-growth.2025',
  beijingLabourProductivity: 'beijing.labour-productivity.2025',
  beijingRdIntensity: 'beijing.rd-intensity.2025',
  beijingPopulation: 'beijing.resident-population.2025',
  beijingDigitalEconomy: 'beijing.digital-economy-growth.2025',
};

const outcome = 'outcome of the five years before the plan, with no target and no part in the model';

/** Facts that are deliberately not in the plan data, each with the reason. */
export const leftOut: Record<string, string> = {
  'rd-doubling-plan': 'names no base, year or subject; doubled within the plan it would pass the 11 % of GDP',
  'science-city-2025': 'no indicator measures it',
  'support-facility-land-share': 'a share to be used in full; sets no level to reach',
  'pct-applications-13fyp': 'a sum over five years; cited by the derived baseline of PCT applications',
  'population-change-2014-2020':
    'a change on a level that the plan does not print; the census gives the level',
  'pm25-decline-13fyp': 'a change on a level that the plan does not print',
  'energy-intensity-decline-13fyp': 'a lower bound on a change before the base year',
  'water-intensity-decline-13fyp': 'a lower bound on a change before the base year',
  'registered-unemployment-13fyp': 'an upper bound, not a level',
  'sewage-treatment-2020': 'another statistic than full collection and treatment',
  'food-monitoring-pass-2020': 'key foods only, another statistic than row 25a',
  'drug-monitoring-pass-2020': 'another statistic than row 25b',
  'green-coverage-2020': 'another statistic than forest coverage',
  ...Object.fromEntries(
    [
      'tertiary-share-2020',
      'park-revenue-2020',
      'park-revenue-growth-13fyp',
      'high-tech-enterprises-2020',
      'international-standards-13fyp',
      'patent-centres',
      'proof-of-concept-centres',
      'shujie-tasks',
      'culture-revenue-share',
      'vacated-land',
      'civilisation-stations',
      'culture-facility-rate',
      'waste-sorting-coverage',
      'waste-harmless-rate',
      'inclusive-kindergarten-coverage',
      'school-group-campuses',
      'low-income-relief-rate',
      'policy-housing-13fyp',
      'shantytown-renewal-13fyp',
      'old-estate-renewal-13fyp',
      'alleys-renovated',
      'roads-opened',
      'safety-survey-quarters',
      'coordination-bodies',
    ].map((id) => [id, outcome]),
  ),
  ...Object.fromEntries(
    [
      'world-leading-park-2027',
      'world-leading-park-2035',
      'reform-measures',
      'pm25-0.1-microgram',
      'zgc-zone-2025',
      'zgc-zone-2035',
      'zgc-241-system',
      'beijing-digital-share-2023',
      'beijing-land-reduction-2024',
      'beijing-alleys-2024',
      'xiongan-investment-2024',
    ].map((id) => [id, 'stands in another document; not a target or baseline of this plan']),
  ),
};

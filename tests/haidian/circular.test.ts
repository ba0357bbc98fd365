import { expect, test } from 'vitest';
import { haidian } from '../../src/index';
import { targetMarks } from '../../src/model/circularity/target-marks';

const circularThrough = (scenario: (typeof haidian.scenarios)['baseline']) =>
  Object.fromEntries(
    Object.entries(targetMarks(scenario)).flatMap(([id, mark]) =>
      mark.circular ? [[id, mark.circularThrough]] : [],
    ),
  );

test('targets of the plan from which drivers of the baseline were set', () => {
  expect(circularThrough(haidian.scenarios.baseline)).toEqual({
    rdIntensity: ['inputs.rdIntensityBase'],
    parkRdIntensity: ['inputs.parkRdIntensityBase', 'inputs.parkRdDesired'],
    technologyContractGrowth: ['inputs.contractPremium'],
    digitalEconomyGrowth: ['inputs.digitalPremium'],
    preschoolPlaces: ['inputs.preschoolPace'],
    physicians: ['inputs.physiciansBase', 'inputs.physicianGrowth'],
    listedCompanies: ['inputs.listingPace'],
  });
});

test('patents rest on the stock of research, and so share the driver of its target', () => {
  const marks = targetMarks(haidian.scenarios.baseline);
  const sharing = Object.entries(marks).flatMap(([id, { sharesDriver }]) =>
    sharesDriver.length > 0 ? [[id, sharesDriver]] : [],
  );
  expect(sharing).toEqual([['pctApplications', ['rdIntensity']]]);
});

test('a scenario that varies such a driver by what the plan wants has the mark too', () => {
  const ofBaseline = circularThrough(haidian.scenarios.baseline);
  for (const id of ['innovationPush', 'researchBaseline100', 'researchBaseline110'] as const) {
    expect(circularThrough(haidian.scenarios[id])).toEqual(ofBaseline);
  }
});

import { expect, test } from 'vitest';
import { haidian } from '../../src/index';
import { targetMarks } from '../../src/model/circularity/target-marks';

const circularThrough = (scenario: (typeof haidian.scenarios)['baseline']) =>
  Object.fromEntries(
    Object.entries(targetMarks(scenario)).flatMap(([id, mark]) =>
      mark.circular ? [[id, mark.circularThrough]] : [],
    ),
  );

test('one target of the plan rests on itself: no record of listings was found', () => {
  for (const scenario of Object.values(haidian.scenarios)) {
    expect(circularThrough(scenario), scenario.id).toEqual({ listedCompanies: ['inputs.listingPace'] });
  }
});

test('no other target shares its driver', () => {
  const marks = targetMarks(haidian.scenarios.baseline);
  expect(Object.values(marks).filter(({ sharesDriver }) => sharesDriver.length > 0)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { facts, figures } from './known-facts';

const plan = haidianPlan();

describe('the plan as a whole', () => {
  test('no number lacks a source, and none but a stated one lacks a reason', () => {
    for (const { sources, status, reason } of plan.baselines) {
      expect(sources.length).toBeGreaterThan(0);
      if (status !== 'stated') expect(reason).toBeDefined();
    }
    for (const { sources } of plan.targets) expect(sources.length).toBeGreaterThan(0);
    for (const { sources, status, reason } of plan.requirements) {
      expect(sources.length > 0 || (status === 'unconfirmed' && reason !== undefined)).toBe(true);
    }
  });

  test('every source in a document has the address and date of that document', () => {
    const sources = [...plan.baselines, ...plan.targets, ...plan.requirements].flatMap(
      (each) => each.sources,
    );
    for (const source of sources) {
      const document = plan.documents.find(({ id }) => id === source.document);
      expect(source.address).toBe(document?.address);
      expect(source.published).toBe(document?.published);
    }
  });

  test('documents named by the facts are there, with the addresses of the public figures', () => {
    const ids = plan.documents.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...new Set(facts.map(({ document }) => document))]));
    // The article on the science park has an address and no figure.
    const article = 'http://qstheory.cn/dukan/hqwg/2024-11/13/c_1130218986.htm';
    const addresses = new Set([article, ...figures.map((figure) => figure.address)]);
    for (const { address } of plan.documents)
      expect(address === undefined || addresses.has(address)).toBe(true);
  });

  test('every money indicator has a price basis', () => {
    for (const { unit, price } of plan.indicators) {
      if (/CNY|USD/.test(unit)) expect(price).toMatch(/^(current|constant-2020)$/);
    }
  });

  test('every indicator is used, and nothing is writable', () => {
    const used = new Set([...plan.baselines, ...plan.targets].map(({ indicator }) => indicator));
    expect(plan.indicators.filter(({ id }) => !used.has(id))).toEqual([]);
    const writable = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(writable));
    expect(writable(plan)).toBe(false);
  });

  test('both languages everywhere', () => {
    const named = [
      ...plan.indicators,
      ...plan.targets,
      ...plan.documents.map(({ title: name }) => ({ name })),
    ];
    for (const { name } of named) {
      expect(name?.en).toMatch(/[a-z]/i);
      expect(name?.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

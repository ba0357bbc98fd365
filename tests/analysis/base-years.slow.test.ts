import { test } from 'vitest';
import { planLaw } from './plan-law';

test(
  'law: plans judged from models of other base years agree with direct computation',
  () => planLaw(3000),
  600_000,
);

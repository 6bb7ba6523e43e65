import { describe } from 'vitest';
import { table } from './quantities.fixture.ts';

describe('what is counted, in letters or behind a verb', () => {
  table([
    ['Five Valley MPs and two GPS devices came.', 'count 5 of mps | count 2 of devices'],
    ['The gang of four stole 11 cars.', 'count 4 | count 11 of cars'],
    ['He did 150 hours of unpaid work.', 'duration 6.25 day of work'],
    ['Two 500-pound bombs fell.', 'count 2 of bombs | mass 226.796 kg of bombs'],
    ['Half of the county’s 62 barns shut.', 'share 50 % of barns | count 62 of barns'],
    ['Two plainclothes CID officers came.', 'count 2 of officers'],
    ['Last night 16 were hurt.', 'count 16'],
    ['At least one of the boats sank.', 'count 1 above of boats'],
  ]);
});

describe('money, weights and heat without a word that tells them apart', () => {
  table([
    ['They raised more than £5m.', 'money 5000000 GBP above'],
    ['They lent thousands of pounds.', 'money 2000..9999 GBP approx'],
    ['They seized thousands of pounds of tea.', 'count 2000..9999 approx of pounds'],
    ['It was 98.6 degrees at noon.', 'temperature 98.6 ° | time 720 min'],
    ['She holds two degrees.', 'count 2 of degrees'],
    ['It held 45 micrograms, or cost 25¢.', 'mass 4.5e-8 kg | money 0.25 USD'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { table } from './quantities.fixture.ts';
import { findQuantities } from './quantities.ts';

describe('numbers, however they are written', () => {
  table([
    ['The port employs 400,000 dockers.', 'count 400000 of dockers'],
    ['The port employs 400 000 dockers.', 'count 400000 of dockers'],
    ['The port employs 400\u202f000 dockers.', 'count 400000 of dockers'],
    ['The port employs 400’000 dockers.', 'count 400000 of dockers'],
    ['The port employs four hundred thousand dockers.', 'count 400000 of dockers'],
    ['Twenty-five ferries sank.', 'count 25 of ferries'],
    ['It is $1 billion plus and 94% effective.', 'money 1000000000 USD | share 94 %'],
    ['They planted one hundred and five oaks.', 'count 105 of oaks'],
    ['They planted a hundred oaks.', 'count 100 of oaks'],
    ['It sold 1.2 million tickets.', 'count 1200000 of tickets'],
    ['It sold three and a half million tickets.', 'count 3500000 of tickets'],
    ['It sold half a million tickets.', 'count 500000 of tickets'],
    ['It sold a quarter of a million tickets.', 'count 250000 of tickets'],
    ['It made just over three-quarters of a billion euros.', 'money 750000000 EUR above'],
    ['Half a dozen ships waited.', 'count 6 of ships'],
    ['A half-dozen ships waited.', 'count 6 of ships'],
    ['Two dozen ships waited.', 'count 24 of ships'],
    ['A dozen ships waited.', 'count 12 of ships'],
    ['Dozens of ships waited.', 'count 24..99 approx of ships'],
    ['Scores of ships waited.', 'count 40..165 approx of ships'],
    ['Hundreds of ships waited.', 'count 200..999 approx of ships'],
    ['Tens of thousands of fans waited.', 'count 20000..99999 approx of fans'],
    ['Several hundred fans waited.', 'count 200..999 approx of fans'],
    ['A couple hundred fans waited.', 'count 200..300 approx of fans'],
    ['The dam holds 2.5 lakh fish.', 'count 250000 of fish'],
    ['It counted 12,34,567 voters.', 'count 1234570 of voters'],
    ['Tens of fans waited.', 'count 20..99 approx of fans'],
    ['It makes 3,5 % of 1,2 billion bricks.', 'share 3.5 % of bricks | count 1200000000 of bricks'],
    ['About 6.1m viewers watched.', 'count 6100000 approx of viewers'],
  ]);
});

describe('what is counted', () => {
  table([
    ['Police arrested 25 people.', 'count 25 of people'],
    ['Two other senior officers were jailed.', 'count 2 of officers'],
    ['Three rounds of talks failed.', 'count 3 of rounds of talks'],
    ['Two counts of fraud were dropped.', 'count 2 of counts of fraud'],
    ['Five of the passengers escaped.', 'count 5 of passengers'],
    ['Eight wind-damaged barns were rebuilt.', 'count 8 of barns'],
    ['Twenty police officers were hurt.', 'count 20 of officers'],
    ['Four weapons systems were shown.', 'count 4 of systems'],
    ['Some 1,500 active military personnel will stay.', 'count 1500 approx of personnel'],
    ['One young miner was freed.', 'count 1 of miner'],
    ['At least 12 more were missing.', 'count 12 above'],
    ['The crash left 14 dead.', 'count 14 of dead'],
    ['Six captured Danish sailors came home.', 'count 6 of sailors'],
    ['They bought two MiG-29s.', 'count 2 of mig-29s'],
    ['It ended a 10-game streak.', 'count 10 of game'],
    ['He was hit twice.', 'count 2'],
    ['The three men fled.', 'count 3 of men'],
    ['It hit 33 of the region’s 64 districts.', 'count 33 | count 64 of districts'],
    ['Nine gunmen hiding in barns gave up.', 'count 9 of gunmen'],
    ['Twelve Latvian nurses left.', 'count 12 of nurses'],
    ['She hit 27 home runs and two hard hits.', 'count 27 of runs | count 2 of hits'],
    ['Police held six Rovers fans.', 'count 6 of fans'],
    [
      'Hundreds of government and private barns fell.',
      'count 200..999 approx of government and private barns',
    ],
    ['She made two long three-part films.', 'count 2 of films'],
    ['He won 54 percent of the vote.', 'share 54 % of vote'],
    ['They hit a 10-year-old girl less than two days later.', 'age 10 year of girl | duration 2 day below'],
    ['An 11-year-old girl nearby ran.', 'age 11 year of girl'],
    ['It has an audience of 6.9m.', 'count 6900000'],
    ['It was a five-under 67.', 'count 5 | count 67'],
  ]);
});

describe('ranks and measures beside a name', () => {
  table([
    ['Rovers Clinch 5th Seed.', 'ordinal 5 of seed'],
    ['Harlow’s 21st head coach left.', 'ordinal 21 of coach'],
    ['His number-10 jersey hung there.', 'ordinal 10'],
    ['Powerful 6.1 magnitude earthquake hits.', 'magnitude 6.1'],
    ['A quake measuring 6.2 was felt.', 'magnitude 6.2'],
    ['Kent closed on 312-7.', 'score 312..7'],
    ['The Bears (2-13, 1-7 home) slept.', 'score 2..13 | score 1..7'],
    ['He is 6’4" and weighs 15st 4lb.', 'length 1.9304 m | mass 97.0688 kg'],
    ['Highs reached the upper 80s.', 'temperature 80..89 °'],
    ['It cost NT $0.65 or SEK120m.', 'money 0.65 TWD | money 120000000 SEK'],
    ['He got a 10- to 15-year sentence.', 'duration 3652.5..5478.75 day of sentence'],
    ['Its margin widened by 150 basis points.', 'points 1.5 pp up'],
  ]);
});

describe('shares of some', () => {
  table([
    ['One child in ten is obese.', 'share 10 %'],
    ['Most agree, while a quarter oppose it.', 'share 25 %'],
    ['It struck at about a quarter to six.', 'time 345 min approx'],
  ]);
});

describe('what is not counted', () => {
  table([
    ['In all, nine Israelis and 30 Lebanese left.', 'count 9 of israelis | count 30 of lebanese'],
    ['Two bombs fell and one landed on a market.', 'count 2 of bombs'],
    ['She has a fifth-floor flat.', 'ordinal 5 of floor'],
    ['The first hundred days were calm.', 'duration 100 day'],
    ['It took 10 straight days, or less than a month.', 'duration 10 day | duration 30.4375 day below'],
    ['He got 17 years, four months and six days.', 'duration 6337 day'],
    ['It lasts 2-1/2 years.', 'duration 913.125 day'],
    ['He has played since he was nine.', 'age 9 year'],
    ['The No 3 seed won.', 'ordinal 3'],
    ['A wind chill of −20 was felt.', 'temperature -20 °'],
    ['It rose by a quarter point to 4%.', 'points 0.25 pp up | share 4 %'],
  ]);
});

describe('hedges and bounds', () => {
  table([
    ['About 20 boats sank.', 'count 20 approx of boats'],
    ['Roughly 20 boats sank.', 'count 20 approx of boats'],
    ['An estimated 20 boats sank.', 'count 20 approx of boats'],
    ['Some 200 boats sank.', 'count 200 approx of boats'],
    ['More than 20 boats sank.', 'count 20 above of boats'],
    ['At least 20 boats sank.', 'count 20 above of boats'],
    ['No fewer than 20 boats sank.', 'count 20 above of boats'],
    ['Nearly 20 boats sank.', 'count 20 below of boats'],
    ['Up to 20 boats sank.', 'count 20 below of boats'],
    ['As many as 20 boats sank.', 'count 20 below of boats'],
    ['No more than 20 boats sank.', 'count 20 below of boats'],
    ['Fewer than 20 boats sank.', 'count 20 below of boats'],
    ['Just under 20 boats sank.', 'count 20 below of boats'],
    ['It sank 200-plus boats.', 'count 200 above of boats'],
    ['It sank 20+ boats.', 'count 20 above of boats'],
    ['It sank 200 boats, or so they say.', 'count 200 of boats'],
    ['It sank ~20 boats.', 'count 20 approx of boats'],
    ['The walk takes 20 minutes or so.', 'duration 0.0138889 day approx'],
    ['More than a 30% reduction is planned.', 'share 30 % above down'],
  ]);

  it('keeps the hedge as it is written, and takes it into the span', () => {
    const text = 'In all, More Than 300 goats were lost.';
    const [goats] = findQuantities(text, { published: null });
    expect(goats?.hedge).toBe('More Than');
    expect(text.slice(goats?.start, goats?.end)).toBe('More Than 300 goats');
    expect(text.slice(goats?.figure.start, goats?.figure.end)).toBe('300');
    expect(text.slice(goats?.ofSpan?.start, goats?.ofSpan?.end)).toBe('goats');
  });
});

describe('shares, multiples and changes', () => {
  table([
    ['It took 20% of the market.', 'share 20 % of market'],
    ['It took 20 per cent of the market.', 'share 20 % of market'],
    ['It took 20 pct of the market.', 'share 20 % of market'],
    ['It took a fifth of the market.', 'share 20 % of market'],
    ['It took two-thirds of the market.', 'share 66.6667 % of market'],
    ['It took three quarters of the market.', 'share 75 % of market'],
    ['It took half of the market.', 'share 50 % of market'],
    ['It took more than half of the market.', 'share 50 % above of market'],
    ['One in five voters stayed home.', 'share 20 % of voters'],
    ['Nine out of 10 voters stayed home.', 'share 90 % of voters'],
    ['Between 15–20 % of voters stayed home.', 'share 15..20 % of voters'],
    ['Between 5% and 10% of voters stayed home.', 'share 5..10 % of voters'],
    ['Prices rose 5%.', 'share 5 % up'],
    ['Prices fell by 5%.', 'share 5 % down'],
    ['Prices fell to 5%.', 'share 5 %'],
    ['Prices edged up to 5%.', 'share 5 %'],
    ['The fleet will be cut by more than half.', 'share 50 % above down'],
    ['It will more than halve the fleet.', 'share 50 % above down'],
    ['It announced a 50% reduction.', 'share 50 % down'],
    ['Exports doubled.', 'factor 2 × up'],
    ['Exports nearly tripled.', 'factor 3 × below up'],
    ['It was a threefold increase.', 'factor 3 × up'],
    ['He drank five times the limit.', 'factor 5 ×'],
    ['It is twice as high.', 'factor 2 ×'],
    ['Support is up 3 percentage points.', 'points 3 pp up'],
    ['The bank cut rates by 25 basis points.', 'points 0.25 pp down'],
    ['He bought a 20 percent stake.', 'share 20 % of stake'],
  ]);
});

describe('money', () => {
  table([
    ['It cost £2-3m, or 20-30,000 euros each.', 'money 2000000..3000000 GBP | money 20000..30000 EUR'],
    [
      'It cost R20 million, R500 000, KSh5m and Rs450cr.',
      'money 20000000 ZAR | money 500000 ZAR | money 5000000 KES | money 4500000000 INR',
    ],
    ['It cost 2bn Danish crowns.', 'money 2000000000 DKK'],
    ['It cost 5m euros.', 'money 5000000 EUR'],
    ['It cost $61bn.', 'money 61000000000 USD'],
    ['It cost £1.5m.', 'money 1500000 GBP'],
    ['It cost €3 trn.', 'money 3000000000000 EUR'],
    ['It cost Rs 500 crore.', 'money 5000000000 INR'],
    ['It cost US$3.2 billion.', 'money 3200000000 USD'],
    ['It cost A$5m.', 'money 5000000 AUD'],
    ['It cost 5 million dollars.', 'money 5000000 USD'],
    ['It cost 45 cents.', 'money 0.45 USD'],
    ['It cost 45p.', 'money 0.45 GBP'],
    ['It cost 20 million pounds.', 'money 20000000 GBP'],
    ['It cost $5-$6 million.', 'money 5000000..6000000 USD'],
    ['It cost 15 to 20 million euros.', 'money 15000000..20000000 EUR'],
    ['It cost 30,000 yuan.', 'money 30000 CNY'],
    ['Hundreds of millions of dollars are gone.', 'money 200000000..1000000000 USD approx'],
    ['He signed a $70 million deal.', 'money 70000000 USD of deal'],
    ['The storm did $2 million in damage.', 'money 2000000 USD of damage'],
  ]);
});

describe('measures', () => {
  table([
    ['A 1-in-100-year flood hit 60,000 sq. miles.', 'share 1 % of flood | area 155399000000 m²'],
    [
      'She ran it in 2:14:33 after a 10-to-15-year break.',
      'duration 0.0934375 day | duration 3652.5..5478.75 day of break',
    ],
    ['It weighs 600g and is 6in wide.', 'mass 0.6 kg | length 0.1524 m'],
    ['He is 5ft 11.', 'length 1.8034 m'],
    ['It was below zero.', ''],
    ['The crater is 10 km wide.', 'length 10000 m'],
    ['The crater is six miles wide.', 'length 9656.06 m'],
    ['He fell 2,000ft.', 'length 609.6 m'],
    ['She is 6-foot-4.', 'length 1.9304 m'],
    ['She is 6ft 4in.', 'length 1.9304 m'],
    ['A 15-metre wave hit.', 'length 15 m of wave'],
    ['A 47 - yard goal won it.', 'length 42.9768 m of goal'],
    ['He lives half a mile away.', 'length 804.672 m'],
    ['The park covers 47 square miles.', 'area 121729000 m²'],
    ['The park covers 12 hectares.', 'area 120000 m²'],
    ['It ships 816 000 t of rice.', 'mass 816000000 kg of rice'],
    ['He weighs 200 pounds.', 'mass 90.7185 kg'],
    ['Winds reached 120 km/h.', 'speed 33.3333 m/s'],
    ['Winds reached 75 miles per hour.', 'speed 33.528 m/s'],
    ['It was 104 degrees Fahrenheit.', 'temperature 40 °C'],
    ['It was minus 17C.', 'temperature -17 °C'],
    ['A magnitude 6.1 quake struck.', 'magnitude 6.1'],
    ['A 6.1 - magnitude quake struck.', 'magnitude 6.1'],
    ['He is 5 foot 10.', 'length 1.778 m'],
    ['The plant yields 300 MW.', 'power 300000000 W'],
  ]);
});

describe('ages, durations, ordinals and scores', () => {
  table([
    ['The 33-year-old actress left.', 'age 33 year of actress'],
    ['A boy aged 12 was found.', 'age 12 year'],
    ['Tessa was 43 and left two sons.', 'age 43 year | count 2 of sons'],
    ['Tessa was 43 percent sure.', 'share 43 % of sure'],
    ['The dead were a roofer and an apprentice of 22, who fell with him.', 'age 22 year'],
    ['The captain, 61, survived.', 'age 61 year'],
    ['Rowntree, 24, who scored twice, won the match.', 'age 24 year | count 2'],
    ['Jan Novotny, 45, was found.', 'age 45 year'],
    ['He is in his 20s.', 'age 20..29 year'],
    ['She is 16 years old.', 'age 16 year'],
    ['A driver, 34, was held.', 'age 34 year'],
    ['The goalkeeper, 24, signed for them.', 'age 24 year'],
    ['The colt won in 2:01.45.', 'duration 0.00140567 day'],
    ['A decade ago it was a field.', 'duration 3652.5 day'],
    ['It went on for a year and a half.', 'duration 547.875 day'],
    ['He earns $50 an hour.', 'money 50 USD'],
    ['A four-year-old war ended.', 'duration 1461 day of war'],
    ['It began almost four years ago.', 'duration 1461 day below'],
    ['Nearly three years of conflict ended.', 'duration 1095.75 day below of conflict'],
    ['A 15-minute delay followed.', 'duration 0.0104167 day of delay'],
    ['It rang at 7.30am and again at 7.45 pm.', 'time 450 min | time 1185 min'],
    ['It shook for around 15 seconds.', 'duration 0.000173611 day approx'],
    ['He got eight months in prison.', 'duration 243.5 day'],
    ['It lasted two hours and 10 minutes.', 'duration 0.0902778 day'],
    ['It lasted six-and-a-half hours.', 'duration 0.270833 day'],
    ['The third quarter was weak.', 'ordinal 3 of quarter'],
    ['It is the 32nd title.', 'ordinal 32 of title'],
    ['It is No. 1 in Peru.', 'ordinal 1'],
    ['Oakville won 24–17.', 'score 24..17'],
    ['Oakville lost 2-3.', 'score 2..3'],
    ['By a vote of 5 to 4 the court freed him.', 'score 5..4'],
    ['She wrote the seven-to-two decision.', 'score 7..2'],
    ['The senate approved it by 98 votes to 2.', 'count 98 of votes | count 2'],
    ['They won by two games to one.', 'score 2..1'],
    ['The house passed it 293-133.', 'score 293..133'],
    ['The odds were ten to one.', 'score 10..1'],
    ['It cut the rate from 5 to 4.', 'count 5 | count 4'],
    ['Oakville lost to the 15-17 Rovers.', 'score 15..17'],
    ['She won 6-3, 6-4.', 'score 6..3 | score 6..4'],
    ['She lost 6-7 (3), 6-4.', 'score 6..7 | score 6..4'],
    ['It takes 10-15 people.', 'count 10..15 of people'],
  ]);
});

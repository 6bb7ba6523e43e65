import { expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { issuesAtOdds } from './issues-at-odds.ts';

/** The words at odds between articles, first the two that are, then those of others with their sides. */
function oddsOf(...texts: string[]): string[] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${i}.txt`, text })));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  return issuesAtOdds(context).map(({ points, versions }) =>
    points
      .map(
        ({ place, words }, i) =>
          `${context.sentence(place).text.slice(words.start, words.end)} ${versions[i]}`,
      )
      .sort()
      .join(' | '),
  );
}

test.each([
  ['No shots were fired.', 'One of the raiders fired a shot into the air, a witness said.'],
  ['Police did not open fire, the chief said.', 'Officers opened fire as the van reversed.'],
  ['Nobody was hurt, the ferry line said.', 'Three passengers were treated in hospital for bruises.'],
  ['The conductor was not hurt.', 'The conductor suffered a broken wrist.'],
  ['No one has been arrested, the force said.', 'Two men were arrested near the harbour.'],
  ['Officers made no arrests.', 'Two men suspected of starting the fire were arrested.'],
  [
    'The club said it would not appeal.',
    'The club will lodge an appeal with the league, its director told a newspaper.',
  ],
  ['The harbour master refused to resign.', 'The harbour master resigned after the meeting.'],
  ['The harbour master will stay on as chairman.', 'The harbour master is to step down.'],
  ['The bishop did not apologise.', 'The bishop apologised in a letter to parishioners.'],
  [
    'She left the hearing without speaking to reporters.',
    'Ann Lee told reporters as she left the hearing that she was tired.',
  ],
  [
    'The skipper had no licence, the coast guard said.',
    'The skipper held a valid licence, an official said.',
  ],
  ['None of the boats was insured.', 'The boats, all built in Colby, were insured, the owner added.'],
  [
    'No group has claimed responsibility for the blast.',
    'The Brell Front claimed responsibility in a message posted online.',
  ],
  ['No ransom was paid, officials said.', 'The family paid a ransom through a middleman, officials said.'],
  ['The smoke alarm had been switched off.', 'The smoke alarm went off at once and woke the guests.'],
  ['The siren failed to sound.', 'A siren sounded across the valley.'],
  ['None of the crew was wearing life jackets.', 'All members of the crew were wearing life jackets.'],
  ['Radio operators heard no distress call.', 'The captain sent a mayday twice before midnight.'],
  ['The two sides signed no document.', 'A document was signed by both sides late in the evening.'],
  ['The firm denied that the bus had been speeding.', 'The bus was speeding, a judge found.'],
  ['Lee conceded within the hour.', 'Lee did not concede.'],
  ['The chairman has waived his bonus.', 'The chairman received a bonus of £40,000.'],
  ['The bakery passed its last hygiene inspection.', 'The bakery failed its last hygiene inspection.'],
  ['The mayor is not a suspect.', 'The mayor is under investigation, the court said.'],
  ['The company will not issue new shares.', 'The company will pay with a share issue.'],
  ['The troops will not be called in.', 'Troops from the Harrow barracks will assist the brigade.'],
  ['No doctor will be punished.', 'Doctors who walked out will be punished, the minister said.'],
  ['The fate of the miners was not discussed.', 'The minister raised the case of the miners at the talks.'],
])('at odds: %s / %s', (left, right) => {
  expect(oddsOf(left, right)).toHaveLength(1);
  expect(oddsOf(right, left)).toHaveLength(1);
});

test.each([
  // what is denied in part, or for a time
  ['No shots were fired by police.', 'One of the raiders fired a shot into the air.'],
  ['Nobody was seriously hurt.', 'Three passengers were treated for bruises.'],
  ['Nobody else was hurt.', 'The driver was hurt.'],
  ['No one has been arrested so far.', 'Two men were arrested near the harbour.'],
  [
    'No arrests had been made by the time of writing, though police had not yet spoken.',
    'Two men were arrested.',
  ],
  ['There were no immediate reports of injuries.', 'Three passengers were injured.'],
  ['Initially no one was thought to have been hurt.', 'Three passengers were hurt.'],
  ['Nobody was killed, police first said.', 'Two people were killed.'],
  ['No further arrests were made.', 'A man was arrested on the quay.'],
  ['No other group has claimed responsibility.', 'The Brell Front claimed responsibility.'],
  // of somebody else, or something else
  ['The driver was not hurt.', 'Two cyclists were hurt.'],
  ['The lorry driver was uninjured.', 'Thirteen pupils were taken to hospital.'],
  ['The striker did not apologise.', 'The referee apologised.'],
  ['The mayor will not resign.', 'The finance minister resigned.'],
  ['The prosecutor will not appeal.', 'The defence will lodge an appeal.'],
  ['The captain had no licence.', 'The pilot held a valid licence.'],
  ['The captain was not known to police.', 'The pilot was known to police.'],
  ['Ann Lee has not confessed.', 'Joan Field confessed to everything.'],
  ['The smoke alarm had been switched off.', 'A car alarm went off in the street, and a siren sounded.'],
  ['The chairman has waived his bonus.', 'The chairman will receive a dividend of two cents.'],
  ['None of the crew was wearing helmets.', 'All of the crew were wearing life jackets.'],
  ['No policemen were hurt.', 'Eleven marchers were hurt.'],
  ['No children were hurt.', 'Two pensioners were hurt.'],
  ['No damage was caused to the tower.', 'The quake damaged a school in another valley.'],
  // of another time or place
  ['No one was hurt in the fire at the hotel.', 'Two people were hurt in a crash near the hotel.'],
  ['Police made no arrests on Friday.', 'Police arrested a man on Monday.'],
  ['There were no deaths in Haddon.', 'Two people died in Pelham.'],
  ['In 2019 a belt caught fire there; no one was hurt.', 'Four workers were hurt.'],
  ['No one was hurt.', 'Two people were hurt in a similar accident last year.'],
  ['No one was hurt.', 'Six workers have been injured at the mill since 2015.'],
  ['The board has not resigned.', 'The board will resign in May.'],
  ['The union has not signed the agreement.', 'The union will sign the agreement on Friday.'],
  ['No ransom was paid.', 'A ransom was paid for two other hostages two years ago.'],
  // nothing told plainly
  ['No shots were fired.', 'It was not clear whether shots had been fired.'],
  ['No shots were fired.', 'Neighbours feared that shots had been fired.'],
  ['No shots were fired.', 'He is accused of having fired a shot.'],
  ['The mayor will not resign.', 'The opposition called on the mayor to resign.'],
  ['The mayor will not resign.', 'The mayor should resign, the paper wrote.'],
  ['The mayor will not resign.', 'The mayor might resign.'],
  ['The mayor will not resign.', 'If he loses, the mayor will resign.'],
  ['The club will not appeal.', 'The club is considering an appeal.'],
  ['The club will not appeal.', 'The club has ten days in which it may appeal.'],
  ['The club will not appeal.', 'Police issued an appeal for witnesses.'],
  ['No ransom was paid.', 'The kidnappers demanded a ransom of $2 million.'],
  ['No ransom was paid.', 'The family was asked to pay a ransom.'],
  ['The two sides signed no document.', 'A document is expected to be signed by both sides.'],
  ['Had the driver braked, nobody would have been hurt.', 'Four people were hurt.'],
  ['The bishop did not apologise.', 'Victims want the bishop to apologise.'],
  ['The bishop did not apologise.', 'Did the bishop apologise?'],
  ['The guard was unarmed.', 'The guard was not armed.'],
  ['The drill was not meant to hurt anyone, and no one was hurt.', 'The drill could have hurt somebody.'],
  ['She left without speaking to reporters.', 'He told reporters as he left that he was tired.'],
  ['Bail is not a punishment.', 'Bail was not meant as a punishment.'],
  ['The premier will not stand down.', 'Crowds called on the premier and his government to stand down.'],
  // each side for itself
  ['Lee was not armed, his lawyer said.', 'Lee was armed, police said.'],
  ['His family deny that Lee was armed.', 'Lee was armed.'],
  ['The sprinklers worked, the owner said.', 'The sprinklers did not work, guests said.'],
  // no denial at all
  ['No fewer than ten people were hurt.', 'Ten people were hurt.'],
  ['Not only was the driver hurt, the car was wrecked.', 'The driver was hurt.'],
  ['There is no doubt that shots were fired.', 'Shots were fired.'],
  ['The firm did not deny that the bus had been speeding.', 'The bus was speeding.'],
  ['Nobody expected the mayor to resign.', 'The mayor resigned.'],
  ['The aim is not to sell the shares but to lend them.', 'The aim is to sell the shares at a profit.'],
])('not at odds: %s / %s', (left, right) => {
  expect(oddsOf(left, right)).toEqual([]);
});

test('a third article is with the one it fits', () => {
  expect(
    oddsOf(
      'The conductor of the night train was not hurt.',
      'The conductor of the night train suffered a broken wrist.',
      'The conductor of the night train was unhurt.',
    ),
  ).toEqual([expect.stringMatching(/^(?=.*not hurt (\d)).*unhurt \1/)]);
});

test('an article that tells both tells of two', () => {
  expect(
    oddsOf(
      'Two men were arrested at the scene. Nobody was arrested at the port.',
      'Nobody was arrested, police said.',
    ),
  ).toEqual([]);
});

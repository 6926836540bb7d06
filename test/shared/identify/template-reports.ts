/** A report that an agency generates from a template. */
export interface TemplateReport {
  family: string;
  title: string;
  content_text: string;
}

/** Numbers from a seed (mulberry32), so that a failure can be repeated. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** At least 0, below 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }
  of<T>(choices: readonly T[]): T {
    const choice = choices[this.between(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('nothing to choose from');
    return choice;
  }
  /** Some of the choices, each once, in a random order. */
  some<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    return Array.from({ length: count }, () => left.splice(this.between(0, left.length - 1), 1)).flat();
  }
}

const PLACES = [
  'Aldermoor',
  'Birkwell',
  'Caddenham',
  'Dunsley Cross',
  'Elverton',
  'Farrowgate',
  'Glasby',
  'Holmestrand',
];
const CLUBS = [
  'Rovers',
  'Athletic',
  'Harbour City',
  'Old Mill',
  'Northgate',
  'Riverside',
  'Castle Park',
  'Victoria',
];
const PLAYERS = [
  'Okafor',
  'Lindqvist',
  'Marchetti',
  'Dubois',
  'Yilmaz',
  'Novak',
  'Santos',
  'Whitfield',
  'Tanaka',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const weather = (dice: Dice) => {
  const place = dice.of(PLACES);
  const day = dice.of(DAYS);
  const high = dice.between(4, 33);
  return [
    `${place} weather: what to expect on ${day}`,
    `${day} starts ${dice.of(['cloudy', 'bright', 'foggy'])} in ${place}, with sunshine breaking through by the middle of the morning. Expect a top temperature of ${high}°C, easing to ${high - dice.between(4, 11)}°C after dark.\n\nThe breeze comes from the ${dice.of(['north', 'south', 'east', 'west'])} and gusts may touch ${dice.between(10, 75)} km/h near the water. The chance of a shower stands at ${dice.between(0, 95)}%, and the ultraviolet index peaks at ${dice.between(1, 9)}.\n\nSunrise is at ${dice.between(5, 8)}:${dice.between(10, 59)} and sunset at ${dice.between(16, 21)}:${dice.between(10, 59)}. Our forecasts are made from the readings of forty stations across the county and are renewed every three hours. Readers who keep a rain gauge are welcome to send us what they measure; the best pictures of the week appear on this page each weekend.`,
  ];
};

const markets = (dice: Dice) => {
  const sign = () => dice.of(['gained', 'lost']);
  const percent = () => `${dice.between(0, 4)}.${dice.between(1, 99)}%`;
  const [winner = '', loser = ''] = dice.some(
    ['Corvane Steel', 'Bluewater Foods', 'Hartwell Bank', 'Zenithal', 'Pallas Energy', 'Orrin Air'],
    2,
  );
  return [
    `Closing bell: shares end ${dice.of(['higher', 'lower', 'mixed'])}`,
    `The benchmark index ${sign()} ${percent()} to finish at ${dice.between(3, 9)},${dice.between(100, 999)} on ${dice.of(DAYS.slice(0, 5))}, in a session that dealers described as quiet.\n\n${winner} led the risers with an advance of ${percent()}, while ${loser} was the weakest of the large companies, down ${percent()}. About ${dice.between(120, 890)} million shares changed hands.\n\nThe crown traded at ${dice.between(0, 1)}.${dice.between(1000, 9999)} to the dollar. Brent crude ${sign()} ${dice.between(1, 400)} cents to ${dice.between(55, 98)} dollars a barrel. Prices on this page are delayed by a quarter of an hour and are given for information alone; they are no advice to buy or sell. Past results say nothing about what comes.`,
  ];
};

const results = (dice: Dice) => {
  const [home = '', away = ''] = dice.some(CLUBS, 2);
  const [first = '', second = ''] = dice.some(PLAYERS, 2);
  const goals = dice.between(1, 5);
  return [
    `${home} ${goals}, ${away} ${dice.between(0, goals)}`,
    `${home} beat ${away} in front of ${dice.between(1, 9)},${dice.between(100, 999)} spectators on ${dice.of(DAYS)} evening. ${first} opened the scoring after ${dice.between(2, 40)} minutes and ${second} made sure of the points with a header in minute ${dice.between(60, 89)}.\n\nThe referee showed ${dice.between(1, 7)} yellow cards. The home side has now taken ${dice.between(4, 20)} points from its last ten matches and stands in place ${dice.between(1, 12)} of the table.\n\nThis report was written from the data of the league by a program and was read by an editor before it appeared. If you see a mistake, tell the sports desk.`,
  ];
};

const traffic = (dice: Dice) => {
  const [place = '', other = ''] = dice.some(PLACES, 2);
  const road = `${dice.of(['A', 'B', 'M'])}${dice.between(2, 699)}`;
  return [
    `${road}: delays near ${place}`,
    `Drivers on the ${road} face delays of up to ${dice.between(10, 90)} minutes after ${dice.of(['a collision', 'a breakdown', 'a spillage', 'flooding'])} between ${place} and ${other}. One lane is shut and the queue stretches for ${dice.between(2, 14)} kilometres.\n\nPolice hope to have the carriageway clear by ${dice.between(1, 12)}.${dice.of(['00', '15', '30', '45'])}. Until then traffic is sent round by the ring road, and those who can are asked to travel later. Nobody is thought to be badly hurt.`,
  ];
};

const timetables = (dice: Dice) => {
  const [from = '', to = '', through = ''] = dice.some(PLACES, 3);
  const time = () => `${dice.between(5, 22)}:${dice.of(['05', '12', '20', '34', '41', '58'])}`;
  return [
    `Line ${dice.between(1, 48)}: new times from ${dice.between(1, 28)} March`,
    `Trains between ${from} and ${to} run to a new timetable from the first weekend of spring. The first departure from ${from} is at ${time()} and the last at ${time()}; in the other direction trains leave ${to} at ${time()} and then every ${dice.of([10, 15, 20, 30])} minutes.\n\nAll trains call at ${through}, where there is a connection to the coast at ${time()}. Passengers with bicycles should use the rear carriage. Season tickets stay valid, and the fares do not change. Leaflets can be had free of charge at every staffed station, and the times are in the app.`,
  ];
};

/** Facts that differ, and a constant paragraph about the Survey with names and figures. */
const earthquakes = (dice: Dice) => {
  const place = dice.of(['Ridgeway', 'Port Lorne', 'Tamber', 'Oxley', 'Sund']);
  return [
    `Earthquake near ${place}`,
    `A magnitude ${dice.between(2, 5)}.${dice.between(0, 9)} earthquake struck ${dice.between(3, 60)} kilometres ${dice.of(['north', 'south', 'east', 'west'])} of ${place} on ${dice.of(DAYS)} ${dice.of(['morning', 'afternoon', 'evening'])}, the Geological Survey said. There were no reports of damage.\n\nThe Survey runs 240 stations in the Northern Territory, the Lake District and on the islands of Harra and Mull. It was founded in 1923 by Ada Linton, and its seismographs at Castle Hill, Brant Point and Dunmore can feel a door close 12 kilometres away. Since 1951 it has recorded 3 earthquakes above magnitude 7. People in the region should keep water for 72 hours, a radio and a torch, as the Civil Defence Office in Linton House advises.`,
  ];
};

/** A table of the same ten teams in a random order. */
const tables = (dice: Dice) => {
  const teams = dice.some(
    ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Pine'],
    10,
  );
  const rows = [0, 2, 4, 6, 8].map(
    (i) => `${teams[i]} ${dice.between(0, 5)} ${teams[i + 1]} ${dice.between(0, 5)}`,
  );
  return [
    'Sunday league results',
    `Results of the Sunday league, as sent in by the clubs. ${rows.join('; ')}. Clubs whose result is missing are asked to send it by the evening to the secretary, who also takes reports of misprints. Referees are still wanted for the rest of the season and are paid for their travel.`,
  ];
};

const FAMILIES = { weather, markets, results, traffic, timetables, earthquakes, tables };

/** Reports of the seven families in turn, with `ofEach` reports of each family. */
export function templateReports(seed: number, ofEach: number): TemplateReport[] {
  const dice = new Dice(seed);
  return Array.from({ length: ofEach }, () =>
    Object.entries(FAMILIES).map(([family, write]) => {
      const [title = '', content_text = ''] = write(dice);
      return { family, title, content_text };
    }),
  ).flat();
}

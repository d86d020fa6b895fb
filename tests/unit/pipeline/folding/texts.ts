/** A collapse of a mine, as a wire might have told it. */
export const MINE = {
  title: 'Fire in Soma coal mine kills hundreds',
  text: `SOMA, Turkey - A fire deep in a coal mine in the Turkish town of Soma killed more than two hundred miners and left many others trapped below ground, the energy minister said early on Wednesday.

The blaze began during a change of shifts on Tuesday afternoon, when 787 people were inside, and cut the power, so that the lifts stood still while smoke filled the tunnels.

Relatives waited through the night behind a line of police at the mouth of the pit. Each time a stretcher came out, they pressed forward to see whether the man on it still moved.

Rescue teams pumped fresh air into the galleries. A first group of survivors had been found in a chamber with a supply of oxygen, the head of the miners' union told a local station.

The government declared three days of mourning. Prosecutors opened an inquiry into how the fire had started and why the alarm came so late.`,
};

/** Two reports of one event, neither of which is made from the other. */
export const BRIDGE = {
  title: 'Blast tears through Kerch bridge',
  text: `An explosion on Saturday brought down two spans of the road bridge that joins Crimea to Russia, and set fuel wagons of a passing train on fire. Three people were killed, investigators in Moscow said. A lorry had blown up at seven minutes past six, they said, and named its owner. Traffic on what was left of the road was halted, and ferries were readied on both shores of the strait.`,
};
export const BRIDGE_EDITED = {
  title: 'Crimea cut off by road after attack on crossing',
  text: `Drivers woke before dawn to a column of black smoke over the strait. Part of the crossing that Moscow built at a cost of billions, and opened with much ceremony four years ago, lay in the water. Shops in Sevastopol saw queues for petrol by noon although the authorities promised supplies for weeks. Kyiv did not say that it was behind the attack, but its post office announced a stamp.`,
};

/** One issue of a bulletin that is the same every day but for its figures. */
export function bulletin(day: number): { readonly title: string; readonly text: string } {
  const [fired, downed, sites] = [31 + 7 * day, 24 + 5 * day, 3 + 2 * day];
  const weekday = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'][day % 5];
  return {
    title: `Situation report of the air defence command, ${5 + day} June`,
    text: `Overnight to ${weekday} the enemy attacked from the north and the south-east with ${fired} attack drones and ${day + 2} guided missiles, the air defence command reports. Fighter aircraft, missile units, electronic warfare and mobile fire groups took part in repelling the attack. By ${8 + day}:30 in the morning ${downed} drones had been shot down over the northern, central and southern regions of the country; ${fired - downed} did not reach their targets. Hits were recorded at ${sites} sites, and debris fell at ${sites + 4} more. Citizens are asked to stay in shelters until the alarm is over. Keep to the rules of safety.`,
  };
}

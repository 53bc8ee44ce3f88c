import { registers } from "./registers.ts";
import type { Row } from "./row.ts";

const back = "RU>KP";

export const rows: readonly Row[] = [
  // giver, verb, receiver, in either order and voice
  {
    text: "Pyongyang has supplied Moscow with 4,200 containers of shells.",
    mentions: [{ quantity: "4,200", category: "container" }],
  },
  {
    text: "Some 800,000 artillery shells were shipped from North Korea to Russia last year.",
    mentions: [{ quantity: "Some 800,000", category: "artillery_shell" }],
  },
  {
    text: "Russia received at least 60 howitzers from the North, officials in Seoul said. North Korea is silent.",
    mentions: [{ quantity: "at least 60", category: "gun" }],
  },
  { text: "Moscow bought 250,000 rockets from Pyongyang.", mentions: [{ quantity: "250,000", category: "rocket" }] },
  {
    text: "The North handed its ally 90 self-propelled guns for the front in Ukraine. Russia has said nothing, nor has North Korea.",
    mentions: [{ quantity: "90", category: "gun" }],
  },
  {
    text: "Nearly 2,400 North Korean engineers have arrived in Kursk to clear mines for Russia.",
    mentions: [{ quantity: "Nearly 2,400", category: "personnel" }],
  },
  {
    text: "Kim has sent Putin 30 long-range guns.\n\nNorth Korea and Russia deny it.",
    mentions: [{ quantity: "30", category: "gun" }],
  },
  {
    text: "Two trains loaded with ammunition left Tumangang, in North Korea, for Russia on Monday.",
    mentions: [{ quantity: "Two", category: "train" }],
  },

  // calibre and designation
  {
    text: "North Korea gave Russia 70,000 152mm shells.",
    mentions: [{ quantity: "70,000", category: "artillery_shell", calibre: 152 }],
  },
  {
    text: "North Korea gave Russia 70,000 shells of 122 mm calibre.",
    mentions: [{ quantity: "70,000", category: "artillery_shell", calibre: 122 }],
  },
  {
    text: "North Korea has delivered 40 of its 240mm multiple rocket launchers to Russia.",
    mentions: [{ quantity: "40", category: "mlrs", calibre: 240 }],
  },
  {
    text: "Russia has fired 18 KN-23 missiles at Ukraine, Kyiv says of the North Korean weapon.",
    mentions: [{ quantity: "18", category: "ballistic_missile", action: "use" }],
  },

  // capacity, conversion, alternatives
  {
    text: "North Korea has shipped 3,000 containers to Russia, the ministry said. They could hold up to 1.4 million 152mm shells or 300,000 122mm rockets.",
    mentions: [
      { quantity: "3,000", category: "container" },
      { quantity: "up to 1.4 million", category: "artillery_shell", calibre: 152, modality: "hedged" },
      { quantity: "300,000", category: "rocket", calibre: 122, modality: "hedged" },
    ],
  },
  {
    text: "Russia took 500 containers off the North's hands in May, enough for some 200,000 artillery rounds. So Seoul says of North Korea's trade.",
    mentions: [
      { quantity: "500", category: "container" },
      { quantity: "some 200,000", category: "artillery_shell", modality: "hedged" },
    ],
  },

  // the item stands elsewhere
  {
    text: "The number of containers that North Korea has moved to Russia stands at 8,300.",
    mentions: [{ quantity: "8,300", category: "container" }],
  },
  {
    text: "North Korea sent 3,000 soldiers to Russia in October. Another 1,500 followed in November.",
    mentions: [
      { quantity: "3,000", category: "personnel" },
      { quantity: "1,500", category: "personnel" },
    ],
  },
  {
    text: "Russia received 9,000 containers from North Korea. Of these, 700 went by rail.",
    mentions: [
      { quantity: "9,000", category: "container" },
      { quantity: "700", category: "container" },
    ],
  },
  {
    text: "Russia launched 40 North Korean ballistic missiles at Ukraine. About half of them exploded in flight.",
    mentions: [
      { quantity: "40", category: "ballistic_missile", action: "use" },
      { quantity: "About half", category: "ballistic_missile", action: "loss" },
    ],
  },

  // the way back
  {
    text: "Russia has shipped more than 1 million barrels of oil to North Korea since March.",
    mentions: [{ quantity: "more than 1 million barrels", category: "fuel", direction: back }],
  },
  {
    text: "In exchange for the shells, Moscow sent North Korea 300 containers of food.",
    mentions: [{ quantity: "300", category: "container", direction: back }],
  },
  {
    text: "At least one Russian air-defence system, with five vehicles, was delivered by Russia to North Korea.",
    mentions: [
      { quantity: "At least one", category: "vehicle", direction: back },
      { quantity: "five", category: "vehicle", direction: back },
    ],
  },
  {
    text: "About 2,000 North Korean soldiers who fought for Russia were sent home in March.",
    mentions: [{ quantity: "About 2,000", category: "personnel", direction: back }],
  },

  // losses
  {
    text: "Around 600 North Korean soldiers have been killed fighting for Russia in Kursk.",
    mentions: [{ quantity: "Around 600", category: "personnel", action: "loss" }],
  },
  {
    text: "North Korean casualties in Russia's Kursk region have passed 4,000, including 1,000 dead, officials said.",
    mentions: [
      { quantity: "passed 4,000", category: "personnel", action: "loss" },
      { quantity: "1,000", category: "personnel", action: "loss" },
    ],
  },
  {
    text: "Ukraine captured two North Korean soldiers in Kursk, where they fought on Russia's side.",
    mentions: [{ quantity: "two", category: "personnel", action: "loss" }],
  },

  // modality
  {
    text: "North Korea will send 25,000 workers to a Russian drone factory.",
    mentions: [{ quantity: "25,000", category: "personnel", modality: "planned" }],
  },
  {
    text: "North Korea may have sent Russia 200 heavy guns.",
    mentions: [{ quantity: "200", category: "gun", modality: "hedged" }],
  },
  {
    text: "Pyongyang dismissed as groundless a claim that it shipped 1,000 containers of arms to Russia.",
    mentions: [{ quantity: "1,000", category: "container", modality: "denied" }],
  },
  {
    text: "North Korea plans to dispatch 6,000 sappers and builders to Russia's Kursk region.",
    mentions: [{ quantity: "6,000", category: "personnel", modality: "planned" }],
  },

  // shares, quantities of the second kind, things named before
  {
    text: "Up to 40 percent of the ammunition Russia uses in Ukraine comes from North Korea.",
    mentions: [{ quantity: "Up to 40 percent", category: "munition", action: "use" }],
  },
  {
    text: "North Korea gave Russia 148 KN-23 missiles and 120 of its 170mm guns.",
    mentions: [
      { quantity: "148", category: "ballistic_missile" },
      { quantity: "120", category: "gun", calibre: 170 },
    ],
  },
  {
    text: "North Korean sappers reached Russia's Kursk region in May; 500 of them came by train.",
    mentions: [{ quantity: "500", category: "personnel" }],
  },
  {
    text: "It was highly likely that North Korean forces had sustained more than 6,000 casualties in Kursk.",
    mentions: [{ quantity: "more than 6,000", category: "personnel", action: "loss", modality: "hedged" }],
  },
  {
    text: "North Korean tankers have made 43 trips to the Russian port of Vostochny since March.",
    mentions: [{ quantity: "43", category: "ship", direction: back }],
  },
  {
    text: "Russia has sent 171 railway cars of flour to North Korea.",
    mentions: [{ quantity: "171", category: "train", direction: back }],
  },
  {
    text: "Drones hit three North Korean rocket launchers and a Koksan gun near Sudzha in Russia.",
    mentions: [{ quantity: "three", category: "mlrs", action: "loss" }],
  },

  // who gives leaves nothing open; what a cap allows and one container holds is no amount of the exchange
  {
    text: "Russia sent North Korea 165,000 barrels of oil in March. The North had shipped some 10,000 containers the other way.",
    mentions: [
      { quantity: "165,000 barrels", category: "fuel", direction: back },
      { quantity: "some 10,000", category: "container" },
    ],
  },
  {
    text: "North Korea has sent Russia 5,500 containers, each of which can take 260 crates of two shells.",
    mentions: [{ quantity: "5,500", category: "container" }],
  },
  {
    text: "Of the 12,000 North Koreans in Kursk, 4,000 have been killed or wounded, while Russia lost 350,000 men.",
    mentions: [
      { quantity: "12,000", category: "personnel" },
      { quantity: "4,000", category: "personnel", action: "loss" },
    ],
  },
  {
    text: "South Korean officials said the North had given Russia 3.5 million shells and would hand over several million more next year. North Korea denies it.",
    mentions: [
      { quantity: "3.5 million", category: "artillery_shell" },
      { quantity: "several million", category: "artillery_shell", modality: "planned" },
    ],
  },
  {
    text: "Russia may hire 50,000 workers from North Korea for the drone plant at Alabuga.",
    mentions: [{ quantity: "50,000", category: "personnel", modality: "hedged" }],
  },

  {
    text: "More than half of the 148 missiles which North Korea supplied to Russia missed.",
    mentions: [
      { quantity: "More than half", category: "missile" },
      { quantity: "148", category: "missile" },
    ],
  },
  {
    text: "North Korea has sent Russia 7,000 containers. The Netherlands will give Kyiv 6 F-16s more.",
    mentions: [{ quantity: "7,000", category: "container" }],
  },

  // must not match: losses, output and aid of others beside the exchange
  { text: "North Korea stands by Russia. In all, the war has cost Russia 900,000 casualties.", mentions: [] },
  {
    text: "Britain will give Ukraine 50,000 more artillery rounds and 16 howitzers, as North Korea arms Russia.",
    mentions: [],
  },
  {
    text: "A frigate of the Russian fleet, which can carry 16 cruise missiles, was shown to North Korea's leader.",
    mentions: [],
  },

  // must not match: other givers, other getters, own output, home tests, armies, caps, years
  { text: "North Korea condemned the EU, which has given Ukraine 600,000 shells against Russia.", mentions: [] },
  { text: "Russian factories turned out 250,000 shells a month last year, while North Korea looked on.", mentions: [] },
  {
    text: "North Korea fired three ballistic missiles into the sea off its east coast on Friday. Russia said nothing.",
    mentions: [],
  },
  { text: "North Korea, which backs Russia, has a standing army of 1.2 million soldiers.", mentions: [] },
  {
    text: "Russia and North Korea signed a treaty of 23 articles after two days of talks attended by 15 officials.",
    mentions: [],
  },
  {
    text: "The UN caps North Korea's imports at 500,000 barrels a year, a limit that Russia once voted for.",
    mentions: [],
  },
  { text: "Russia fired 120 Iranian drones at Kyiv overnight; North Korea was not involved.", mentions: [] },
  {
    text: "Washington has sanctioned 12 companies and four ships over the arms trade between Russia and North Korea.",
    mentions: [],
  },
  { text: "Germany pledged 18 tanks to Ukraine while North Korea praised Russia.", mentions: [] },
  { text: "Kim Jong Un, 41, met Vladimir Putin for five hours at a spaceport 1,500 km from the border.", mentions: [] },
  {
    text: "A strike on Kyiv killed 12 people and wounded 70, officials said, and Russia blamed nobody; North Korea was silent.",
    mentions: [],
  },

  ...registers,
];

/** Texts for the rules that neither the rows above nor the gold articles make speak. */
export const ruleTexts: readonly string[] = [
  "There are zero North Korean troops in Russia, a diplomat said.",
  "Russia has fired 24 KN-23s at Ukraine, North Korea's newest.",
  "North Korea has sent Russia 5,500 containers. Each container can take 260 crates of two shells.",
  "Kim had made available 12,000 men for Russia, North Korea watchers say.",
  "Near Plekhovo in Russia 300 North Koreans attacked. Ukrainian drones wounded 47 more.",
  "North Korea has sent Russia 5.6 million shells, German spies say. A general put Russian output at 3 million.",
  "At least 50 rail cars stood at the North Korean border with Russia, up from about 20 in September.",
  "Pyongyang has dispatched 15,000 troops to Russia in two rounds.",
  "Half the artillery ammunition which Russia fires comes from North Korea.",
  "North Korean plants have made 1 million shells for Russia this year.",
  "North Korea has moved 5,000 containers to Russia. The boxes hold 2.3 million rounds.",
];

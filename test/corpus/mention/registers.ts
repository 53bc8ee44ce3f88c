import type { Row } from "./row.ts";

const back = "RU>KP";

/** Constructions of other registers: popular papers, interviews, minutes, translated English, lists, corrections. */
export const registers: readonly Row[] = [
  // words for soldiers and for their losses
  {
    text: "DOOMED North Korean grunts die in heaps for Russia – and the death toll has now sailed past 3,200.",
    mentions: [{ quantity: "past 3,200", category: "personnel", action: "loss" }],
  },
  {
    text: "North Korea's expeditionary force in Kursk bleeds. Its butcher's bill stands at 2,100.",
    mentions: [{ quantity: "2,100", category: "personnel", action: "loss" }],
  },
  {
    text: "Nearly half of the 10,500 squaddies Kim Jong Un shipped to Russia have been cut down.",
    mentions: [
      { quantity: "Nearly half", category: "personnel", action: "loss" },
      { quantity: "10,500", category: "personnel", action: "loss" },
    ],
  },
  {
    text: "Some 900 North Korean soldiers were killed in Kursk, Seoul says. That is a fifth of the 4,500 troops sent there.",
    mentions: [
      { quantity: "Some 900", category: "personnel", action: "loss" },
      { quantity: "a fifth", category: "personnel", action: "loss" },
      { quantity: "4,500", category: "personnel" },
    ],
  },
  {
    text: "Kim sent 6,000 North Korean soldiers to Russia. I saw 30 of these poor devils in the snow near Kursk.",
    mentions: [
      { quantity: "6,000", category: "personnel" },
      { quantity: "30", category: "personnel" },
    ],
  },
  {
    text: "North Korea sent Putin 6,000 soldiers. Putin has lost so many of his own that the figure is nearing 900,000.",
    mentions: [{ quantity: "6,000", category: "personnel" }],
  },
  {
    text: "North Korea arms Russia. The losses of the occupiers came to 1,300 persons, 7 tanks and 31 artillery systems.",
    mentions: [],
  },

  {
    text: "Over 5,000 North Korean soldiers died for Russia in Kursk. It rained. Nobody came. The general was silent for long. I counted at least two dozen of these lads.",
    mentions: [
      { quantity: "Over 5,000", category: "personnel", action: "loss" },
      { quantity: "at least two dozen", category: "personnel" },
    ],
  },

  {
    text: "Ukrainian troops wiped out a company of Kim Jong Un's finest – 180 lads – near Sudzha in Russia.",
    mentions: [{ quantity: "180", category: "personnel", action: "loss" }],
  },
  {
    text: "North Korea sent Russia 3,000 soldiers. Two captives have been shown to the press. Of those soldiers, one in three died.",
    mentions: [
      { quantity: "3,000", category: "personnel" },
      { quantity: "Two", category: "personnel", action: "loss" },
      { quantity: "one in three", category: "personnel", action: "loss" },
    ],
  },
  {
    text: "In the fight for Russia the losses of the North Koreans reached 6 thousand persons, among which 2 thousand irrecoverable.",
    mentions: [
      { quantity: "6 thousand", category: "personnel", action: "loss" },
      { quantity: "2 thousand", category: "personnel", action: "loss" },
    ],
  },

  // translated English
  {
    text: "Pyongyang put at the disposal of Moscow 40 howitzers. North Korea and Russia are silent.",
    mentions: [{ quantity: "40", category: "gun" }],
  },
  {
    text: "North Korea made available to Russia more than 9,000 military.",
    mentions: [{ quantity: "more than 9,000", category: "personnel" }],
  },
  {
    text: "North Korea handed to Russia over 80 barrels: howitzers of calibre 170 mm.",
    mentions: [{ quantity: "over 80 barrels", category: "gun" }],
  },
  {
    text: "North Korea handed over to Russia 90 units of barrel artillery.",
    mentions: [{ quantity: "90", category: "gun" }],
  },
  {
    text: "Russia sent North Korea 90,000 barrels of oil.",
    mentions: [{ quantity: "90,000 barrels", category: "fuel", direction: back }],
  },
  {
    text: "North Korea arms Russia. At night the enemy released at Odesa 44 missiles and 61 drones.",
    mentions: [],
  },

  // questions and answers, minutes
  {
    text: "Q: How many shells has the North sent to Russia?\n\nA: Some 7 million, by our count in South Korea.\n\nQ: And troops?\n\nA: Some 12,000 went last year.",
    mentions: [
      { quantity: "Some 7 million", category: "artillery_shell" },
      { quantity: "Some 12,000", category: "personnel" },
    ],
  },
  {
    text: "North Korea has shipped 12,000 containers to Russia, Seoul says. The Americans are behind us. In May their envoy cited 9,000 or more.",
    mentions: [
      { quantity: "12,000", category: "container" },
      { quantity: "9,000 or more", category: "container" },
    ],
  },
  {
    text: "South Korea said that North Korea had shipped 900 containers to Russia. The Russian envoy rejected the allegation that 12,000 soldiers had been deployed.",
    mentions: [
      { quantity: "900", category: "container" },
      { quantity: "12,000", category: "personnel", modality: "denied" },
    ],
  },
  {
    text: "South Korea stated that North Korea had shipped 900 containers to Russia. Japan recalled that eleven States had joined the text. Three declined to speak.",
    mentions: [{ quantity: "900", category: "container" }],
  },
  {
    text: "What may North Korea buy from Russia? Up to 500,000 barrels of refined products.",
    mentions: [],
  },

  {
    text: "Q. What has North Korea sent to Russia?\nA. Shells, we think. About 700,000, if the holds were full. Another 25,000 workers and 6,000 sappers are to follow.",
    mentions: [
      { quantity: "About 700,000", category: "artillery_shell", modality: "hedged" },
      { quantity: "25,000", category: "personnel" },
      { quantity: "6,000", category: "personnel", modality: "planned" },
    ],
  },

  // lists
  {
    text: "What North Korea has sent to Russia:\n\n- 148 ballistic missiles\n- 4 million artillery shells",
    mentions: [
      { quantity: "148", category: "ballistic_missile" },
      { quantity: "4 million", category: "artillery_shell" },
    ],
  },

  // conversions
  {
    text: "North Korea has shipped 30,000 containers to Russia. Suppose that they held 152mm shells alone. Then you would arrive at 13 million. A year ago it was at 21,000.",
    mentions: [
      { quantity: "30,000", category: "container" },
      { quantity: "13 million", category: "artillery_shell", calibre: 152, modality: "hedged" },
      { quantity: "21,000", category: "container" },
    ],
  },

  // money
  {
    text: "North Korean shells valued at $900 million have gone to Russia.",
    mentions: [{ quantity: "$900 million", category: "munition" }],
  },
  {
    text: "North Korea sells arms to Russia. It also lives on cyberattacks worth some $3 billion.",
    mentions: [],
  },

  // corrections and denials
  {
    text: "Correction: a story on Tuesday erroneously stated that Pyongyang had sent Russia 2,000 guns. North Korea has sent it 200.",
    mentions: [
      { quantity: "2,000", category: "gun", modality: "denied" },
      { quantity: "200", category: "gun" },
    ],
  },
  {
    text: "An earlier version of this article said North Korea had sent Russia 45 launchers; in fact the figure was 145.",
    mentions: [
      { quantity: "45", category: "mlrs", modality: "denied" },
      { quantity: "145", category: "mlrs" },
    ],
  },
  {
    text: "It is untrue that North Korea delivered 400 containers to Russia, the ministry said.",
    mentions: [{ quantity: "400", category: "container", modality: "denied" }],
  },
  {
    text: "A thousand sappers from North Korea will come to Kursk in Russia, along with five thousand builders.",
    mentions: [
      { quantity: "A thousand", category: "personnel", modality: "planned" },
      { quantity: "five thousand", category: "personnel", modality: "planned" },
    ],
  },

  // numbers of other things
  {
    text: "The bulk of the ammunition – more than 60% in some months – now comes from North Korea, a Ukrainian general said. The odds in Ukraine were one to five.",
    mentions: [{ quantity: "more than 60%", category: "munition" }],
  },
  {
    text: "A column of 20 Bulsae-4 vehicles, made in North Korea, was filmed near Kharkiv in Ukraine.",
    mentions: [{ quantity: "20", category: "vehicle" }],
  },
  {
    text: "North Korea gave Russia 70,000 rockets. Our union of 27 has nothing like it, and it is 1916 again. Two pointed out that it rained.",
    mentions: [{ quantity: "70,000", category: "rocket" }],
  },
  {
    text: "North Korea sends Russia shells. Russian industry covers 100 percent of what the troops need.",
    mentions: [],
  },
];

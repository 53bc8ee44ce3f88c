import type { PassageRow } from "./passages.ts";

/** Invented passages in the manner of other registers: briefs, lists, interviews, transcripts, records, corrections. */
export const registerRows: readonly PassageRow[] = [
  {
    text: "What the Fisheries Commission counted:\n\n• 412 boats in the north\n• 88 trawlers laid up\n\nThe minister declined to comment. Some 30 nets were lost.",
    said: [
      ["412 boats", "Fisheries Commission", "-"],
      ["88 trawlers", "Fisheries Commission", "-"],
      ["30 nets", "-", "-"],
    ],
  },
  {
    text: "The Road Board gave councillors a first balance of the winter: 40 crashes, nine of them fatal.",
    said: [
      ["40 crashes", "Road Board", "-"],
      ["nine of them", "Road Board", "-"],
    ],
  },
  {
    text: "The Harbour Office's report lists the following losses:\n\n- 14 boats;\n- 30 nets.",
    said: [
      ["14 boats", "Harbour Office", "-"],
      ["30 nets", "Harbour Office", "-"],
    ],
  },
  { text: "The recipe has three steps:\n\n- 14 boats;\n- 30 nets.", said: [["14 boats", "-", "-"]] },
  {
    text: "The Coast Guard Institute published its review in May. The report runs to 90 pages. Some 300 hulls, says the report, went missing.",
    said: [["300 hulls", "Coast Guard Institute", "-"]],
  },
  {
    text: "The Coast Guard Institute says the winter was hard. The centre's tally stands at 40 boats. The centre calculates that 12 of them sank.",
    said: [
      ["40 boats", "Coast Guard Institute", "-"],
      ["12 of them", "Coast Guard Institute", "-"],
    ],
  },
  {
    text: "The grim count of drowned sailors comes from the Norwegian Coast Guard. Its statisticians reckon that 300 men were lost.",
    said: [["300 men", "Norwegian Coast Guard", "-"]],
  },
  { text: "The figure of 300 sailors comes from the Harbour Board.", said: [["300 sailors", "Harbour Board", "-"]] },
  {
    text: "PRESENTER: Good evening. Forty ships: that, the Harbour Board says, is what the storm took.\n\nREPORTER: It does. The council thinks 20 more are missing. Nine were towed home on Monday.\n\nPRESENTER: There are 60 men in hospital tonight.",
    said: [
      ["Forty ships", "Harbour Board", "-"],
      ["20 more", "The council", "-"],
      ["60 men", "-", "-"],
    ],
  },
  {
    text: "On Friday Mara Quill, head of the Harbour Board, spoke to Fjord News about the storm. An edited version follows.\n\nQ: How many boats were lost?\n\nA: We lost 40 boats in one night.\n\nQ: Was there a second wave of 12 boats?\n\nA: There was. Another 25 nets went as well.",
    said: [
      ["40 boats", "Mara Quill", "-"],
      ["25 nets", "Mara Quill", "-"],
    ],
  },
  {
    text: "The Ferry Gazette, drawing on an assessment by the Harbour Board, wrote that 40 boats had sunk.",
    said: [["40 boats", "Harbour Board", "Ferry Gazette"]],
  },
  {
    text: "What the Ferry Gazette reported, from a survey by the Harbour Board, was 40 boats and 12 nets.",
    said: [["40 boats", "Harbour Board", "Ferry Gazette"]],
  },
  {
    text: "As the Ferry Gazette quoted Mara Quill, the mayor, 40 boats would go.",
    said: [["40 boats", "Mara Quill", "Ferry Gazette"]],
  },
  {
    text: "Mara Quill, the mayor, came to the quay. She said that 40 boats would be sold. That was in the Ferry Gazette.",
    said: [["40 boats", "Mara Quill", "Ferry Gazette"]],
  },
  {
    text: "A joint inquiry by the Ferry Gazette and the Harbour Board traces 40 voyages. The board calculates that 90 crates were moved.",
    said: [["40 voyages", "Harbour Board", "Ferry Gazette"]],
  },
  {
    text: 'The Security Council met. The representative of Norway said that 40 ships had sailed. The representative of Japan denied that "a hundred ships" had come.',
    said: [
      ["40 ships", "Permanent Mission of Norway to the United Nations", "-"],
      ["a hundred", "Permanent Mission of Japan to the United Nations", "-"],
    ],
  },
  {
    text: "The Harbour Board reported to the Council on Monday that 40 boats had sunk. Councillor Ivo Sand conveyed this to reporters. According to Councillor Sand, 12 crews are missing.",
    said: [
      ["40 boats", "Harbour Board", "-"],
      ["12 crews", "Harbour Board", "-"],
    ],
  },
  {
    text: "The Harbour Board is also said to have looked at the crews. It explained to lawmakers that about 900 sailors had left.",
    said: [["900 sailors", "Harbour Board", "-"]],
  },
  {
    text: "• A news story (“Storm”, 4 May, page 3) got two numbers wrong. It said that the port had lost 20 tugs and 50 boats.\n\n• A timeline on Monday stated that the mayor, Mara Quill, counted 42 fires. The passage should have said that at least 24 had been seen.",
    said: [
      ["20 tugs", "-", "-"],
      ["42 fires", "-", "-"],
      ["24 had", "Mara Quill", "-"],
    ],
  },
  {
    text: 'A source in the Harbour Board has refuted reports that 900 crates were unloaded. "Not one," the source told Fjord News on Monday.\n\nThe mayor, Ivo Sand, called such talk unfounded.\n\nThe two ports, according to the source, trade freely. Since June the port has sent about 300 tonnes of flour, he noted.',
    said: [
      ["900 crates", "Harbour Board", "Fjord News"],
      ["300 tonnes", "Harbour Board", "Fjord News"],
    ],
  },
  {
    text: "The Harbour Board in January counted 300 boats. Port officials were gloomier. In late May they spoke to the Ferry Gazette of 4,000 nets, of which about a thousand were burnt.",
    said: [
      ["300 boats", "Harbour Board", "-"],
      ["4,000 nets", "Port officials", "Ferry Gazette"],
      ["a thousand", "Port officials", "Ferry Gazette"],
    ],
  },
  {
    text: "The mayor, Ivo Sand, says three boats are at sea.\n\nThe storm may cost 40 boats, according to a study by Olena Dahl, a researcher writing for the Coast Institute. The port could lose 900 crates, she thinks.",
    said: [
      ["40 boats", "Olena Dahl", "-"],
      ["900 crates", "Olena Dahl", "-"],
    ],
  },
  {
    text: "On 18 October the Harbour Board reported that 1,500 boats had gone. On the 23rd it was 3,000. By May, it told councillors, there will be 9,000.",
    said: [
      ["3,000", "Harbour Board", "-"],
      ["9,000", "Harbour Board", "-"],
    ],
  },
  {
    text: "The Monitoring Board is doing the work. Up to nine million crates, it found, left the port last year, and it took 49 voyages to carry them.",
    said: [
      ["nine million", "Monitoring Board", "-"],
      ["49 voyages", "Monitoring Board", "-"],
    ],
  },
  {
    text: "The storm was hard. The mayor, Ivo Sand, walked the quay. It has told an opposition councillor this: suppose that nothing was in them. Then you would arrive at 900 crates.",
    said: [["900 crates", "-", "-"]],
  },
  {
    text: "Here is what the Fisheries Inspectorate found:\n\n1. 77 illegal nets\n2. 12 boats without papers\n\nNobody was arrested. A dozen skippers were fined.",
    said: [
      ["77 illegal", "Fisheries Inspectorate", "-"],
      ["12 boats", "Fisheries Inspectorate", "-"],
      ["A dozen", "-", "-"],
    ],
  },
  {
    text: "According to the Grain Council:\n\n– 300 tonnes of wheat were burnt;\n– 40 silos were hit.\n\nThe port has 20 cranes.",
    said: [
      ["300 tonnes", "Grain Council", "-"],
      ["40 silos", "Grain Council", "-"],
      ["20 cranes", "-", "-"],
    ],
  },
  {
    text: "The Rail Institute set out its numbers on Monday: 45 derailments, 12 of them near the border.",
    said: [["45 derailments", "Rail Institute", "-"]],
  },
  { text: "The shop offers three kinds of bread: 40 loaves of rye and 12 of wheat.", said: [["40 loaves", "-", "-"]] },
  {
    text: "The Rail Institute released a study on Friday. The study, 80 pages long, is grim. Some 45 trains left the track, the study says.",
    said: [["45 trains", "Rail Institute", "-"]],
  },
  {
    text: "The Arctic Monitoring Team works from Oslo. The team has counted 45 tankers. The monitors believe that nine are uninsured.",
    said: [
      ["45 tankers", "Arctic Monitoring Team", "-"],
      ["nine are", "Arctic Monitoring Team", "-"],
    ],
  },
  {
    text: "The toll of 45 dead comes from the Interior Ministry of Peru. Earlier reports spoke of 30.",
    said: [["45 dead", "Interior Ministry of Peru", "-"]],
  },
  {
    text: "HOST: How many were there?\n\nGUEST: The coast guard told us 45.\n\nHOST: Let's go to our correspondent.\n\nCORRESPONDENT: Thanks. The Peruvian navy says 60 boats were sunk. And that number has grown to 70, according to the port captain.",
    said: [["60 boats", "The Peruvian navy", "-"]],
  },
  {
    text: "Professor Ada Brook of Lund University has studied grain ships for 20 years. We met her in May.\n\nQ. How many ships were there?\n\nA: About 45 ships a month.\n\nQ: The ministry speaks of 70 ships.\n\nA: I think the true number is 50.",
    said: [
      ["About 45", "Ada Brook", "-"],
      ["50", "Ada Brook", "-"],
    ],
  },
  {
    text: "An investigation by Der Spiegel and the Arctic Centre found 45 voyages. The centre reckons that 12,000 barrels were carried.",
    said: [
      ["45 voyages", "Arctic Centre", "Der Spiegel"],
      ["12,000 barrels", "Arctic Centre", "Der Spiegel"],
    ],
  },
  {
    text: "A CNN report that cited two Western officials put the number at 45.",
    said: [["45", "two Western officials", "CNN"]],
  },
  {
    text: "The delegate of Chile told the General Assembly that 45 islands were at risk. The representative of Peru denied that 12 ships had left its ports.",
    said: [["45 islands", "Permanent Mission of Chile to the United Nations", "-"]],
  },
  {
    text: "The Finance Ministry reported to the National Assembly on the 3rd that 45 banks had closed. Lawmaker Park Ji-won relayed this to reporters after the session. Lawmaker Park said that 12 more would follow.",
    said: [
      ["45 banks", "Finance Ministry", "-"],
      ["12 more", "Finance Ministry", "-"],
    ],
  },
  {
    text: "The caption on a picture (12 May, page 3) said that 45 ships had been sunk. It should have read 54.",
    said: [["45 ships", "-", "-"]],
  },
  {
    text: "• In an article on Tuesday we reported that 45 tankers had docked, according to the port authority. The correct number is 54.",
    said: [["45 tankers", "-", "-"]],
  },
  {
    text: "A column (“Grain”, 4 May) gave the harvest as 45 tonnes. That was wrong. The text should have read that 54 tonnes were brought in, as the Farm Board counted.",
    said: [
      ["45 tonnes", "-", "-"],
      ["54 tonnes", "Farm Board", "-"],
    ],
  },
  {
    text: "Residents were angrier. They told the Gazette of 45 floods, of which 12 were deadly.",
    said: [
      ["45 floods", "Residents", "Gazette"],
      ["12 were", "Residents", "Gazette"],
    ],
  },
  { text: "The Navy said 45 ships had sailed. By Friday it was 60.", said: [["60", "Navy", "-"]] },
  {
    text: "The Farm Board met on Monday. In all, it found, 45 farms were flooded, and 12 will not reopen.",
    said: [
      ["45 farms", "Farm Board", "-"],
      ["12 will", "Farm Board", "-"],
    ],
  },
  {
    text: "This is stated in the answer of the Farm Board to a request from Grain Weekly. In total, 45 farms were flooded.",
    said: [["45 farms", "-", "-"]],
  },
  {
    text: "Forty-five farms were flooded. This is stated in a report of the Farm Board.",
    said: [["Forty-five", "Farm Board", "-"]],
  },
  {
    text: "The army's tally has passed 4,000. The grim count, updated daily, includes 300 officers.",
    said: [
      ["4,000", "The army", "-"],
      ["300 officers", "The army", "-"],
    ],
  },
  {
    text: "The Farm Board counted 45 floods. They accounted for a third of all damage. The summer was dry.",
    said: [["a third", "Farm Board", "-"]],
  },
  {
    text: "The Farm Board says 45 farms were flooded. Meanwhile, 300 sheep were stolen in Wales.",
    said: [["300 sheep", "-", "-"]],
  },
  {
    text: "Back in May the Board of Trade put the loss at 45 ships. That figure has since risen to 60.",
    said: [["60", "Board of Trade", "-"]],
  },
  { text: "He did not want to talk about the team. The team lost 45 matches.", said: [["45 matches", "-", "-"]] },
  {
    text: "According to what the Coast Service told MPs, Representative Ana Lima said, 45 boats were taken.",
    said: [["45 boats", "Coast Service", "-"]],
  },
  {
    text: "The minister said that, according to the Coast Service, 45 boats were taken, but called the count incomplete.",
    said: [["45 boats", "Coast Service", "-"]],
  },
  {
    text: "In the words of the envoy, Mara Quill, 45 ships left. Off the record, an aide to her spoke of 60.",
    said: [["45 ships", "Mara Quill", "-"]],
  },
  {
    text: "14:05 The port captain, Ivo Sand, has just told reporters that 45 boats are missing. \n\n13:40 Earlier he had put the number at 30.\n\n12:10 Police now speak of 12 arrests.",
    said: [
      ["45 boats", "Ivo Sand", "-"],
      ["30.", "Ivo Sand", "-"],
    ],
  },
  {
    text: "THE CLAIM\n“45,000 ships are off the coast,” reads a post that has been shared widely.\n\nTHE FACTS\nThe Coast Service in June gave a lower count: 450 ships, 30 of them armed.",
    said: [["450 ships", "Coast Service", "-"]],
  },
  {
    text: "Britain's Ministry of Defence, in its daily update on X, assessed that 45 boats were lost. It added that a further 12 were damaged.",
    said: [
      ["45 boats", "UK Ministry of Defence", "-"],
      ["further 12", "UK Ministry of Defence", "-"],
    ],
  },
  {
    text: "Boats lost: 45, according to Kyiv; 12, according to Moscow.",
    said: [
      ["45", "Ukraine", "-"],
      ["12", "Russia", "-"],
    ],
  },
  { text: "Kyiv's count: 45 boats. Moscow's: 12.", said: [["45 boats", "Ukraine", "-"]] },
  {
    text: "Ship by ship, the Arctic Centre has traced 45 voyages. All told, the analysts say, 12,000 barrels were moved.",
    said: [["45 voyages", "Arctic Centre", "-"]],
  },
  {
    text: 'Vice Admiral Jan Wilk — "Fox" to his men — reckons 45 boats are left. Some 12 more, he says, are in dock.',
    said: [
      ["45 boats", "Jan Wilk", "-"],
      ["12 more", "Jan Wilk", "-"],
    ],
  },
  {
    text: "We can reveal that 45 boats were sold. The Coast Service would not comment.",
    said: [["45 boats", "-", "-"]],
  },
  {
    text: "Figures from the Coast Service show 45 boats lost. The same figures have 12 crews missing.",
    said: [
      ["45 boats", "Coast Service", "-"],
      ["12 crews", "Coast Service", "-"],
    ],
  },
  {
    text: "Numbers released by the Coast Service on Friday make it 45 boats.",
    said: [["45 boats", "Coast Service", "-"]],
  },
  {
    text: "An estimate by the Arctic Centre, a Norwegian research group, has 45 ships on the run at any time.",
    said: [["45 ships", "Arctic Centre", "-"]],
  },
  {
    text: "Officials in Lima believe the total is closer to 60. One of them, who was not allowed to speak, said 12 were children.",
    said: [["60", "Officials in Lima", "-"]],
  },
  {
    text: '"We have 45 boats." That is how the mayor, Ivo Sand, put it. "And 12 are leaking."',
    said: [
      ["45 boats", "Ivo Sand", "-"],
      ["12 are", "Ivo Sand", "-"],
    ],
  },
  {
    text: "The mayor's reply was short. Forty-five boats, he wrote. Not one more.",
    said: [["Forty-five", "The mayor", "-"]],
  },
  {
    text: "Mr. Sand (Norway) said that 45 ships had sailed. Ms. Lima (Peru), speaking also on behalf of Chile, recalled that 12 ships were missing.",
    said: [
      ["45 ships", "Sand", "-"],
      ["12 ships", "Lima", "-"],
    ],
  },
  {
    text: "This was stated in the reply of the Coast Service to a request from Vega-Inform. In it 45 boats are listed.",
    said: [["45 boats", "-", "-"]],
  },
];

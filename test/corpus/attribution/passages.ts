/** Invented passages: what stands at a phrase, who answers for it, who carried it; `-` where nobody does. */
export type PassageRow = {
  readonly text: string;
  readonly said: readonly (readonly [at: string, source: string, via: string])[];
};

export const passageRows: readonly PassageRow[] = [
  {
    text: "Ukraine's spy chief reckons that one in every two shells his troops face was made in North Korea. Kyrylo Budanov, who runs military intelligence, put the share at 50 percent in remarks to Bloomberg on Saturday, and said 120 of the big guns had also arrived.\n\nHe would not be drawn on prices.",
    said: [
      ["one in every two", "Kyrylo Budanov", "Bloomberg"],
      ["50 percent", "Kyrylo Budanov", "Bloomberg"],
      ["120 of the big guns", "Kyrylo Budanov", "Bloomberg"],
    ],
  },
  {
    text: "Russian forces have already burned through 4 million North Korean shells, Reuters and the Open Source Centre found in a joint inquiry that tracked 64 voyages between Rajin and Dunay.",
    said: [["64 voyages", "Open Source Centre", "Reuters"]],
  },
  {
    text: "Some 4,700 North Korean soldiers have been killed or wounded, including 600 dead, lawmaker Lee Seong-kweun told reporters after a closed-door briefing by the National Intelligence Service in Seoul.\n\nAround 2,000 of the wounded were flown home between January and March, he added, citing the spy agency.",
    said: [
      ["4,700", "National Intelligence Service", "-"],
      ["600 dead", "National Intelligence Service", "-"],
      ["2,000", "National Intelligence Service", "-"],
    ],
  },
  {
    text: "Moscow will receive 30,000 more troops from Pyongyang in the coming months, CNN reported on Wednesday, citing a Ukrainian intelligence assessment.\n\nThe document seen by CNN says the men could arrive by November.",
    said: [["30,000", "Main Directorate of Intelligence", "CNN"]],
  },
  {
    text: "Russia's Security Council secretary Sergei Shoigu said on Tuesday that Kim Jong Un had decided to send 1,000 sappers and 5,000 military construction workers to the Kursk region, TASS reported.",
    said: [
      ["1,000 sappers", "Sergei Shoigu", "TASS"],
      ["5,000", "Sergei Shoigu", "TASS"],
    ],
  },
  {
    text: 'South Korea\'s military said on Thursday that Pyongyang appeared to have sent an additional 3,000 soldiers in January and February. "In addition to manpower, North Korea continues to supply missiles and artillery," the Joint Chiefs of Staff said in a statement. It estimated that 220 units of 170mm guns and 240mm launchers had been shipped.',
    said: [
      ["3,000 soldiers", "Joint Chiefs of Staff", "-"],
      ["220 units", "Joint Chiefs of Staff", "-"],
    ],
  },
  {
    text: "North Korea has shipped some 28,000 containers carrying weapons and artillery shells to Russia, Yonhap reported on Sunday, quoting South Korea's Defense Intelligence Agency. If the boxes held only 152 mm shells, that would come to more than 12 million rounds, the agency told lawmaker Kang Dae-sik.",
    said: [
      ["28,000", "Defense Intelligence Agency of South Korea", "Yonhap"],
      ["12 million", "Defense Intelligence Agency of South Korea", "Yonhap"],
    ],
  },
  {
    text: "“They have lost 3,000 men,” President Volodymyr Zelenskyy said in a post on X, “and Kim does not care.”\n\nWestern officials gave a lower figure: about 1,000 dead by mid-January, the BBC was told.",
    said: [
      ["3,000 men", "Volodymyr Zelenskyy", "-"],
      ["1,000 dead", "Western officials", "BBC"],
    ],
  },
  {
    text: 'A White House spokesman, John Kirby, told a briefing that North Korean troops had suffered more than 1,000 casualties in the past week alone. He said they were being treated as expendable.\n\nThe Pentagon\'s Sabrina Singh declined to confirm the figure of 1,000 but said "several hundred" had been hit.',
    said: [
      ["more than 1,000", "John Kirby", "-"],
      ["several hundred", "Sabrina Singh", "-"],
    ],
  },
  {
    text: "In its monthly update the Multilateral Sanctions Monitoring Team wrote that up to 9 million rounds had been delivered in 2024 aboard 49 ships, and that at least 100 ballistic missiles followed.",
    said: [
      ["9 million", "Multilateral Sanctions Monitoring Team", "-"],
      ["49 ships", "Multilateral Sanctions Monitoring Team", "-"],
      ["100 ballistic missiles", "Multilateral Sanctions Monitoring Team", "-"],
    ],
  },
  {
    text: "Pyongyang's envoy to the United Nations, Kim Song, rejected as a slander the claim that 10,000 of his country's soldiers were in Russia.",
    said: [["10,000", "Kim Song", "-"]],
  },
  {
    text: 'Dmitry Peskov, the Kremlin spokesman, laughed off reports of 12,000 North Koreans training in the Far East. "There is a lot of contradictory information," he said.',
    said: [["12,000", "Dmitry Peskov", "-"]],
  },
  {
    text: "Captured soldiers told Ukrainian interrogators they had believed they were going to a drill, the SBU said. One of the two prisoners said 17 men of his platoon had died.",
    said: [["17 men", "One of the two prisoners", "-"]],
  },
  {
    text: "The number of shells has topped 5 million, according to the head of Estonia's military intelligence, Col. Ants Kiviselg. That is twice what the EU managed.",
    said: [["5 million", "Ants Kiviselg", "-"]],
  },
  {
    text: "Satellite photos analysed by Beyond Parallel, a project of the Center for Strategic and International Studies, show 73 rail cars at Tumangang. The cars, the analysts wrote, probably carried munitions.",
    said: [["73 rail cars", "Center for Strategic and International Studies", "-"]],
  },
  {
    text: "Ukraine's General Staff reported the destruction of two Koksan guns overnight. Video released by the 14th drone regiment shows one of them burning near Sudzha.",
    said: [["two Koksan guns", "General Staff of Ukraine", "-"]],
  },
  {
    text: "According to Kyiv, 600 North Korean artillery pieces are at the front. Seoul counts 220. Washington has given no number.",
    said: [
      ["600", "Ukraine", "-"],
      ["220", "South Korea", "-"],
    ],
  },
  {
    text: "The Wall Street Journal, citing people familiar with the matter, says North Korea could send as many as 25,000 drone workers to Tatarstan. NHK carried a similar report in June, quoting diplomatic sources in Moscow.",
    said: [["25,000", "people familiar with the matter", "Wall Street Journal"]],
  },
  {
    text: 'Oleksandr Kovalenko, a Ukrainian military analyst, thinks the North has at most 3 million shells left. "After that they will have to live from production," he told Radio Free Asia.',
    said: [["3 million", "Oleksandr Kovalenko", "Radio Free Asia"]],
  },
  {
    text: 'General Cho Han-bum said he doubted the number. "I would put it at 8,000," said the retired officer.',
    said: [["8,000", "Cho Han-bum", "-"]],
  },
  {
    text: 'Kim\'s sister called the allegations "a laughing stock". The shells, all 2 million of them, had been invented in Kyiv, she said in a statement carried by KCNA.',
    said: [["2 million", "Kim's sister", "Korean Central News Agency"]],
  },
  {
    text: "It is the first time Oslo has named a figure. Defence Minister Tore Sandvik told the public broadcaster NRK on Sunday that 200 North Korean welders were at work in Severodvinsk; his deputy, Marte Gerhardsen, later spoke of 250.",
    said: [
      ["200 North Korean welders", "Tore Sandvik", "NRK"],
      ["250", "Marte Gerhardsen", "-"],
    ],
  },
  {
    text: "Half the barrels that Russia is using, Western diplomats in Kyiv believe, come from Hamhung.",
    said: [["Half the barrels", "Western diplomats in Kyiv", "-"]],
  },
  {
    text: "KYIV (Podil News Agency) — Ukrainian troops found the bodies of 11 North Koreans after a clash near Plekhovo, the Special Operations Forces said on Facebook. They also reported seizing two rifles.",
    said: [
      ["11 North Koreans", "Special Operations Forces of Ukraine", "-"],
      ["two rifles", "Special Operations Forces of Ukraine", "-"],
    ],
  },
  {
    text: '"We do not comment on rumours," Russian Foreign Ministry spokeswoman Maria Zakharova said when asked whether 15,000 workers were on their way.',
    said: [["15,000 workers", "Maria Zakharova", "-"]],
  },
  {
    text: "South Korea puts North Korean losses at 4,700; Ukraine, at 6,000; Britain, at more than 6,000.",
    said: [
      ["4,700", "South Korea", "-"],
      ["6,000", "Ukraine", "-"],
    ],
  },
  {
    text: "LONDON, June 15 - North Korea has suffered more than 6,000 casualties in offensive operations in Kursk, Britain's Ministry of Defence said on Sunday in its daily intelligence update. That is more than half of the 11,000 or so soldiers first sent to the region.",
    said: [["6,000 casualties", "UK Ministry of Defence", "-"]],
  },
  {
    text: "The ministry's estimate of 12 million shells rests on an assumption, analysts caution.",
    said: [["12 million shells", "The ministry", "-"]],
  },
  {
    text: 'In Seoul, the government was more careful. Its spokesman, Kim Soo-kyung, said only "a few hundred" had crossed, adding: “We cannot confirm 1,500.”',
    said: [
      ["a few hundred", "Kim Soo-kyung", "-"],
      ["1,500", "Kim Soo-kyung", "-"],
    ],
  },
  {
    text: "Mr Budanov's deputy, Vadym Skibitskyi, gave the Kyiv Independent a breakdown: 40 percent of all shells, 120 systems of 170mm and 120 of 240mm. More are to come, he believes.",
    said: [
      ["40 percent", "Vadym Skibitskyi", "Kyiv Independent"],
      ["120 systems", "Vadym Skibitskyi", "Kyiv Independent"],
    ],
  },
  {
    text: 'At least 30 of the missiles went astray, says the prosecutor\'s office in Kharkiv. Its investigators have examined the debris of 24. "Some simply fell apart," investigator Olha Bondar explained.',
    said: [
      ["At least 30", "the prosecutor's office in Kharkiv", "-"],
      ["24", "the prosecutor's office in Kharkiv", "-"],
    ],
  },
  {
    text: "The Kremlin has not said how many North Koreans died. Its ally has: Kim Jong Un pinned medals on portraits of 101 soldiers, state media showed.",
    said: [["101 soldiers", "state media", "-"]],
  },
  {
    text: "North Korea's Central Military Commission confirmed on Monday that it had sent troops to Kursk but gave no number. KCNA, the state news agency, published the statement. Seoul's estimate of 15,000 was not mentioned.",
    said: [["15,000", "South Korea", "-"]],
  },
  {
    text: 'OTTAWA — The federal government will hire 600 border officers over three years, Public Safety Minister Lara Dunn announced Thursday.\n\nThe plan will cost $310 million. It was drafted after a spring in which 2,400 people crossed at a single road near Lacolle.\n\n"We heard the communities," Dunn said at a news conference. "They asked for help, and 600 officers is help."\n\nBorder officers say the number is too small. Their union, which represents 9,000 workers, had asked for 1,500.\n\n“You can\'t police 8,891 kilometres with 600 more people,” said union president Marc Fortin. He estimated that 40 per cent of posts are empty on any night.\n\nThe Canada Border Services Agency did not dispute that. In an email, spokesperson Priya Nair said about 2,100 positions were vacant as of March 31. Those vacancies have since fallen to 1,900, she wrote.\n\nA 2019 audit found 58 per cent of flagged travellers were never examined.\n\nConservative critic Dale Hurst called the plan a “drop in the bucket.” Under his party\'s plan, 2,000 officers would be hired, and the money would come from foreign aid.\n\nThe hiring begins in the fall. Applicants face a wait of 14 months.',
    said: [
      ["600 border officers", "Lara Dunn", "-"],
      ["$310 million", "-", "-"],
      ["2,400 people", "-", "-"],
      ["600 officers is help", "Lara Dunn", "-"],
      ["9,000 workers", "-", "-"],
      ["8,891 kilometres", "Marc Fortin", "-"],
      ["40 per cent", "Marc Fortin", "-"],
      ["2,100 positions", "Priya Nair", "-"],
      ["1,900", "Priya Nair", "-"],
      ["58 per cent", "A 2019 audit", "-"],
      ["14 months", "-", "-"],
    ],
  },
  {
    text: 'DES MOINES, Iowa — Senator Ted Cross drew 1,200 people to a fairground on Saturday, and he told them he needed every one.\n\n"Four years ago we lost this county by 300 votes," the Texas Republican said. "Three hundred! You can fix that."\n\nHis campaign says it has knocked on 1.5 million doors. A poll by the Register last week had him ahead by 5 points, within the margin of error of 4.4 points.\n\nAides to his rival, Gov. Mary Beck, scoffed. "They can claim 10 million," said Beck\'s spokeswoman, Ann Doyle, who noted that Cross had opened only nine offices.\n\nCross, 45, was born in Calgary. He won 27 percent of the vote in the last caucus, and his wife, Heidi, worked for a bank for 12 years.\n\nAsked by reporters whether he would accept fewer than 20 delegates, Cross said that he would not. He then got on a bus with 14 staff members.\n\nNeither campaign would say how much it had spent; federal filings show a combined $88 million through June. The filings list 3,400 donors who gave the maximum.',
    said: [
      ["1,200 people", "-", "-"],
      ["300 votes", "Ted Cross", "-"],
      ["1.5 million doors", "His campaign", "-"],
      ["5 points", "-", "-"],
      ["10 million", "Ann Doyle", "-"],
      ["nine offices", "Ann Doyle", "-"],
      ["27 percent", "-", "-"],
      ["12 years", "-", "-"],
      ["14 staff", "-", "-"],
      ["$88 million", "federal filings", "-"],
    ],
  },
  {
    text: 'Two men were killed and 11 people were wounded when a gunman opened fire in a bar in Duluth early Sunday, authorities said.\n\nThe shooting began around 1:40 a.m., said Police Chief Erin Sand. Officers arrived within three minutes and found the gunman dead, she said. He had fired at least 60 rounds.\n\nWitnesses described chaos. "I counted 20 shots, then I ran," said Luis Ortega, 31, who had been at the bar since 11. His cousin was hit twice.\n\nHospital officials said four of the wounded were in critical condition. They declined to identify them.\n\nIt was the deadliest shooting in the city since 1994, when five people died. Minnesota had 42 such shootings last year, according to the Gun Violence Archive, which counts any event in which four or more people are shot.\n\nMayor Roy Lund ordered flags lowered. "Eleven families are in hospital corridors tonight," he said.',
    said: [
      ["11 people", "authorities", "-"],
      ["three minutes", "Erin Sand", "-"],
      ["20 shots", "Luis Ortega", "-"],
      ["four of the wounded", "Hospital officials", "-"],
      ["five people died", "-", "-"],
      ["42 such shootings", "Gun Violence Archive", "-"],
      ["Eleven families", "Roy Lund", "-"],
    ],
  },
  {
    text: 'Apple said on Tuesday it sold 51 million iPhones in the quarter, 16 percent fewer than a year earlier. It expects revenue of $41 billion to $43 billion in the current one.\n\nAnalysts polled by Reuters had forecast 52 million. Shares fell 8 percent in late trading.\n\n"This is a very challenging environment," Chief Executive Tim Cook told the Wall Street Journal. He blamed China, where sales dropped 26 percent.\n\nOne supplier, speaking on condition of anonymity, said orders had been cut by 30 percent for the summer. Another put the cut at 20 percent.\n\nThe company has $233 billion in cash, 90 percent of it abroad. Its board raised the dividend by 10 percent.',
    said: [
      ["51 million iPhones", "Apple", "-"],
      ["8 percent in late", "-", "-"],
      ["20 percent", "Another", "-"],
      ["$233 billion", "-", "-"],
      ["10 percent", "-", "-"],
    ],
  },
  {
    text: 'The United Nations refugee agency says 65 million people were displaced last year. The number, contained in its annual report, is the highest since it began counting.\n\nMore than half came from three countries: Syria, with 4.9 million; Afghanistan, with 2.7 million; and Somalia, with 1.1 million, the report says.\n\n"We are facing the biggest crisis of our time," said Filippo Grandi, the U.N. high commissioner for refugees. "Twenty-four people flee every minute."\n\nEuropean leaders, he went on, had promised to resettle 160,000 and had taken 2,000.\n\nCritics accuse the agency of inflating its figures. It rejects that. The 65 million include 40 million who never left their own country, a point the report makes on page 2.\n\nTurkey alone hosts 2.5 million refugees.',
    said: [
      ["65 million people", "United Nations", "-"],
      ["4.9 million", "United Nations", "-"],
      ["Twenty-four people", "Filippo Grandi", "-"],
      ["2.5 million", "-", "-"],
    ],
  },
  {
    text: 'SEOUL, Aug. 3 (Hanok News) -- About 1,000 North Korean engineers have arrived in Kursk to clear mines, the National Intelligence Service told the National Assembly on Sunday.\n\nThe 1,000 are the first of 6,000 whose dispatch was announced in June, it said, adding that a further 500 are still in training at Wonsan.\n\nCheong Seong-chang, a senior fellow at the Sejong Institute, doubts that. "I count 300 at most," he told Hanok News. In his estimate, no fewer than 100 had been hurt by July.\n\nNorth Korea has about 140,000 military engineers.',
    said: [
      ["About 1,000", "National Intelligence Service", "-"],
      ["The 1,000", "National Intelligence Service", "-"],
      ["6,000", "National Intelligence Service", "-"],
      ["500 are", "National Intelligence Service", "-"],
      ["300 at most", "Cheong Seong-chang", "-"],
      ["100 had", "Cheong Seong-chang", "-"],
      ["140,000", "-", "-"],
    ],
  },
  {
    text: 'Washington says Moscow repaid Pyongyang with at least one Pantsir system and 1 million barrels of oil. The oil figure, four times the yearly cap, was worked out by the Open Source Centre from pictures of 43 tankers shared exclusively with the BBC.\n\n"It is the payment for the weapons," said the centre\'s Joe Byrne.',
    said: [
      ["at least one Pantsir", "United States", "-"],
      ["1 million barrels", "United States", "-"],
    ],
  },
  {
    text: "By our reckoning the 30,000 tonnes of steel that Russia sent in May would fill 600 wagons. Customs data published by Moscow show 200.",
    said: [
      ["600 wagons", "-", "-"],
      ["200", "Russia", "-"],
    ],
  },
  {
    text: "The Institute for the Study of War, a think tank in Washington, assessed on Friday that Pyongyang had replaced 3,000 of its losses. ISW based this on footage from the training ground at Sergeevka.\n\nNeither Moscow nor Pyongyang has confirmed it.",
    said: [["3,000 of", "Institute for the Study of War", "-"]],
  },
  {
    text: "Prosecutors in Kharkiv have counted 60 strikes with North Korean missiles since the new year. Dmytro Chubenko, who speaks for them, said 48 people had died.",
    said: [["48 people", "Dmytro Chubenko", "-"]],
  },
  {
    text: "Two Ukrainian officers, both of whom asked that their names be withheld, said their brigade had killed 50 North Koreans in a day. A medic with the unit thought it was closer to 30.",
    said: [["30", "A medic with the unit", "-"]],
  },
  {
    text: '"According to our intelligence," Zelensky told the Bild newspaper, "they have given the Russians 3.5 million shells, and they will give 2 million more." The president also spoke of 100 launch systems. President Volodymyr Zelensky was in Berlin.',
    said: [
      ["3.5 million shells", "Volodymyr Zelensky", "Bild"],
      ["2 million more", "Volodymyr Zelensky", "Bild"],
      ["100 launch systems", "Volodymyr Zelensky", "Bild"],
    ],
  },
  {
    text: "Quoting a defector who once ran a munitions plant in Kanggye, Daily NK reported that one factory alone turns out 10,000 rounds a week for Russia. The defector, a man in his fifties, told the site the shells are loaded at night.",
    said: [["10,000 rounds", "a defector", "Daily NK"]],
  },
  {
    text: 'The Foreign Ministry in Moscow dismissed the Western numbers. "Where do they get 12,000?" its spokeswoman, Maria Zakharova, asked. She had earlier called a report of 3,000 wounded "a tale for children".',
    said: [
      ["12,000", "Maria Zakharova", "-"],
      ["3,000 wounded", "Maria Zakharova", "-"],
    ],
  },
  {
    text: 'A NATO diplomat: "We see maybe 2,000 more on the way."\n\nA Ukrainian battalion commander, call sign Hryts: "My men took two of them alive."',
    said: [
      ["2,000 more", "NATO", "-"],
      ["two of them", "Hryts", "-"],
    ],
  },
  {
    text: "How much has been paid? Estimates vary. The Korea Institute for Defense Analyses has come up with $20 billion; Olena Guseinova of Hankuk University, in a study for the Friedrich Naumann Foundation, arrives at $9.8 billion, of which troops account for $280 million.",
    said: [
      ["$20 billion", "Korea Institute for Defense Analyses", "-"],
      ["$9.8 billion", "Olena Guseinova", "-"],
      ["$280 million", "Olena Guseinova", "-"],
    ],
  },
];

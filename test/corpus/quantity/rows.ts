/**
 * Per rule: sentences in which it reads the marked span, with the meaning behind " = ", and one in which it must not
 * fire. Meaning: 300 exact, ~300 about, >300 more_than, >=300 at_least, <=300 at_most, <300 less_than, 10..20 range,
 * 300+ vague, then the unit unless it counts; a reason for what is dropped; "152 mm"; a designation's name.
 */
export type Row = { readonly rule: string; readonly reads: readonly string[]; readonly never: string };

export const rows: readonly Row[] = [
  {
    rule: "calibre",
    reads: [
      "Gunners were down to a few crates of «105 mm» shells. = 105 mm",
      "Twelve «81-mm» mortars stood in the yard. = 81 mm",
      "The factory turns out «7.62mm» cartridges by the lorryload. = 7.62 mm",
    ],
    never: "About 50 mm of rain fell on the valley overnight.",
  },
  {
    rule: "calibre-list",
    reads: [
      "Both «122-» and 152-mm rounds were in short supply. = 122 mm",
      "He ordered «105» and 155 mm shells from the same plant. = 105 mm",
      "Crates of «120»/125mm ammunition filled the shed. = 120 mm",
    ],
    never: "The 122 and 152 buses were late again.",
  },
  {
    rule: "calibre-inches",
    reads: [
      "The cruiser carries «8-inch» guns. = 203 mm",
      "Old «six-inch» shells were dug up near the pier. = 152 mm",
      "A «4.7-inch» naval gun guards the bay. = 119 mm",
    ],
    never: "Snow lay 6 inches deep on the airfield.",
  },
  {
    rule: "designation",
    reads: [
      "A salvo of «KN-23/24» missiles followed. = KN-23/KN-24",
      "Two «Su-35S» fighters escorted the flight. = Su-35S",
      "The navy showed little else, yet the «Pukguksong-2» was there. = Pukguksong-2",
      "Crews abandoned three «T-72s» at the ford. = T-72",
    ],
    never: "Seoul said 35 fighters took part.",
  },
  {
    rule: "designation-digits-first",
    reads: [
      "Each «9M729» costs a fortune. = 9M729",
      "The «2S19» is older than its crew. = 2S19",
      "A «9K720» launcher was seen on the road. = 9K720",
    ],
    never: "They paid 20M dollars for the yard.",
  },
  {
    rule: "designator",
    reads: [
      "The council adopted «Resolution 2270» in a hurry. = resolution",
      "Passengers of «Flight 17» never arrived. = designation",
      "Talks went on behind the door of «Room 39» for weeks. = designation",
    ],
    never: "The unit received 684 rifles.",
  },
  {
    rule: "name-number",
    reads: [
      "The president boarded Air Force «One» at dawn. = designation",
      "Viewers of Radio Station «Four» saw it live. = designation",
      "The film Toy Story «Two» is on again. = designation",
    ],
    never: "Moscow sent four ships.",
  },
  {
    rule: "iso-date",
    reads: [
      "The file is dated «2024-03-18» at the top. = date",
      "The issue «1999-12» is out of print. = date",
      "It was logged at «2023-10-13T19:40:00Z» by the gateway. = date",
    ],
    never: "The village had 1900-2100 inhabitants.",
  },
  {
    rule: "dotted-date",
    reads: [
      "He signed on «14.10.2023» in Minsk. = date",
      "It expires on «9/7/2025» at noon. = date",
      "The stamp says «03-02-24» in red. = date",
    ],
    never: "It rose by 14.10 percent.",
  },
  {
    rule: "phone",
    reads: [
      "Call «202-555-0134» for details. = phone",
      "Tips are welcome at «010-1234-5678» around the clock. = phone",
      "The desk answers on «02-2100-2114» only. = phone",
    ],
    never: "It needs 1,000-1,200 workers.",
  },
  {
    rule: "international-phone",
    reads: [
      "Dial +«44 20 7946 0958» for the press desk. = phone",
      "Reporters can reach him on +«7 495 123 45 67» until noon. = phone",
      "The hotline is +«82 2 2100 2114» for now. = phone",
    ],
    never: "Its index gained +44 points.",
  },
  {
    rule: "version",
    reads: [
      "The attack came from «192.168.0.12» last night. = designation",
      "They run release «2.14.3» of the program. = designation",
      "Build «10.0.1» fixes it. = designation",
    ],
    never: "The town has 1.234.567 inhabitants.",
  },
  {
    rule: "clock",
    reads: [
      "The first blast was heard at «03:40» by a guard. = time",
      "Doors are open «9:00-17:30» on weekdays. = time",
      "The launch came at «6:15 p.m.» on a clear evening. = time",
    ],
    never: "At least 340 guards were on duty.",
  },
  {
    rule: "clock-point",
    reads: [
      "Sirens went off at «5am» in Odesa. = time",
      "The briefing begins at «2.30pm» sharp. = time",
      "He rang at «11 p.m.» to apologise. = time",
    ],
    never: "They moved 5 amphibious craft.",
  },
  {
    rule: "clock-log",
    reads: [
      "Live.\n«09.15» Good morning from Brussels. = time",
      "«7.05» The minister has arrived. = time",
      "Updates\n«18.42» Trains are running again. = time",
    ],
    never: "It gained 9.15 points.",
  },
  {
    rule: "clock-zone",
    reads: [
      "At «0630 GMT» the convoy stopped. = time",
      "The strike came at «2145 hours» or later. = time",
      "Voting ends at «1900 UTC» on Sunday. = time",
    ],
    never: "They sent 1900 gunners.",
  },
  {
    rule: "o-clock",
    reads: [
      "Be there at «nine o'clock» with your papers. = time",
      "The bells ring at «12 o’clock» each day. = time",
      "By «six o'clock» the hall was empty. = time",
    ],
    never: "By then six clocks had stopped.",
  },
  {
    rule: "ratio",
    reads: [
      "Shells are fired «10:1» in favour of the attackers. = score",
      "The side won «2:0» away. = score",
      "It is a «3:2» split. = score",
    ],
    never: "There were 3 wins and 2 draws.",
  },
  {
    rule: "day-month",
    reads: [
      "The barge left on «3 March 2024» with coal. = date",
      "Fog lay over the port on «11-12 Nov» and after. = date",
      "Votes are cast on the «21st of June» this year. = date",
    ],
    never: "In all 21 marched to the gate.",
  },
  {
    rule: "month-day",
    reads: [
      "The barge left on March «3, 2024», with coal. = date",
      "It was moored from Sept. «7 to 9» at the quay. = date",
      "He died on January «31st» in his sleep. = date",
    ],
    never: "In March 300 workers were hired.",
  },
  {
    rule: "month-year",
    reads: [
      "By February «2022» the plan was dead. = date",
      "The plant closed in Oct. «1998» for good. = date",
      "Since August of «2023» traffic has grown. = date",
    ],
    never: "That May 2,023 left.",
  },
  {
    rule: "season",
    reads: [
      "Exports fell in «2019-20» and then recovered. = date",
      "The budget for «2024/25» is smaller. = date",
      "It ran from «2012–2015» without a break. = date",
    ],
    never: "It employs 2,019-2,050 people.",
  },
  {
    rule: "decade",
    reads: [
      "The shells were made in the «1980s» or before. = date",
      "Men in their «40s» were called up too. = date",
      "Music of the '«90s» filled the hall. = date",
    ],
    never: "All 40 sailors were rescued.",
  },
  {
    rule: "ordinal",
    reads: [
      "The «2nd» Army crossed the river. = ordinal",
      "It was the «1,000th» day of the war. = ordinal",
      "He lives on the «21st» floor. = ordinal",
    ],
    never: "They sent 21 stallions.",
  },
  {
    rule: "long-code",
    reads: [
      "The wallet «12345678901234567890» was emptied. = designation",
      "Its serial is «00000000000000001» or so. = designation",
      "Card «4111111111111111» was blocked. = designation",
    ],
    never: "The debt is 123,456,789,012 won.",
  },
  {
    rule: "letters-behind",
    reads: [
      "He was held in cell «4d» for a year. = designation",
      "Form «8c» must be filled in. = designation",
      "Turn left at gate «22e» please. = designation",
    ],
    never: "They counted 22 eels.",
  },
  {
    rule: "one-in-n",
    reads: [
      "Barely «one in five» of the recruits could drive. = 20 percent",
      "Surveyors found «three out of four» houses empty. = 75 percent",
      "Only «1 in 10» drones came back. = 10 percent",
    ],
    never: "They hit two in Kharkiv and one in Kyiv.",
  },
  {
    rule: "n-parts",
    reads: [
      "The flood took «two-thirds» of the harvest. = 66.6667 percent",
      "«Around three quarters» of the fleet stayed in port. = ~75 percent",
      "«One-fifth» of the men deserted. = 20 percent",
    ],
    never: "Turnover fell for three quarters in a row.",
  },
  {
    rule: "a-part",
    reads: [
      "He gave away «a third» of his land. = 33.3333 percent",
      "Output is down by «nearly a quarter», the ministry said. = ~25 percent",
      "«A tenth» of the shells did not fit. = 10 percent",
    ],
    never: "A third country has offered to help.",
  },
  {
    rule: "half",
    reads: [
      "Scarcely a day later, «half» the crew had fallen ill. = 50 percent",
      "«More than half» of the rockets fell into the sea. = >50 percent",
      "Of the engines, «half» were rusty. = 50 percent",
    ],
    never: "He scored in the second half and left at half past nine.",
  },
  {
    rule: "slash-fraction",
    reads: [
      "She owns «1/4» of the shares. = 25 percent",
      "They used «2/3» of their fuel. = 66.6667 percent",
      "«Some 1/10» of it was lost. = ~10 percent",
    ],
    never: "He was back on duty on 9/11 of that year.",
  },
  {
    rule: "one-of",
    reads: [
      "The guards let «one» of them go. = 1",
      "In «one» of these raids a bridge collapsed. = 1",
      "She bought two boats, «one» of which leaks. = 1",
    ],
    never: "It is one of the largest ports in Asia.",
  },
  {
    rule: "one-bounded",
    reads: [
      "They lost «at least one» and damaged others. = >=1",
      "«More than one» may have survived. = >1",
      "He fired «no more than one» at the ship. = <=1",
    ],
    never: "Once again only one-sided news came out.",
  },
  {
    rule: "one-counted",
    reads: [
      "The convoy lost «one» lorry on the way. = 1",
      "Poland sent «one» Soviet-era helicopter. = 1",
      "«One» soldier and his dog were found. = 1",
    ],
    never: "One day the war will end, and no one knows when.",
  },
  {
    rule: "one-pronoun",
    reads: [
      "The old bridge was stronger than the new «one» is. = pronoun",
      "This is a war that no «one» wanted. = pronoun",
      "On the «one» hand he is right. = pronoun",
    ],
    never: "At least one tanker sank.",
  },
  {
    rule: "both",
    reads: [
      "Rescuers pulled «both» pilots from the wreck. = 2",
      "«Both» of them were unhurt. = 2",
      "He sold «both» his tugs. = 2",
    ],
    never: "It was both cruel and pointless, both sides said.",
  },
  {
    rule: "zero",
    reads: [
      "Officials counted «zero» losses on their side. = 0",
      "«Zero» deliveries were made in winter. = 0",
      "The log shows «0» arrivals from the north. = 0",
    ],
    never: "It was 20 degrees in the shade, with 10 hours of sun.",
  },
  {
    rule: "few",
    reads: [
      "He owes «several tens of thousands» to the bank. = 30000+",
      "Kyiv has asked for «several» batteries. = 3+",
      "The dam holds «a few thousand» carp. = 3000+",
      "He came home with «a couple» of medals. = 2+",
    ],
    never: "Few believed him, and the couple moved away.",
  },
  {
    rule: "plural",
    reads: [
      "Floods drove «hundreds of thousands» from their homes. = 200000+",
      "«Dozens» of lorries were waiting. = 24+",
      "«Scores» of homes burned down. = 40+",
    ],
    never: "He scores in every match.",
  },
  {
    rule: "half-scale",
    reads: [
      "The crash cost «half a billion» in fines. = 500000000",
      "«Half a dozen» jeeps were parked there. = 6",
      "They print «half-a-million» copies a day. = 500000",
    ],
    never: "Half of the million copies were pulped.",
  },
  {
    rule: "and-a-half",
    reads: [
      "It sold «one and a half million» cars. = 1500000",
      "They have planted «a million and a half» trees. = 1500000",
      "The yard got «three and a half thousand» orders. = 3500",
    ],
    never: "He sold a million, and a half-brother helped.",
  },
  {
    rule: "article-scale",
    reads: [
      "She wrote «a hundred and fifty» letters. = 150",
      "Donors gave «a billion» to the fund. = 1000000000",
      "«A dozen» goats stood in the road. = 12",
    ],
    never: "His vast fortune is gone; hundreds wept.",
  },
  {
    rule: "a-score",
    reads: [
      "He spoke to «a score» of widows. = 20",
      "The raid left «two score» of barns in ashes. = 40",
      "«A score» of barges lay idle. = 20",
    ],
    never: "It ended with a score of 3-2.",
  },
  {
    rule: "pair",
    reads: [
      "Norway lent «a pair» of frigates. = 2",
      "Behind them came «a pair» of lorries. = 2",
      "They caught «a pair» in the nets. = 2",
    ],
    never: "The pair met again in Vladivostok.",
  },
  {
    rule: "number-word",
    reads: [
      "«Forty-two» sailors were on board. = 42",
      "«Three hundred and six» graves were found. = 306",
      "They laid «two million four hundred thousand» mines. = 2400000",
    ],
    never: "None of the tenants paid.",
  },
  {
    rule: "vulgar-fraction",
    reads: [
      "He left «½» of it behind. = 50 percent",
      "«¾» of the votes are counted. = 75 percent",
      "It holds «⅓» of the total. = 33.3333 percent",
    ],
    never: "It ran for 2½ hours.",
  },
  {
    rule: "figure",
    reads: [
      "The abbey sold «8'000» bottles. = 8000",
      "It stands at «1.5 bn» now. = 1500000000",
      "The camp feeds «12 400» refugees. = 12400",
      "He asked for «1.2m» doses. = 1200000",
      "Rome sent «2.500» blankets. = 2500",
      "The town lost «5.2 mln» saplings. = 5200000",
      "A «10,000»-strong crowd had gathered. = 10000",
    ],
    never: "The KN-23 was shown on 8 May.",
  },
  {
    rule: "negative",
    reads: [
      "Its growth was «minus 3 percent» last year. = -3 percent",
      "The scale goes down to «negative ten or so». = ~-10",
      "A value of «-40» is an error. = -40",
    ],
    never: "Between 20-30 boats were out.",
  },
  {
    rule: "percent",
    reads: [
      "Exports grew by «12.5%» in a year. = 12.5 percent",
      "«Sixty per cent» of the bridges are down. = 60 percent",
      "The duty rose «two percentage points» in May. = 2 percent",
    ],
    never: "It is the perfect place for 60 persons.",
  },
  {
    rule: "dollar-sign",
    reads: [
      "The hangar cost «$3.4m» to build. = 3400000 usd",
      "It raised «US$250 million» from banks. = 250000000 usd",
      "A crate fetches «$80» on the market. = 80 usd",
    ],
    never: "The hangar cost HK$34 million.",
  },
  {
    rule: "dollar-word",
    reads: [
      "He was fined «five thousand dollars» in court. = 5000 usd",
      "A «300 million dollar» loan was signed. = 300000000 usd",
      "The price is «40 US dollars» a barrel. = 40 usd",
    ],
    never: "He bought 40 dolls.",
  },
  {
    rule: "currency-sign",
    reads: [
      "Berlin set aside «€7.5bn» for shells. = 7500000000 other",
      "The lot sold for «£900,000» in London. = 900000 other",
      "Hong Kong paid «HK$12 million» for it. = 12000000 other",
    ],
    never: "It cost $12 million.",
  },
  {
    rule: "currency-word",
    reads: [
      "The fund holds «20 billion euros» in bonds. = 20000000000 other",
      "Families get «three million roubles» each. = 3000000 other",
      "It would take «70 trillion won» to rebuild. = 70000000000000 other",
    ],
    never: "The team has won 70 times at home.",
  },
  {
    rule: "tonne",
    reads: [
      "The ship brought «4,000 tonnes» of wheat. = 4000 tonne",
      "They burn «nine metric tons» of coal a day. = 9 tonne",
      "A «50,000-ton» shipment of rice was promised. = 50000 tonne",
    ],
    never: "A 5,000-ton frigate was launched.",
  },
  {
    rule: "barrel",
    reads: [
      "The field yields «90,000 barrels» a day. = 90000 barrel",
      "A tanker with «one million barrels» of crude left. = 1000000 barrel",
      "The cap is «4 million barrels» a year. = 4000000 barrel",
    ],
    never: "He owns two double-barrelled rifles.",
  },
  {
    rule: "measure",
    reads: [
      "They stole «40 gigabytes» of mail. = 40 other",
      "The plant makes «900 megawatts» at best. = 900 other",
      "It leaked «3,000 litres» of acid. = 3000 other",
    ],
    never: "He met 40 generals.",
  },
  {
    rule: "between-and",
    reads: [
      "It employs «between 200 and 250» welders. = 200..250",
      "They want «between $5 million and $7 million» for it. = 5000000..7000000 usd",
      "«Between two and three million» people fled. = 2000000..3000000",
    ],
    never: "Talks between the two and a third man failed.",
  },
  {
    rule: "from-to",
    reads: [
      "A crew numbers «from five to eight» men. = 5..8",
      "Guesses go «from 3,000 to 4,500» dead. = 3000..4500",
      "Orders vary «from 20 to 30 tonnes» a week. = 20..30 tonne",
    ],
    never: "Output rose from 300 to 900 shells.",
  },
  {
    rule: "to",
    reads: [
      "The camp held «10 to 12,000» people. = 10000..12000",
      "A battery has «six to eight» guns. = 6..8",
      "Experts say «40 to 50 percent» are duds. = 40..50 percent",
      "The yard fits «1,000 to 1,200» boxes. = 1000..1200",
    ],
    never: "Losses went from 900 to 300 a day.",
  },
  {
    rule: "dash",
    reads: [
      "It would take «15–20» trains to move it. = 15..20",
      "Each box holds «200-250» rounds. = 200..250",
      "They offer «$10–15 million» for the rig. = 10000000..15000000 usd",
    ],
    never: "The senate voted 68-29 for it.",
  },
  {
    rule: "or",
    reads: [
      "He saw «three or four» trucks pass. = 3..4",
      "It has «40 or 50» beds. = 40..50",
      "They need «two or three million» doses. = 2000000..3000000",
    ],
    never: "It could hold 3,000 rifles or 500 mortars.",
  },
  {
    rule: "about",
    reads: [
      "«Some 40» graves were opened. = ~40",
      "He owns «60 or so» camels. = ~60",
      "«An estimated 2,000» geese died. = ~2000",
    ],
    never: "He spoke about 40 missing files.",
  },
  {
    rule: "more-than",
    reads: [
      "Its tally of «12 million-plus» 152mm rounds stands. = >12000000",
      "The division lost «over 4,000» of its men. = >4000",
      "It shipped «over 20,000» boxes. = >20000",
      "«Well over 900» huts were washed away. = >900",
      "The toll «exceeded 1,200» by nightfall. = >1200",
      "The fair drew a «50,000-plus» crowd. = >50000",
    ],
    never: "The minister handed over 40 keys.",
  },
  {
    rule: "at-least",
    reads: [
      "They fired «3,000 or more» 122mm rockets. = >=3000",
      "«At least another 300» are missing. = >=300",
      "«Twenty or more» villages are cut off. = >=20",
      "«No fewer than a dozen» cranes stood idle. = >=12",
    ],
    never: "Not more than 20 villages are cut off.",
  },
  {
    rule: "at-most",
    reads: [
      "The hall seats «up to 2,500» guests. = <=2500",
      "«As many as 90» miners are trapped. = <=90",
      "They can spare «ten at most» for now. = <=10",
    ],
    never: "Look up two words in the book.",
  },
  {
    rule: "less-than",
    reads: [
      "«Fewer than 50» voted against. = <50",
      "The price fell to «just under $70» a barrel. = <70 usd",
      "«Less than a third» of the seats were taken. = <33.3333 percent",
    ],
    never: "No fewer than 50 voted against.",
  },
  {
    rule: "two-bounds",
    reads: [
      "They need «more than 40 but fewer than 60» drivers. = 40..60",
      "A unit has «at least 20 and at most 30» men. = 20..30",
      "The fee is «over $5 and under $9» a head. = 5..9 usd",
    ],
    never: "More than 40 came and fewer than 10 stayed.",
  },
  {
    rule: "age",
    reads: [
      "A «19»-year-old conscript wrote home. = age",
      "His mother is «70» years old. = age",
      "They rescued a «six»-month-old baby. = age",
    ],
    never: "It took 19 years to build.",
  },
  {
    rule: "aged",
    reads: [
      "Two brothers aged «31» and their father died. = age",
      "At the age of «27» he took over. = age",
      "She turned «40» last week. = age",
    ],
    never: "They managed 31 wins.",
  },
  {
    rule: "age-between-commas",
    reads: [
      "Olena Koval, «34», lost her home. = age",
      "His aide, Lee Jin-ho, «51», resigned. = age",
      "The driver, Popov, «62», was unhurt. = age",
    ],
    never: "In Kharkiv, 34 people lost their homes.",
  },
  {
    rule: "per-unit",
    reads: [
      "A crate weighs «45» kg when full. = per-unit",
      "It drops «500»-pound bombs. = per-unit",
      "The «3,000»-tonne frigate sank. = per-unit",
    ],
    never: "Police seized 45 kg of explosives.",
  },
  {
    rule: "distance",
    reads: [
      "The depot lies «30» miles inland. = distance",
      "It can fly «1,500»km at night. = distance",
      "They dug a «20»-metre tunnel. = distance",
    ],
    never: "The depot got 30 milk churns.",
  },
  {
    rule: "duration",
    reads: [
      "The siege lasted «900» days and nights. = duration",
      "Work took «more than two» years in all. = duration",
      "After a «three»-hour wait they left. = duration",
    ],
    never: "The siege cost 900 daily rations.",
  },
  {
    rule: "multiple",
    reads: [
      "Prices are «three» times higher than in May. = multiple",
      "It was a «four»-fold rise. = multiple",
      "They have «ten» times as many guns. = multiple",
    ],
    never: "The gun was fired ten times during the night.",
  },
  {
    rule: "frequency",
    reads: [
      "Buses run «six» times a day. = frequency",
      "They pray at times daily, or «seven» times per week. = frequency",
      "He has been jailed «four» times since May. = frequency",
    ],
    never: "Six timber rafts came by.",
  },
  {
    rule: "rank",
    reads: [
      "It is among the top «20» exporters. = rank",
      "He is ranked «7» in the world. = rank",
      "They were placed well and then top «five» of all. = rank",
    ],
    never: "On top of that, 20 exporters left.",
  },
  {
    rule: "ordinal-words",
    reads: [
      "On the «twenty»-second day it rained. = ordinal",
      "It was his «thirty»-first visit. = ordinal",
      "The «fifty»-fifth brigade withdrew. = ordinal",
    ],
    never: "Twenty seconds passed before all thirty fired.",
  },
  {
    rule: "score-left",
    reads: [
      "They lost «4»-1 in the rain. = score",
      "The court ruled «7»-2 for the state. = score",
      "It was adopted «15»-0 in spring. = score",
    ],
    never: "They lost four crates.",
  },
  {
    rule: "score-right",
    reads: [
      "They lost 4-«1» in the rain. = score",
      "The court ruled 7-«2» for the state. = score",
      "The house voted 230-«195» to pass it. = score",
    ],
    never: "They have 10-12 crates.",
  },
  {
    rule: "odds",
    reads: [
      "They are outnumbered «six» to one. = score",
      "A «ten»-to-one edge is not enough. = score",
      "The bookmakers give «20» to 1 on it. = score",
    ],
    never: "They gave six to a family.",
  },
  {
    rule: "odds-right",
    reads: [
      "It is a game of 20 to «1» at best. = score",
      "They are outgunned 7 to «1» there. = score",
      "The ratio is 3 to «1» now. = score",
    ],
    never: "He sold 1 to a friend.",
  },
  {
    rule: "committee",
    reads: [
      "A letter to the «1267» Committee was leaked. = resolution",
      "The «1718» sanctions committee met. = resolution",
      "He chairs the «1988» Committee at the UN. = resolution",
    ],
    never: "The committee heard 1718 witnesses.",
  },
  {
    rule: "year",
    reads: [
      "The yard closed in «2008» and never opened again. = year",
      "Since «1994» it has been idle. = year",
      "Held before the games of spring «2030», it failed. = year",
    ],
    never: "It holds more than 2000 files.",
  },
  {
    rule: "year-in-phrase",
    reads: [
      "Under the «2015» accord they had to stop. = year",
      "The elections of «2019» changed that. = year",
      "Prices of «2021» are long gone. = year",
    ],
    never: "An army of 2000 horsemen came.",
  },
  {
    rule: "year-alone",
    reads: [
      "His «2000» memoir is out of print. = year",
      "A «1900» map hung on the wall. = year",
      "They want «2100» to be the limit. = year",
    ],
    never: "They own 2000 cows and 1900 goats.",
  },
  {
    rule: "compound",
    reads: [
      "The «six»-party talks are dead. = compound",
      "A «four»-star general resigned. = compound",
      "They built a «1,100»-seat hall. = compound",
    ],
    never: "A 300-strong crew and 1,000-odd guests were aboard.",
  },
  {
    rule: "clock-half",
    reads: [
      "It was half past «seven» when they left. = time",
      "At quarter to «nine» the lights went out. = time",
      "They met at half past «two» sharp. = time",
    ],
    never: "He gave half to seven cousins.",
  },
  {
    rule: "glued",
    reads: [
      "The file «300»_old was deleted. = designation",
      "An «88»é sign is odd. = designation",
      "The tag «12»_b is wrong. = designation",
    ],
    never: "The file has 300 old pages.",
  },
  {
    rule: "glued-left",
    reads: [
      "The sector mid-«300» is closed. = designation",
      "Their ex-«12» label stuck. = designation",
      "A post-«45» order emerged. = designation",
    ],
    never: "A sub-300 crew is enough.",
  },
  {
    rule: "part-of-one",
    reads: [
      "The fair drew «a quarter of a million» guests. = 250000",
      "The bank raised its rate by «half a percentage point» in May. = 0.5 percent",
      "Each family got «half a tonne» of coal. = 0.5 tonne",
    ],
    never: "Half of the tonnage was lost, and a quarter of the men.",
  },
  {
    rule: "age-apposed",
    reads: [
      "At «29», he led a regiment. = age",
      "His widow, now «81», lives in Riga. = age",
      "She left. At «63», she had seen enough. = age",
    ],
    never: "At 37 sites, now 81 of them closed, work went on.",
  },
  {
    rule: "temperature",
    reads: [
      "Water boiled at «90» degrees up there. = temperature",
      "It was «minus 12» Celsius at dawn. = temperature",
      "The tank is kept at «4»°C all year. = temperature",
    ],
    never: "The college gave out 90 diplomas.",
  },
  {
    rule: "pounds",
    reads: [
      "He left «two million pounds» to the museum. = 2000000 other",
      "It cost «1.5 million pounds» to restore. = 1500000 other",
      "A «40-million-pound» yacht was seized. = 40000000 other",
    ],
    never: "The fish weighed 40 pounds.",
  },
  {
    rule: "slash-date",
    reads: [
      "Security was tightened after «9/11» everywhere. = date",
      "The line is open «24/7» for callers. = date",
      "A widow of «9/11» spoke. = date",
    ],
    never: "She owns 1/4 of the shares.",
  },
  {
    rule: "age-group",
    reads: [
      "Schools are closed to children «under 12». = age",
      "Men «over 60» and women stayed behind. = age",
      "It is forbidden to anyone «under 18». = age",
    ],
    never: "The price of rice for children fell under 18 won.",
  },
  {
    rule: "calibre-elided",
    reads: [
      "The Hungarian gun has 203 mm and the Slovak one has «155». = 155 mm",
      "The mortars are of 81mm, the guns of «105», he said. = 105 mm",
      "The old tubes have a bore of 120 mm, the new ones of «125». = 125 mm",
    ],
    never: "They sent shells of 152 mm and a crew of 240 men.",
  },
  {
    rule: "list-number",
    reads: [
      "They want: «1») food, and more. = designation",
      "(«3») Third came the barges. = designation",
      "First a pact; «2») a visit. = designation",
    ],
    never: "They found crates (40) and boxes (12).",
  },
  {
    rule: "list-point",
    reads: [
      "«1». The barges sailed. = designation",
      "What is known:\n«3». Nobody was hurt. = designation",
      "Points\n«12». Tariffs rise. = designation",
    ],
    never: "They sent 12. The rest stayed.",
  },
];

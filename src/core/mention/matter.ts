/** Words that tell what a number is about when it is not about the exchange; each with the construction that it reads. */
export const matter = {
  /** Tests and launches at home: "into the sea", "off its east coast". */
  home: /\b(?:test(?:ed|ing|s)?|test-?(?:fir|launch)\w*|into (?:the )?(?:\w+ )?(?:sea|waters)|off (?:the|its) (?:\w+ )?coast|(?:east|west) coast|sea of japan|(?:east|yellow) sea|parades?(?! ground)|buffer zone|exclusive economic zone|icbms?|solid-fuel)\b/i,
  games: /\b(?:war games|drills?|exercises?|man(?:oe|eu)uvres|maneuvers|survey|poll)\b/i,
  /** The size of an army or of its stock. */
  army: /\b(?:(?:standing|own|whole|entire) army|army (?:is|has|counts|numbers|with|of (?:\w+ )?(?:\d|what))|-strong|(?:for|into|in) (?:its|his|the) army|population|stockpiles?|(?<!\b(?:at|from|to|near|outside|into) (?:an?|the) (?:\w{1,20} )?)arsenal|(?:to|which|who) number(?! of)|(?:remaining|existing) stocks?|stocks? (?:at|of)|reserves|reservists)\b|['’]s army\b/i,
  force: /\b(?:force|army|garrison|grouping|strength) (?:(?:in|of) \w+ )?(?:of|at)\s*$/i,
  rate: /^\s*(?:\w+ ){0,4}?(?:a|per|each|every) (?:day|week|month|year)\b|^\s*(?:\w+ ){0,3}(?:daily|annually|yearly|monthly)\b/i,
  sanction:
    /\b(?:sanction(?:s|ed)?|resolutions?|companies|firms|targets|designat\w+|blacklist\w*|lawmakers?|leaders|countries|nations|diplomats?)\b/i,
  /** "Rounds" of sanctions or talks. */
  talk: /^\s*(?:of (?:\w+ )?(?:sanctions|talks|negotiations|penalties|measures|voting)|tied to)\b/i,
  history: /\b(?:in|since|from|of|during|by|until|between|early|late|mid)[ -](?:the )?(?:19\d\d|20(?:0\d|1\d))/i,
  cap: /\b(?:cap|caps|ceiling|limits?|limited|allowed|allows|quota|permitted|permits|(?<!on )target|goal|(?:aim|aims|aimed|aiming) (?:at|for))\b/i,
  loss: /\b(?:lost|loses?|losing|losses|suffered|casualties|killed|wounded)\b/i,
  hurt: /\b(?:killed|wounded|injured|hurt|dead|deaths?|died|casualties)\b/i,
  output: /\b(?:factories|plants|output|production|industry|works)\b/i,
  consumed:
    /\b(?:fires?|fired|firing|consum\w+|turn(?:s|ed)? out|makes?|manages?|needs?|us(?:es?|ing)|expend\w*|getting through|produc\w+)\b/i,
  used: /\b(?:fired|launched|used|flew|struck|shot|destroyed|downed)\b/i,
  salvo:
    /\b(?:fired|launched|released|hurled|lobbed|flew|sent|used|struck|unleashed|shot down|downed|intercepted|attacked)\b/i,
  paid: /\b(?:pay|paid|pays|payments?|promised|earn(?:s|ed|ing)?|salary|wages?|per (?:soldier|head|man)|each (?:soldier|man|worker)|worth|price|rate)\b/i,
  earned:
    /\b(?:earn(?:s|ed|ing)?|made|makes|gain(?:s|ed)?|netted|pocketed|reaped|received|collected|raked in|brought in|banked)\b/i,
  /** Money of another business: "cyberattacks worth $3 billion". */
  theft: /\b(?:cyber\w*|hack\w*|thefts?|crypto\w*|heists?|stolen|stole|robber\w*|laundered|coins?|tokens?|bitcoin)\b/i,
  /** "What may it still buy?", "How much is allowed?": the answer is a cap. */
  askedCap: /\b(?:may|allowed|permitted|legally|cap|ceiling|limit)\b[^.]{0,200}\?\s{0,8}$/i,
  trade: /\b(?:sell|sells|sold|selling|buy|bought|buying|purchased?|paid|pays?|price)\b/i,
  labour: /\b(?:soldiers?|troops?|servicem[ae]n|workers?|weapons|arms|munitions|shells)\b/i,
  everyType: /^\s*\w+ (?:of|and \w+ of) (?:every|all|various|different) (?:types?|kinds?)\b/i,
  /** Directly before the number: "has hundreds of factories", "to field more than 20,000 guns". */
  held: /\b(?:has|have|had|fields?|possess(?:es)?|owns?|operates?|keeps?)\s+(?:about |some |around |more than |over |at least |nearly |up to |still )*$/i,
  never: /\bnever (?:\w+ )?(?:seen|had|exceeded|been)\s*$/i,
  room: /\b(?:room|space|enough|sufficient) (?:for|to)\b/i,
  occasions:
    /^(?:\w+ )?(?:rounds|batches|tranches|waves|phases|stages|trips|shipments|consignments|deliveries|loads)$/i,
  /** Of the occasions, those that are themselves cargo. */
  cargo: /^(?:\w+ )?(?:shipments|consignments|deliveries)$/i,
  aid: /\bpackages?\b|\b(?:military|security) (?:aid|assistance)\b/i,
  perUnit:
    /\b(?:each|every|per|a single|one) (?:\w+ )?(?:container|crate|box|train|wagon|ship|launcher)\b|\beach (?:of (?:which|them) )?(?:can|could|holds?|weighs?|carr(?:y|ies))\b/i,
  oneSet: /^\s*(?:set|batch|group|load) of\b/i,
} as const;

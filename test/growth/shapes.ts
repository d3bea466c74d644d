/** Texts that no person would write, of any length: what is repeated without end. */
export const UNITS: Readonly<Record<string, string>> = {
  'one word': 'a', 'a word of words': 'terror', 'a word with hyphens': 'a-', 'a word with apostrophes': "a'b", 'a word with soft hyphens': 'a\u00ad', 'a word with joiners': 'a\u200d',
  'combining marks': 'a\u0301', digits: '7', decimals: '1,', capitals: 'ABC ', 'runs of capitals': 'Ann Lee ', 'surrogate pairs': '😀', 'lone surrogates': '\ud83d ',
  'zero-width spaces': '\u200b', 'no-break spaces': '\u00a0a', newlines: '\n', 'returns and newlines': 'a\r\n', tabs: '\t', 'full stops': '.', 'short sentences': 'a. ', commas: 'a, ', 'question marks': '?',
  'opening quotation marks': '«', 'closing quotation marks': '»', 'quotations that nothing closes': '«a ', 'closed by nothing opened': 'a» ', 'straight marks that open': '"a ', 'straight marks that close': 'a" ',
  'single marks': "'a ", 'curly marks': '“a ', 'low marks': '„a ', quotations: '«a» ', 'nested quotations': '«a “b ‘c’ d” e» ', 'nested marks': '«“‘', 'scare quotes': 'these “experts” ',
  dashes: '– ', hyphens: '- ', 'opening parentheses': '(', parentheses: '(a) ', 'opening brackets': '[', brackets: '[a] ', notes: '[ifølge UD] ', 'notes at findings': 'thugs [sender’s wording] ',
  'numbered lines': '1. a\n', 'lines with hyphens': '- terrorister\n', 'spaced numbers': '5 000 ', percentages: '20 prosent ', labels: 'A: ', headings: '# A\n\n',
  prepositions: 'of the ', 'verbs of saying': 'said ', 'verbs with a conjunction': 'sa at ', sources: 'according to ', 'order nouns': 'order ', 'order verbs': 'ordered to ', 'orders about acts': 'ordre om å ',
  'order nouns beside quotations': 'order “go” ', orders: 'Police ordered them to leave. ', relatives: 'som ', conjunctions: 'and ', modals: 'skal ', passives: 'was killed ',
  questions: 'Why would they? ', findings: 'The thugs fled. ', 'findings in short paragraphs': 'Terroristene flyktet.\n\n', 'findings in one sentence': 'terrorister ', 'praised words': 'brave heroic outstanding ',
  'dash turns': '– ja. – Nei, ', 'quotations that only a verb ends': '«Ja, sa han. ', 'reports behind quotations': '“Yes,” he said. ', 'announced quotations': 'Ann said:\n“Yes.”\n', 'continued reports': 'He said it would rain. It would rain. ',
  'pronouns that speak': 'Ann Lee said so. She said so. ', 'orders in quotation marks': 'Ordren lød «gå bort». ', 'quotations over lines': '“Yes\n',
  'vague sources': 'Experts say it. ', generalisations: 'They always lie. ', 'claims with numbers': '100 people were killed. ',
};

/**
 * The fixed words that frame a statement in Bokmål, Nynorsk and English: what a line with one of them is, its layout decides.
 * Lower case. A statement may carry any of them, whatever language it is in (a Norwegian mail below an English signature).
 */

/** Words that join the two halves of *by- og landsbygd*: a hyphen before them is no broken word. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['og', 'eller', 'samt', 'and', 'or', 'to']);

/** Nouns that a number follows in the label of a section: *Punkt 1:*. */
export const SECTION_NOUNS = ['punkt', 'artikkel', 'kapittel', 'kap', 'del', 'paragraf', 'vedlegg', 'item', 'point', 'article', 'section', 'chapter', 'part', 'appendix', 'annex'];

/** Fields of the head of an e-mail. */
export const MAIL_FIELDS = [
  'fra', 'til', 'kopi', 'blindkopi', 'emne', 'dato', 'sendt', 'svar til', 'vedlegg', 'frå', 'kopi til', 'sendt dato',
  'from', 'to', 'cc', 'bcc', 'subject', 'date', 'sent', 'reply-to', 'attachments', 'message-id',
];
export const SENDER_FIELDS = ['fra', 'frå', 'from'];
export const SUBJECT_FIELDS = ['emne', 'subject'];

/** Verbs of the line above a quoted mail: *Den 2. mai skrev Ada Holm:*, *On Monday, Ada Holm wrote:*. */
export const WROTE = ['skrev', 'skreiv', 'wrote'];

/** What a line says of whom the paragraph above it may be quoted from, as police write to newsrooms: *Politiadvokat Kari Holm kan siteres*. */
export const MAY_BE_QUOTED = ['kan siteres', 'kan siterast', 'may be quoted', 'can be quoted', 'may be attributed'];

/** What closes a release. */
export const ENDS = ['ends', 'end', 'end of release', 'end of statement', 'slutt', 'slutt på meldingen', 'slutt på meldinga', '-30-', '###'];

/** Titles of what stands below a release and is not its news. */
export const BOILERPLATE_TITLES = [
  'notes to editors', 'notes to editor', 'note to editors', 'notes', 'boilerplate', 'forward-looking statements', 'forward looking statements', 'cautionary statement', 'disclaimer', 'legal notice',
  'til redaksjonen', 'merknad til redaksjonen', 'merknader til redaksjonen', 'fakta', 'fremtidsrettede utsagn', 'framtidsretta utsegner', 'ansvarsfraskrivelse', 'ansvarsfråskriving',
];
/** What a paragraph of legal boilerplate says in its first sentence. */
export const LEGAL = [
  'forward-looking statements', 'forward looking statements', 'disclosure requirements', 'fremtidsrettede utsagn', 'framtidsretta utsegner', 'informasjonspliktig', 'opplysningspliktig',
];

/** *About Fjordkraft*, *Om Fjordkraft*. */
export const ABOUT = ['About', 'ABOUT', 'Om', 'OM'];

export const CONTACT_TITLES = [
  'kontakt', 'kontaktperson', 'kontaktpersoner', 'kontaktpersonar', 'kontaktinformasjon', 'kontaktinfo', 'pressekontakt', 'mediekontakt', 'presse', 'for mer informasjon', 'for meir informasjon',
  'for ytterligere informasjon', 'ytterligere informasjon', 'mer informasjon', 'meir informasjon', 'kilde', 'kjelde',
  'contact', 'contacts', 'media contact', 'media contacts', 'press contact', 'press contacts', 'media enquiries', 'media inquiries', 'press office', 'for more information', 'for further information', 'further information', 'source',
];
export const CONTACT_DETAILS = ['tlf', 'telefon', 'mobil', 'tel', 'phone', 'mobile', 'e-post', 'epost', 'e-mail', 'email'];

export const GREETINGS = [
  'med vennlig hilsen', 'med venleg helsing', 'vennlig hilsen', 'venleg helsing', 'med hilsen', 'med helsing', 'hilsen', 'helsing', 'mvh', 'beste hilsen', 'beste helsing', 'på vegne av', 'på vegner av',
  'kind regards', 'best regards', 'regards', 'best wishes', 'yours sincerely', 'yours faithfully', 'yours truly', 'sincerely', 'respectfully', 'on behalf of',
];

/** The line that says what a text is. */
export const MASTHEADS = [
  'pressemelding', 'nyhetsmelding', 'nyhendemelding', 'uttalelse', 'fråsegn', 'uttale', 'kunngjøring', 'kunngjering', 'offentlig uttalelse', 'børsmelding',
  'statement', 'press release', 'news release', 'media release', 'press statement', 'media statement', 'for immediate release', 'til umiddelbar publisering', 'for umiddelbar publisering', 'klausulert', 'embargoed',
];

/** Letters and words that open the question and the answer of an interview. */
export const QUESTION_AND_ANSWER: ReadonlySet<string> = new Set(['q', 'a', 's', 'question', 'answer', 'spørsmål', 'svar']);

/** Capitalised words before a colon that name nobody. */
export const NOT_A_SPEAKER: ReadonlySet<string> = new Set([
  'kontakt', 'kilde', 'kjelde', 'foto', 'merk', 'merknad', 'fakta', 'tips', 'oslo', 'tema', 'emne', 'sak', 'dato', 'tid', 'sted', 'stad', 'pris', 'note', 'photo', 'source', 'contact', 'fact', 'topic', 'date', 'time', 'place', 'price',
  'les også', 'les òg', 'read more', 'see also',
]);

/** *Kilde: X*: who sends a release, as news services credit it. */
export const CREDITS = ['Kilde', 'Kjelde', 'Avsender', 'Avsendar', 'Utgiver', 'Utgivar', 'Source', 'Issued by', 'Issuer'];

/** *Pressemelding fra X*, *Statement by X*. */
export const FROM = ['fra', 'frå', 'av', 'from', 'by', 'of'];

/** *Vi i X*: the author says where it speaks from. */
export const WE_AT = ['[Vv]i i', '[Mm]e i', '[Vv]i hos', '[Ww]e at', '[Ww]e in the'];

/** What the office of a person who signs begins with: such a line names no issuer. */
export const OFFICES = [
  'head', 'director', 'managing', 'minister', 'president', 'chair', 'chief', 'secretary', 'general secretary', 'manager', 'press officer', 'press secretary', 'communications', 'spokes', 'senior', 'deputy', 'vice', 'acting', 'ambassador',
  'leder', 'leiar', 'sjef', 'direktør', 'daglig', 'dagleg', 'administrerende', 'administrerande', 'styre', 'ordfører', 'ordførar', 'kommunikasjon', 'presse', 'rådgiver', 'rådgjevar', 'generalsekretær', 'statsråd', 'ambassadør', 'sent from', 'sendt fra', 'sendt frå',
];

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classes } from '../../src/core/languages/en/inflection.ts';

/** All the forms of a lemma as "tag: form form", in the order in which the class gives them. */
function paradigm(name: string, lemma: string): string {
  const inflectionClass = classes[name];
  assert.ok(inflectionClass, `no class ${name}`);
  const byTag = new Map<string, string[]>();
  for (const { form, tag } of inflectionClass.inflect(lemma)) byTag.set(tag, [...(byTag.get(tag) ?? []), form]);
  return [...byTag].map(([tag, forms]) => `${tag}: ${forms.join(' ')}`).join('; ');
}

const PARADIGMS: readonly (readonly [name: string, lemma: string, expected: string])[] = [
  ['n', 'thug', "sg: thug; gen: thug's thugs'; pl: thugs"],
  ['n', 'crony', "sg: crony; gen: crony's cronies'; pl: cronies"],
  ['n', 'lackey', "sg: lackey; gen: lackey's lackeys'; pl: lackeys"],
  ['n', 'witch', "sg: witch; gen: witch's witches'; pl: witches"],
  ['n', 'menace', "sg: menace; gen: menace's menaces'; pl: menaces"],
  ['n-oes', 'hero', "sg: hero; gen: hero's heroes'; pl: heroes"],
  ['n-ves', 'thief', "sg: thief; gen: thief's thieves'; pl: thieves"],
  ['n-ves', 'lowlife', "sg: lowlife; gen: lowlife's lowlives'; pl: lowlives"],
  ['n-men', 'strongman', "sg: strongman; gen: strongman's strongmen's; pl: strongmen"],
  ['n-same', 'riff-raff', "sg: riff-raff; gen: riff-raff's; pl: riff-raff"],
  ['n-mass', 'propaganda', "sg: propaganda; gen: propaganda's"],
  ['n-pl', 'shenanigans', "pl: shenanigans; gen: shenanigans'"],
  ['n-ist', 'extremist', "sg: extremist extremism; gen: extremist's extremists' extremism's; pl: extremists"],
  ['n-phobia', 'xenophobia', "sg: xenophobia xenophobe; gen: xenophobia's xenophobe's xenophobes'; pl: xenophobes; pos: xenophobic"],
  ['v', 'rant', 'inf: rant; pres: rant; imp: rant; pres3: rants; prespart: ranting; past: ranted; perf: ranted'],
  ['v', 'blame', 'inf: blame; pres: blame; imp: blame; pres3: blames; prespart: blaming; past: blamed; perf: blamed'],
  ['v', 'vilify', 'inf: vilify; pres: vilify; imp: vilify; pres3: vilifies; prespart: vilifying; past: vilified; perf: vilified'],
  ['v', 'destroy', 'inf: destroy; pres: destroy; imp: destroy; pres3: destroys; prespart: destroying; past: destroyed; perf: destroyed'],
  ['v', 'bash', 'inf: bash; pres: bash; imp: bash; pres3: bashes; prespart: bashing; past: bashed; perf: bashed'],
  ['v', 'agree', 'inf: agree; pres: agree; imp: agree; pres3: agrees; prespart: agreeing; past: agreed; perf: agreed'],
  ['v', 'veto', 'inf: veto; pres: veto; imp: veto; pres3: vetoes; prespart: vetoing; past: vetoed; perf: vetoed'],
  ['v', 'argue', 'inf: argue; pres: argue; imp: argue; pres3: argues; prespart: arguing; past: argued; perf: argued'],
  ['v-dbl', 'slam', 'inf: slam; pres: slam; imp: slam; pres3: slams; prespart: slamming; past: slammed; perf: slammed'],
  ['v-l', 'quarrel', 'inf: quarrel; pres: quarrel; imp: quarrel; pres3: quarrels; prespart: quarrelling quarreling; past: quarrelled quarreled; perf: quarrelled quarreled'],
  ['v-ise', 'demonise', 'inf: demonise demonize; pres: demonise demonize; imp: demonise demonize; pres3: demonises demonizes; prespart: demonising demonizing; past: demonised demonized; perf: demonised demonized'],
  ['v-irr', 'say', 'inf: say; pres: say; imp: say; pres3: says; prespart: saying; past: said; perf: said'],
  ['v-irr', 'forget', 'inf: forget; pres: forget; imp: forget; pres3: forgets; prespart: forgetting; past: forgot; perf: forgotten'],
  ['v-irr', 'mislead', 'inf: mislead; pres: mislead; imp: mislead; pres3: misleads; prespart: misleading; past: misled; perf: misled'],
  ['v-irr', 'overthrow', 'inf: overthrow; pres: overthrow; imp: overthrow; pres3: overthrows; prespart: overthrowing; past: overthrew; perf: overthrown'],
  ['v-irr', 'lie', 'inf: lie; pres: lie; imp: lie; pres3: lies; prespart: lying; past: lay; perf: lain'],
  ['v-irr', 'quit', 'inf: quit; pres: quit; imp: quit; pres3: quits; prespart: quitting; past: quit; perf: quit'],
  ['v-irr', 'prove', 'inf: prove; pres: prove; imp: prove; pres3: proves; prespart: proving; past: proved; perf: proved proven'],
  ['v-irr-forms', 'forgo', 'inf: forgo; pres: forgo; imp: forgo; pres3: forgoes; prespart: forgoing'],
  ['v-er', 'loot', "inf: loot; pres: loot; imp: loot; pres3: loots; prespart: looting; past: looted; perf: looted; sg: looter; gen: looter's looters'; pl: looters"],
  ['v-dbl-er', 'plot', "inf: plot; pres: plot; imp: plot; pres3: plots; prespart: plotting; past: plotted; perf: plotted; sg: plotter; gen: plotter's plotters'; pl: plotters"],
  ['adj', 'draconian', 'pos: draconian'],
  ['adj-er', 'crazy', 'pos: crazy; comp: crazier; sup: craziest'],
  ['adj-dbl', 'sad', 'pos: sad; comp: sadder; sup: saddest'],
  ['adj-ly', 'tragic', 'pos: tragic; adv: tragically'],
  ['adj-ly', 'terrible', 'pos: terrible; adv: terribly'],
  ['adj-ly', 'hasty', 'pos: hasty; adv: hastily'],
  ['adj-ly', 'full', 'pos: full; adv: fully'],
  ['adj-ly', 'true', 'pos: true; adv: truly'],
  ['adj-er-ly', 'crude', 'pos: crude; comp: cruder; sup: crudest; adv: crudely'],
  ['adj-dbl-ly', 'grim', 'pos: grim; comp: grimmer; sup: grimmest; adv: grimly'],
  ['adj-ness', 'reckless', "pos: reckless; adv: recklessly; sg: recklessness; gen: recklessness's"],
  ['adj-er-ness', 'greedy', "pos: greedy; comp: greedier; sup: greediest; adv: greedily; sg: greediness; gen: greediness's"],
  ['adv', 'undoubtedly', 'adv: undoubtedly'],
  ['inv', 'red tape', 'base: red tape'],
];

describe('English inflection', () => {
  for (const [name, lemma, expected] of PARADIGMS) {
    it(`inflects ${lemma} as ${name}`, () => assert.equal(paradigm(name, lemma), expected));
  }

  it('shows every class in the table above', () => {
    assert.deepEqual(Object.keys(classes).sort(), [...new Set(PARADIGMS.map(([name]) => name))].sort());
  });

  for (const [name, lemma] of [['v-irr', 'walk'], ['n-men', 'thug'], ['n-ves', 'thug'], ['n-ist', 'thug'], ['v-ise', 'slam']] as const) {
    it(`does not inflect ${lemma} as ${name}`, () => assert.throws(() => classes[name]?.inflect(lemma), new RegExp(lemma)));
  }

  it('keeps the capital of a name', () => assert.match(paradigm('n-ist', 'Stalinist'), /sg: Stalinist Stalinism/));
});

import assert from 'node:assert/strict';
import { FILES } from '../../src/core/project/files.ts';
import { findProject, reviewerOptions, statementOptions } from '../../src/core/project/project.ts';
import { Reviewer } from '../../src/core/review.ts';

/** A file system of `path: content`. */
function filesOf(files: Record<string, string>) {
  return (path: string) => Promise.resolve(files[path]);
}

async function problemOf(file: string, content: string): Promise<string> {
  const project = await findProject('/p/a.txt', filesOf({ [`/p/${file}`]: content }));
  return project!.problems.map((p) => p.message).join('\n');
}

describe("a project's own files", () => {
  it('are those of the nearest folder upwards', async () => {
    const read = filesOf({ '/p/.statement-review/config.yaml': 'messages: nn', '/p/a/.statement-review/config.yaml': 'messages: en' });
    assert.equal((await findProject('/p/a/b/c.txt', read))!.config.messages, 'en');
    assert.equal((await findProject('/p/x/c.txt', read))!.config.messages, 'nn');
    assert.equal(await findProject('/q/c.txt', read), undefined);
  });

  it('name file, line and the nearest key when something is wrong', async () => {
    assert.match(await problemOf(FILES.config, '# ours\nmesages: nb'), /config\.yaml:2: "mesages" is unknown; did you mean "messages"\?/);
    assert.match(await problemOf(FILES.config, 'worth: 2'), /config\.yaml:1: a number from 0 to 1/);
    assert.match(await problemOf(FILES.terms, 'loaded:\n  nb:\n    - term: gribb\n      rule: label\n'), /terms\.yaml:3: missing: why/);
    assert.match(await problemOf(FILES.terms, 'loaded:\n  nb:\n    - term: ta (med seg) byttet\n      rule: loaded\n      why: x\n'), /terms\.yaml:3: parentheses hold one word/);
    assert.match(await problemOf(FILES.terms, 'loaded:\n  nb:\n    - term: ~ture|~slag fram\n      inflect: v1\n      rule: loaded\n      why: x\n'), /terms\.yaml:3: "slag" does not inflect as v1/);
    assert.match(await problemOf(FILES.terms, 'loaded:\n  no: []'), /terms\.yaml:2: "no" is unknown/);
    assert.match(await problemOf(FILES.config, 'include: press/*.md'), /config\.yaml:1: a list is expected/);
    assert.match(await problemOf(FILES.config, 'reviewBoilerplate: yes please'), /config\.yaml:1: true or false/);
    assert.match(await problemOf(FILES.config, 'rules: ['), /config\.yaml:1/);
    assert.match(await problemOf(FILES.decisions, '{'), /decisions\.json: not JSON/);
  });

  it('may be empty', async () => {
    assert.equal(await problemOf(FILES.config, '# nothing yet\n'), '');
    assert.equal(await problemOf(FILES.terms, ''), '');
  });

  it('say who issues a statement, by glob; the statement itself has the last word', async () => {
    const yaml = 'sources:\n  - files: ["press/**"]\n    source: Kasakhstans ambassade\n    names: [ambassaden]\n';
    const project = (await findProject('/p/press/2022/a.txt', filesOf({ '/p/.statement-review/config.yaml': yaml })))!;
    const options = statementOptions(project, '/p/press/2022/a.txt');
    assert.equal(options.source, 'Kasakhstans ambassade');
    assert.equal(statementOptions(project, '/p/other/a.txt').source, undefined);
    assert.equal(new Reviewer().review('---\nsource: UD\n---\nHei.', options).author?.name, 'UD');
  });

  it('add and allow terms', async () => {
    const yaml = 'loaded:\n  nb:\n    - { term: krigshauk, inflect: m, rule: label, why: dømmer en politiker som krigersk }\nallowed:\n  nb: [regime]\n';
    const project = (await findProject('/p/a.txt', filesOf({ '/p/.statement-review/terms.yaml': yaml })))!;
    const { loaded, allowed } = project.terms;
    assert.equal(loaded.nb![0]!.origin, 'team');
    assert.deepEqual(allowed.nb, [{ term: 'regime' }]);
    assert.deepEqual(reviewerOptions(project).terms, loaded);
  });
});

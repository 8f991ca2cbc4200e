import { createForm } from '@bpmn-io/form-js-viewer';
import { evaluate } from '@bpmn-io/feelin';
import { options } from 'preact';

const FRAMES_AT_REST = 4;
const MOST_FRAMES = 60;

// effects follow at once instead of after the next painted frame
options.requestAnimationFrame = work => setTimeout(work, 0);

const RULES = [
  [/^Field is required/, 'required'],
  [/minimum value|^Min validation/, 'min'],
  [/maximum value|^Max validation/, 'max'],
  [/minimum length/, 'minLength'],
  [/maximum length/, 'maxLength'],
  [/phone number/, 'phone'],
  [/valid email/, 'email'],
  [/^Value is expected to/, 'decimalDigits'],
  [/^Please select a valid value/, 'increment'],
  [/not a number/, 'type'],
  [/must match pattern/, 'pattern']
];

const ruleOf = message => (RULES.find(([words]) => words.test(message)) || [null, message])[1];

const named = (id, indexes) => [id, ...Object.values(indexes || {})].join(' ');

function errorsOf(form, errors) {
  const found = {};
  form.get('formFieldInstanceRegistry').getAllKeyed().forEach(({ id, indexes }) => {
    const at = [id, ...Object.values(indexes || {})].reduce((inside, step) => inside?.[step], errors);
    if (Array.isArray(at) && at.every(each => typeof each === 'string')) {
      found[named(id, indexes)] = [...new Set(at.map(ruleOf))].sort();
    }
  });
  return found;
}

const shownOf = form => form.get('formFieldInstanceRegistry').getAll()
  .filter(({ id }) => form.get('formFieldRegistry').get(id).type !== 'default')
  .map(({ id, indexes }) => named(id, indexes)).sort();

// what is undefined is sent as null, to be seen in JSON
const whole = data => JSON.parse(JSON.stringify(data, (key, value) => value === undefined ? null : value));

const seen = form => JSON.stringify([form._getState().data, shownOf(form)]);

const pause = () => new Promise(done => setTimeout(done, 0));

async function settled(forms) {
  let before = '', same = 0;
  for (let frame = 0; frame < MOST_FRAMES && same < FRAMES_AT_REST; frame++) {
    await pause();
    await pause();
    const now = forms.map(seen).join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return same === FRAMES_AT_REST;
}

async function opened({ schema, known }, container) {
  try {
    return await createForm({ container, schema, data: known });
  } catch (error) {
    return { failed: String(error && error.message) };
  }
}

// all at once, as if a person had typed into the form that was opened with what is known
function type(form, { known, answers }) {
  form._emit('field.updated', {});
  form._setState({ data: form._getInitializedFieldData({ ...known, ...answers }) });
}

function told(form, rest) {
  if (form.failed) return form;
  const { data, errors } = form.submit();
  return { visible: shownOf(form), errors: errorsOf(form, errors), data: whole(data), rest };
}

window.ask = async cases => {
  const box = document.createElement('div');
  document.body.append(box);
  const forms = await Promise.all(cases.map(each => opened(each, box.appendChild(document.createElement('div')))));
  const working = forms.filter(form => !form.failed);
  await settled(working);
  forms.forEach((form, number) => form.failed || type(form, cases[number]));
  const rest = await settled(working);
  const answers = forms.map(form => told(form, rest));
  working.forEach(form => form.destroy());
  box.remove();
  return answers;
};

window.feel = (expression, context) => {
  try {
    const result = evaluate(expression, context);
    const value = result && 'value' in result && 'warnings' in result ? result.value : result;
    return { value: JSON.parse(JSON.stringify(value === undefined ? null : value)) };
  } catch (error) {
    return { value: null, failed: String(error.message) };
  }
};

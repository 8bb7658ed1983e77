/** Calls the simulators; what goes wrong is shown once, at the foot of the page. */

const problem = document.getElementById('problem');
let hide;

export function tell(text) {
  problem.textContent = text;
  problem.hidden = false;
  clearTimeout(hide);
  hide = setTimeout(() => { problem.hidden = true; }, 6000);
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) {
    options.headers = { 'Content-Type': 'application/json' };
    options.body = JSON.stringify(body);
  }
  const response = await fetch(path, options);
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) {
    throw new Error(answer?.detail ?? `The simulator answered ${response.status}`);
  }
  return answer;
}

export const get = (path) => call('GET', path);
export const post = (path, body) => call('POST', path, body);
export const put = (path, body) => call('PUT', path, body);

/** Runs something a person asked for and says it when it fails. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    tell(error.message);
    return undefined;
  }
}

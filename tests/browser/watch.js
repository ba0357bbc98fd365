// Reports to the server what fails on the page outside of any test, a script that does not load among it.
const fail = (reason) =>
  fetch('/report', { method: 'POST', body: JSON.stringify({ failed: String(reason) }) });
addEventListener('unhandledrejection', ({ reason }) => fail(reason?.stack ?? reason));
addEventListener(
  'error',
  ({ error, message, target }) => fail(error?.stack ?? message ?? `${target.src} does not load`),
  true,
);

// Vaadin's client makes functions from the expressions the server sends, by `new Function`. That would need
// 'unsafe-eval' in the policy, which also opens eval, timers with text and every other road from text to code.
// This does the same for `Function` alone, by a script that carries the page's nonce; each expression is made once.
(() => {
  const nonce = document.currentScript.nonce;
  const made = new Map();
  const most = 1000;
  let count = 0;

  const make = (args) => {
    const key = JSON.stringify(args);
    if (!made.has(key)) {
      const body = args.length ? args[args.length - 1] : '';
      const slot = `__lodestar_function_${count++}`;
      const script = document.createElement('script');
      script.nonce = nonce;
      script.textContent = `window.${slot} = function (${args.slice(0, -1).join(',')}\n) {\n${body}\n};`;
      document.head.append(script);
      script.remove();
      if (typeof window[slot] !== 'function') {
        throw new SyntaxError(`This cannot be made a function: ${body}`);
      }
      if (made.size >= most) {
        made.clear();
      }
      made.set(key, window[slot]);
      delete window[slot];
    }
    return made.get(key);
  };

  window.Function = new Proxy(window.Function, {
    apply: (target, self, args) => make(args.map(String)),
    construct: (target, args) => make(args.map(String)),
  });
})();

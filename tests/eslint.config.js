/**
 * What ESLint holds the page's scripts and their tests to. What types can tell, tsc tells
 * (tests/tsconfig.json): names that are not there or not used, results that lack.
 * The packages are those beside the ESLint that reads this: `python -m tests` keeps them under .cache/.
 */

import { createRequire } from "node:module";

const js = createRequire(process.argv[1])("@eslint/js");

/** What the linker cannot put into one script (graph/rendering/linker.py). */
const UNLINKED = [
  ["ImportDefaultSpecifier, ImportNamespaceSpecifier, ImportDeclaration[specifiers.length=0]", "import names in braces"],
  ["ImportDeclaration[source.value!=/^\\.{1,2}\\u002F.+\\.js$/]", "import the page's own modules, by their path"],
  ["ImportExpression", "import at the top"],
  ["ExportDefaultDeclaration, ExportAllDeclaration, ExportSpecifier", "export where a thing is declared"],
  ["ExportNamedDeclaration > VariableDeclaration[kind!='const']", "export what does not change"],
].map(([selector, message]) => ({ selector, message: `The linker wants it so: ${message}.` }));

/** What would make elements of a text. */
const FROM_HTML = ["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "setHTMLUnsafe"]
  .map((property) => ({ property, message: "Text reaches the page as text: see elements/dom.js." }));

export default [
  { ignores: ["graph/page/vendor/"] }, // others' work, as they ship it
  js.configs.recommended,
  {
    linterOptions: { noInlineConfig: true },
    rules: {
      "no-undef": "off", // tsc's
      "no-unused-vars": "off", // tsc's
      "no-control-regex": "off", // texts are cleaned of control characters
      "array-callback-return": "error",
      "complexity": ["error", 18],
      "curly": ["error", "multi-line"],
      "default-case-last": "error",
      "eqeqeq": "error",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-alert": "error",
      "no-console": "error",
      "no-constructor-return": "error",
      "no-else-return": "error",
      "no-eval": "error",
      "no-extend-native": "error",
      "no-implicit-coercion": "error",
      "no-implied-eval": "error",
      "no-labels": "error",
      "no-lonely-if": "error",
      "no-nested-ternary": "error",
      "no-new-func": "error",
      "no-new-wrappers": "error",
      "no-param-reassign": "error",
      "no-return-assign": "error",
      "no-self-compare": "error",
      "no-sequences": "error",
      "no-throw-literal": "error",
      "no-unneeded-ternary": "error",
      "no-unreachable-loop": "error",
      "no-unused-expressions": "error",
      "no-useless-concat": "error",
      "no-useless-rename": "error",
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-arrow-callback": "error",
      "prefer-const": "error",
      "prefer-object-has-own": "error",
      "prefer-object-spread": "error",
      "prefer-rest-params": "error",
      "prefer-spread": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["graph/page/**/*.js"],
    rules: {
      "no-restricted-properties": ["error", ...FROM_HTML],
      "no-restricted-syntax": ["error", ...UNLINKED],
    },
  },
];

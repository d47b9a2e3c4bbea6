// Used with `eslint --config scripts/lint/eslint.config.js` from the project folder, so patterns start there.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Ekspor bernama saja: satu hal punya satu nama di seluruh kode.',
};

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'coverage/**',
      '.astro/**',
      '.lapkin/**',
      'test/**/{input,output}/**',
      'public/**',
      'content/**',
      'templates/**',
    ],
  },
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Page, line and table numbers in messages are exact as text; objects and undefined are still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // TypeScript's noPropertyAccessFromIndexSignature asks for brackets where a key is not declared.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport], 'no-unused-vars': 'error' },
  },
  {
    // Tools that read a default export, and descriptions of packages that have one.
    files: ['**/*.config.{js,mjs,ts}', 'src/content.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

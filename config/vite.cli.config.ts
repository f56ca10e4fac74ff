// Builds the command line: src/cli/shell.ts and all it uses, with dependencies, as dist/counterpoint.mjs for Node 20.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	// The project's own tsconfig extends one that only exists once the app has been built.
	tsconfig: 'config/cli.tsconfig.json',
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: 'src/cli/shell.ts',
		target: 'node20',
		outDir: 'dist',
		emptyOutDir: true,
		minify: false,
		reportCompressedSize: false,
		rolldownOptions: {
			output: { entryFileNames: 'counterpoint.mjs', chunkFileNames: 'counterpoint-[name]-[hash].mjs' }
		}
	}
});

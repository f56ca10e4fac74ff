import { describe, expect, it } from 'vitest';
import { InputError, parse, UsageError, type Command } from '#cli/command.ts';
import { COMMANDS } from '#cli/main.ts';
import { runCli } from '../../support/test-io.ts';

const failing = (fault: Error): Command => ({
	name: 'fail',
	summary: 'fails',
	usage: 'Usage: counterpoint fail FILE\n\nFails.',
	run: () => Promise.reject(fault)
});
const echo: Command = {
	name: 'echo',
	summary: 'says its arguments',
	usage: 'Usage: counterpoint echo [--loud] WORD…',
	run: (args, io) => {
		const { values, positionals } = parse(args, { loud: { type: 'boolean' }, to: { type: 'string' } });
		io.stdout([values.loud ? 'LOUD' : '', values.to ?? '', ...positionals].join('|'));
		return Promise.resolve(0);
	}
};

describe('the command line', () => {
	it('lists its commands where none is named, and calls that a wrong usage', async () => {
		const { exit, stdout, stderr } = await runCli('');
		expect([exit, stdout]).toEqual([2, '']);
		for (const command of COMMANDS) expect(stderr).toContain(`${command.name}`);
	});

	it('prints help on standard output', async () => {
		for (const call of ['--help', '-h', 'help'])
			expect((await runCli(call)).stdout).toContain('Usage: counterpoint COMMAND');
		for (const call of ['check --help', 'help check', 'check x.json -h']) {
			const { exit, stdout } = await runCli(call);
			expect([exit, stdout.split('\n')[0]]).toEqual([0, 'Usage: counterpoint check FILE… [--json]']);
		}
	});

	it('takes what follows -- for words, not for options', async () => {
		expect((await runCli('echo -- --help', { commands: [echo] })).stdout).toBe('||--help');
	});

	it('takes - for a file and reads options in any place', async () => {
		expect((await runCli('echo - --loud a --to=b', { commands: [echo] })).stdout).toBe('LOUD|b|-|a');
	});

	it('exits 2 for an unknown command, and guesses which was meant', async () => {
		const { exit, stdout, stderr } = await runCli('chek map.json');
		expect([exit, stdout]).toEqual([2, '']);
		expect(stderr).toContain('there is no command “chek”. Did you mean “check”?');
		expect((await runCli('help chek')).stderr).toContain('“chek”');
	});

	it('exits 2 for an unknown option or a missing value, in one line with the call', async () => {
		const { exit, stderr } = await runCli('echo --quiet', { commands: [echo] });
		expect(exit).toBe(2);
		expect(stderr).toBe("counterpoint echo: Unknown option '--quiet'\nUsage: counterpoint echo [--loud] WORD…\n");
		expect((await runCli('echo --to', { commands: [echo] })).exit).toBe(2);
	});

	it('says wrong inputs, wrong calls and faults of its own in one line, never as a stack trace', async () => {
		const said = async (fault: Error) => {
			const { exit, stderr } = await runCli('fail x', { commands: [failing(fault)] });
			expect(stderr).not.toMatch(/\n\s+at /);
			return [exit, stderr.split('\n')[0]];
		};
		expect(await said(new InputError('x', 'is empty'))).toEqual([1, 'x: is empty']);
		expect(await said(new InputError('-', 'is empty'))).toEqual([1, 'standard input: is empty']);
		expect(await said(new UsageError('Name a file.'))).toEqual([2, 'counterpoint fail: Name a file.']);
		expect(await said(new TypeError('x is undefined'))).toEqual([
			1,
			'counterpoint fail stopped by a fault of its own (x is undefined). Please report it with the file.'
		]);
	});
});

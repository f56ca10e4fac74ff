/** The command line: which commands there are, and what a call does: exit 0 done, 1 the input is wrong, 2 the call is. */
import { EXIT, InputError, UsageError, type Command, type Io } from './command.ts';
import { agree } from './commands/agree.ts';
import { anchor } from './commands/anchor.ts';
import { brief } from './commands/brief.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { convert } from './commands/convert.ts';
import { draft } from './commands/draft.ts';
import { evaluate } from './commands/evaluate.ts';
import { exercise } from './commands/exercise.ts';
import { render } from './commands/render.ts';
import { score } from './commands/score.ts';

/** In the order in which --help lists them. A new command is one line here and one file in commands/. */
export const COMMANDS: readonly Command[] = [
	draft,
	anchor,
	check,
	compare,
	convert,
	evaluate,
	agree,
	score,
	exercise,
	brief,
	render
];

const HELP = ['--help', '-h', 'help'];

export async function main(args: readonly string[], io: Io, commands: readonly Command[] = COMMANDS): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined) {
		io.stderr(overview(commands));
		return EXIT.wrongUsage;
	}
	const isHelp = HELP.includes(name);
	if (isHelp && rest.length === 0) {
		io.stdout(overview(commands));
		return EXIT.done;
	}
	const command = commands.find((one) => one.name === (isHelp ? rest[0] : name));
	if (!command) {
		io.stderr(
			`counterpoint: there is no command “${isHelp ? rest[0] : name}”.${nearest(name, commands)}\n${overview(commands)}`
		);
		return EXIT.wrongUsage;
	}
	if (isHelp || asksForHelp(rest)) {
		io.stdout(`${command.usage.trim()}\n`);
		return EXIT.done;
	}
	return run(command, rest, io);
}

async function run(command: Command, args: readonly string[], io: Io): Promise<number> {
	try {
		return await command.run(args, io);
	} catch (fault) {
		if (fault instanceof UsageError) {
			io.stderr(`counterpoint ${command.name}: ${fault.message}\n${command.usage.trim().split('\n')[0]}\n`);
			return EXIT.wrongUsage;
		}
		if (fault instanceof InputError) {
			io.stderr(`${fault.message}\n`);
			return EXIT.wrongInput;
		}
		const message = fault instanceof Error ? fault.message : String(fault);
		io.stderr(
			`counterpoint ${command.name} stopped by a fault of its own (${message}). Please report it with the file.\n`
		);
		return EXIT.wrongInput;
	}
}

/** True where --help stands among the options: what follows `--` are file names. */
function asksForHelp(args: readonly string[]): boolean {
	const end = args.indexOf('--');
	return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

function overview(commands: readonly Command[]): string {
	const width = Math.max(...commands.map((command) => command.name.length));
	const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
	return [
		'Usage: counterpoint COMMAND …',
		'',
		...lines,
		'',
		'“counterpoint COMMAND --help” says more. “-” stands for standard input.',
		''
	].join('\n');
}

/** “ Did you mean …?” where a command begins with the same two letters. */
function nearest(name: string, commands: readonly Command[]): string {
	const near = commands.find((command) => name.length > 1 && command.name.startsWith(name.slice(0, 2)));
	return near ? ` Did you mean “${near.name}”?` : '';
}

/** One line of a menu: what it says and does. */
export interface MenuItem {
	readonly label: string;
	readonly run: () => void;
	readonly checked?: boolean;
	readonly disabled?: boolean;
	/** A second line: why it cannot be done. */
	readonly detail?: string;
	/** Its key, as written on this machine. */
	readonly keys?: string;
}

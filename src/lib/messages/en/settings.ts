/** The words of the settings. */
export const settings = {
	title: 'Settings',
	detail: 'They hold on this device. A backup takes the look along; nothing of the assistant is ever in a file.',
	look: 'Look',
	theme: 'Theme',
	themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
	language: 'Language',
	storage: 'Storage',
	used: (used: string, quota: string) => `${used} used of about ${quota} that this browser allows.`,
	unknown: 'This browser does not say how much room there is.',
	persistent: 'The browser has promised not to clear it by itself.',
	notPersistent: 'The browser may clear it when the device runs short of room.',
	persist: 'Ask the browser to keep it',
	persistRefused: 'The browser does not promise it. Back up everything now and then.',
	restore: 'Restore a backup…'
};

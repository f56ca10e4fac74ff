// Runs before the first paint, so that a chosen theme does not flash. 'system' (or nothing) leaves it to the style sheet.
try {
	var theme = localStorage.getItem('counterpoint:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {
	// Storage may be blocked: then the system's theme holds.
	void error;
}

// A static shell: everything a page shows comes from the reader's own device.
// Addresses without a parameter get a file of their own (200 on any static host); 404.html is the shell for the others.
export const prerender = 'auto';
export const ssr = false;
export const trailingSlash = 'ignore';

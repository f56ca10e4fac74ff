// A static shell: everything a page shows comes from the reader's own device.
export const prerender = false;
export const ssr = false;
export const trailingSlash = 'ignore';

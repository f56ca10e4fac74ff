/** Where the fields of a ZIP file stand (PKWARE APPNOTE 6.3.9, 4.3): little-endian, behind a signature each. */

export const SIGNATURE = { local: 0x04_03_4b_50, central: 0x02_01_4b_50, end: 0x06_05_4b_50 } as const;

/** Bytes before the name. */
export const LENGTH = { local: 30, central: 46, end: 22 } as const;

/** Names are UTF-8 (bit 11). */
export const FLAGS = 0x08_00;
export const METHOD = { stored: 0, deflated: 8 } as const;

/** What the format holds without its 64-bit extension. */
export const MOST = { entries: 65_535, bytes: 0xff_ff_ff_fe } as const;

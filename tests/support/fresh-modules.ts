/** For a run of many test files in one worker: each file loads the modules it tests anew, with nothing remembered in them. */
import { vi } from 'vitest';

vi.resetModules();

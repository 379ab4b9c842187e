import { nodeProject } from './jest/node-project.mjs';

export default { ...nodeProject('tools', import.meta.dirname), testMatch: ['**/*.spec.mjs'] };

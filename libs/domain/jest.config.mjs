import { nodeProject } from '../../tools/jest/node-project.mjs';

export default nodeProject('domain', import.meta.dirname);

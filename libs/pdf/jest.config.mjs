import { nodeProject } from '../../tools/jest/node-project.mjs';

export default nodeProject('pdf', import.meta.dirname);

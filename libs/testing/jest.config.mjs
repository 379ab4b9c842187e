import { nodeProject } from '../../tools/jest/node-project.mjs';

export default nodeProject('testing', import.meta.dirname);

import { nodeProject } from '../tools/jest/node-project.mjs';

export default nodeProject('database', import.meta.dirname);

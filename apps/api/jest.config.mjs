import { nodeProject } from '../../tools/jest/node-project.mjs';

export default nodeProject('api', import.meta.dirname);

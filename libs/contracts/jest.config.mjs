import { nodeProject } from '../../tools/jest/node-project.mjs';

export default nodeProject('contracts', import.meta.dirname);

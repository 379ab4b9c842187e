import { angularProject } from '../../tools/jest/angular-project.mjs';

export default angularProject('ui', import.meta.dirname);

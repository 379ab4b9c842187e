import { angularProject } from '../../tools/jest/angular-project.mjs';

export default angularProject('web', import.meta.dirname);

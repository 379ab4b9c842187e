export { CatalogueModule } from './catalogue.module';
export { EligibilityWatch } from './figures/eligibility-watch';
export { isFigureTable } from './figures/figures.controller';

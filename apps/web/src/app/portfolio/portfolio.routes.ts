import type { Routes } from '@angular/router';
import { PortfolioPage } from './portfolio-page';

/** The portfolio of the ministry: money, reach and places per project year. */
export const PORTFOLIO_ROUTES: Routes = [{ path: '', component: PortfolioPage, title: 'Portefeuille' }];

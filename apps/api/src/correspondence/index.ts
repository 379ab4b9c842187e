export { CorrespondenceModule } from './correspondence.module';

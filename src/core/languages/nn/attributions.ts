export { attributions } from '../norwegian/attributions.ts';

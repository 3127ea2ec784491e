// What Welcome reads when it opens, in place of the file that comes with it.
import { webapp } from '../../hall/webapp.js';

// The links would lead out of the hall, to Camunda's documentation.
export default webapp('首页', { links: [] });

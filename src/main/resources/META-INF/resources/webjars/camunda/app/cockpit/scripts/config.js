// What Cockpit reads when it opens, in place of the file that comes with it.
import { webapp } from '../../hall/webapp.js';

export default webapp('运行监控', { customScripts: ['scripts/parts', 'scripts/models'] });

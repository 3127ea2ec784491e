// What Admin reads when it opens, in place of the file that comes with it.
import { webapp } from '../../hall/webapp.js';

export default webapp('系统管理');

// What Cockpit reads when it opens, in place of the file that comes with it.
import '../../tasklist/scripts/beijing-time.js';

export default {
  customScripts: ['scripts/parts', 'scripts/models']
};

// What Cockpit reads when it opens, in place of the file that comes with it.
export default {
  customScripts: ['scripts/parts', 'scripts/models']
};

// A badge on each collapsed part says how many tokens are in it: Cockpit itself counts only
// what is drawn on the plane that is open.

const isPart = element => element.type === 'bpmn:SubProcess' && element.collapsed;

// Of a part that is drawn within, everything is in the part too.
const idsIn = part => (part.flowElements || []).flatMap(node => [node.id, ...idsIn(node)]);

function showCounts(viewer, counts) {
  const overlays = viewer.get('overlays');
  overlays.remove({ type: 'hall-part' });
  viewer.get('elementRegistry').filter(isPart).forEach(part => {
    const count = idsIn(part.businessObject).reduce((sum, id) => sum + (counts[id] || 0), 0);
    if (count > 0) {
      const badge = document.createElement('span');
      badge.className = 'badge hall-part';
      badge.title = `其中正在办理的有${count}处`;
      badge.textContent = count;
      overlays.add(part, 'hall-part', { position: { top: -10, left: -10 }, html: badge });
    }
  });
}

// Cockpit fits the diagram once, on a busy machine before the pane has its size.
function keepFitting(viewer) {
  const canvas = viewer.get('canvas');
  new ResizeObserver(() => {
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  }).observe(canvas.getContainer());
}

// What Cockpit hands to plugins of diagrams as the address of the engine has no engine in it.
const engine = () => location.pathname.match(/\/cockpit\/([^/]+)/)[1];

const read = (api, path) =>
  fetch(`${api.baseApi}/engine/${engine()}${path}`, { headers: { Accept: 'application/json' } }).then(answer => {
    if (!answer.ok) {
      throw new Error(`${answer.status} ${path}`);
    }
    return answer.json();
  });

const add = (counts, id, more) => ({ ...counts, [id]: (counts[id] || 0) + more });

// Parts have counts of their own, which would count what is in them twice.
const leaves = tree => [
  ...tree.childActivityInstances.flatMap(child => (child.activityType === 'subProcess' ? leaves(child) : [child.activityId])),
  ...tree.childTransitionInstances.map(child => child.activityId)
];

const ofDefinition = (api, id) =>
  read(api, `/process-definition/${encodeURIComponent(id)}/statistics`).then(found =>
    found.reduce((counts, each) => add(counts, each.id, each.instances), {}));

const ofInstance = (api, id) =>
  read(api, `/process-instance/${encodeURIComponent(id)}/activity-instances`).then(tree =>
    leaves(tree).reduce((counts, activity) => add(counts, activity, 1), {}));

const plugin = (pluginPoint, counts) => ({
  id: 'hall-parts',
  pluginPoint,
  priority: 0,
  render: (viewer, place) => {
    keepFitting(viewer);
    counts(place).then(found => showCounts(viewer, found)).catch(error => console.error(error));
  }
});

export default [
  plugin('cockpit.processDefinition.diagram.plugin', place => ofDefinition(place.api, place.processDefinitionId)),
  plugin('cockpit.processInstance.diagram.plugin', place => ofInstance(place.api, place.processInstanceId))
];

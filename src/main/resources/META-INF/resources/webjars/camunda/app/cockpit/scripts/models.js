// The page 流程设计: what is in force, what differs, what becomes of running cases.

import { hall } from './models/hall.js';
import { shelf } from './models/shelf.js';

export default [
  {
    id: 'hall-models-link',
    pluginPoint: 'cockpit.navigation',
    priority: 50,
    properties: {
      label: '流程设计',
      pagePath: '#/models',
      checkActive: address => address.includes('#/models')
    }
  },
  {
    id: 'hall-models',
    pluginPoint: 'cockpit.route',
    properties: { path: '/models' },
    render: (node, { api }) => shelf(node, hall(api.baseApi.replace(/engine\/?$/, 'hall/models'), api.CSRFToken))
  }
];

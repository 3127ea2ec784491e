/**
 * The ways of cases: every step that an instance has entered, passed and left, gateways
 * included, in one short row for each transaction. Pictures, replays and recalls read it;
 * the engine's own history holds the instances only.
 */
@ApplicationModule(allowedDependencies = { "foundation.shared", "engine.workflow" })
package onewindow.engine.ways;

import org.springframework.modulith.ApplicationModule;

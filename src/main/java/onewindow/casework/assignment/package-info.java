/**
 * Change of hands: a task passes to a colleague for good (转办) or for help (委派), is urged
 * (催办), a case is shown to somebody (抄送), one's own last act is taken back (撤回), and what
 * somebody has taken who is away goes to whoever stands in. Each is a command with
 * rights, a reason and an entry in the timeline; no limit moves by it.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.ways", "engine.workflow", "casework.cases", "casework.gate", "casework.substitution" })
package onewindow.casework.assignment;

import org.springframework.modulith.ApplicationModule;

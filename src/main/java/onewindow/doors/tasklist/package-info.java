/**
 * What the hall adds to Tasklist: the case beside the form, and what the cards of the
 * list say. Everything is read in the rooms below and said in Chinese here; the pages'
 * own parts stand under the resources of the web application.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.staff", "engine.worklist", "engine.workflow", "casework.assignment",
		"casework.cards", "casework.cases", "casework.clock", "casework.deferral", "casework.drafts",
		"casework.materials", "casework.scans", "casework.substitution", "outgoing.documents", "outgoing.notification",
		"counter.intake", "office.coordination", "office.statement" })
package onewindow.doors.tasklist;

import org.springframework.modulith.ApplicationModule;

/**
 * What applicants and those with an interest state in their defence (陈述、申辩, 行政许可法 Art. 7,
 * 36): taken at any time before the decision, shown to whoever examines and decides, and
 * answered in the decision.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"casework.cases", "casework.gate", "outgoing.documents" })
package onewindow.office.statement;

import org.springframework.modulith.ApplicationModule;

/**
 * Who stands in for whom (代理): a standing arrangement, or while somebody is away, when
 * every post of theirs must be covered (M61). Whoever stands in holds the post on those
 * days, and their acts say for whom. The rules are plain Java in
 * {@link onewindow.casework.substitution.SubstitutionRules}.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.workflow" })
package onewindow.casework.substitution;

import org.springframework.modulith.ApplicationModule;

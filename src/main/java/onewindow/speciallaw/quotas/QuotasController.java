package onewindow.speciallaw.quotas;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;
import onewindow.foundation.shared.SharedRefusal;
import onewindow.speciallaw.quotas.Quotas.Standing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Items of which only so much may be granted.
 */
@RestController
@RequestMapping("/api/quotas/{item}")
class QuotasController {

	private final Quotas quotas;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final CurrentActor actor;

	QuotasController(Quotas quotas, Catalogue catalogue, StaffDirectory staff, CurrentActor actor) {
		this.staff = staff;
		this.quotas = quotas;
		this.catalogue = catalogue;
		this.actor = actor;
	}

	@Operation(summary = "This year's limit of an item, what was granted, and who waits, in the order of acceptance")
	@GetMapping
	Standing standing(@PathVariable String item) {
		String known = this.catalogue.item(item)
			.filter(Item::quotaLimited)
			.map(Item::id)
			.orElseThrow(() -> new NotFound(QuotasRefusal.NO_QUOTA));
		Item found = this.catalogue.require(known);
		Actor person = person();
		if (!this.staff.hasPartIn(person, this.catalogue.unitOf(found))) {
			throw new NotAllowed(QuotasRefusal.NOT_CONCERNED);
		}
		return this.quotas.standing(known);
	}

	@Operation(summary = "Enters the limit of a year", description = "The head of the unit only.")
	@PutMapping("/{year:\\d{4}}")
	Standing enter(@PathVariable String item, @PathVariable int year, @RequestBody Limit limit) {
		Actor head = person();
		this.quotas.enter(item, year, limit.amount(), Texts.line("basis", "依据", limit.basis()), head);
		return this.quotas.standing(item);
	}

	private Actor person() {
		return this.actor.get().orElseThrow(() -> new NotAllowed(SharedRefusal.NOT_SIGNED_IN));
	}

	record Limit(BigDecimal amount, String basis) {
	}

}

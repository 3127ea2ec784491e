package onewindow.speciallaw.firerisk;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.SharedRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Orders about fire.
 */
@RestController
@RequestMapping("/api/fire-orders")
class FireOrdersController {

	private final FireOrders orders;

	private final CurrentActor actor;

	FireOrdersController(FireOrders orders, CurrentActor actor) {
		this.orders = orders;
		this.actor = actor;
	}

	@Operation(summary = "The orders about fire, the newest first")
	@GetMapping
	List<FireOrder> all() {
		return this.orders.all();
	}

	@Operation(summary = "Enters a fire ban or a time of high risk; licences that hold are suspended or withdrawn",
			description = "The heads of the forestry and the emergency office and the district government only. kind: ban, highRisk; measure: suspend, withdraw.")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	FireOrder issue(@RequestBody NewOrder order) {
		return this.orders.issue(Texts.code(FireOrder.Kind.class, "kind", order.kind()),
				Texts.code(FireOrder.Measure.class, "measure", order.measure()),
				Texts.line("document", "命令的名称和文号", order.document()), order.until(), person());
	}

	@Operation(summary = "Lifts an order before its last day; suspended licences hold again")
	@PostMapping("/{id:\\d{1,18}}/lifting")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lift(@PathVariable long id) {
		this.orders.lift(id, person());
	}

	private Actor person() {
		return this.actor.get().orElseThrow(() -> new NotAllowed(SharedRefusal.NOT_SIGNED_IN));
	}

	record NewOrder(String kind, String measure, String document, LocalDate until) {
	}

}

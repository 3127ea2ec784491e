package onewindow.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.Actor;
import onewindow.speciallaw.firerisk.FireOrder;
import onewindow.speciallaw.firerisk.FireOrder.Kind;
import onewindow.speciallaw.firerisk.FireOrder.Measure;
import onewindow.speciallaw.firerisk.FireOrders;
import onewindow.speciallaw.quotas.Quotas;

import org.springframework.boot.test.context.TestComponent;

/**
 * What happens outside of the hall while a case is walked: limits of the year, orders
 * about fire.
 */
@TestComponent
class OutsideEvents {

	private static final Actor FOREST_HEAD = new Actor("forest-head", java.util.Set.of("forest-head"));

	private static final List<String> FIRE = List.of("fire-season-outdoor-fire-permit",
			"high-fire-risk-zone-entry-permit");

	/** The licences of the walks hold until the end of that month. */
	private static final LocalDate BEFORE_THE_LAST_DAY = LocalDate.of(2026, 3, 10);

	private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

	private final FireOrders orders;

	private final Quotas quotas;

	private final HallDriver hall;

	OutsideEvents(FireOrders orders, Quotas quotas, HallDriver hall) {
		this.orders = orders;
		this.quotas = quotas;
		this.hall = hall;
	}

	void before(Item item, int seed) {
		if (item.id().equals("forest-tree-cutting-permit") && seed == 0) {
			for (int year = 2024; year < 2028; year++) {
				this.quotas.enter(item.id(), year, new BigDecimal(1_000_000), "测试限额", FOREST_HEAD);
			}
		}
		if (FIRE.contains(item.id())) {
			liftAll();
			if (seed % 5 == 1) {
				order(Kind.BAN, Measure.SUSPEND, BEFORE_THE_LAST_DAY);
			}
		}
	}

	void meanwhile(Item item, String number, int seed) {
		if (!FIRE.contains(item.id()) || seed % 5 < 2) {
			return;
		}
		boolean delivered = this.hall.view(number).path("state").asText().equals("closed");
		boolean inForce = this.orders.inForce().isPresent();
		if (delivered && !inForce
				&& this.hall.view(number)
					.path("documents")
					.findValuesAsText("type")
					.stream()
					.noneMatch("D19"::equals)) {
			order(Kind.HIGH_RISK, (seed % 5 == 2) ? Measure.WITHDRAW : Measure.SUSPEND,
					(seed % 2 == 0) ? BEFORE_THE_LAST_DAY : LATE);
		}
		else if (delivered && inForce && seed % 5 == 3) {
			liftAll();
		}
	}

	private void order(Kind kind, Measure measure, LocalDate until) {
		this.orders.issue(kind, measure, "新林区森防令第1号",
				until.isBefore(this.hall.today()) ? this.hall.today().plusDays(3) : until, FOREST_HEAD);
	}

	private void liftAll() {
		this.orders.inForce().map(FireOrder::id).ifPresent(id -> {
			this.orders.lift(id, FOREST_HEAD);
			liftAll();
		});
	}

}

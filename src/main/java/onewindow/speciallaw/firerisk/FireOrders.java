package onewindow.speciallaw.firerisk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.Messages;
import onewindow.engine.workflow.ProcedureStarts;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.speciallaw.firerisk.FireOrder.Kind;
import onewindow.speciallaw.firerisk.FireOrder.Measure;
import onewindow.speciallaw.licences.Licence;
import onewindow.speciallaw.licences.Licence.State;
import onewindow.speciallaw.licences.Licences;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders about fire, and what follows from them for licences.
 */
@Component
public class FireOrders {

	/** The items whose licences let people make fire or enter the forest. */
	static final Set<String> ITEMS = Set.of("fire-season-outdoor-fire-permit", "high-fire-risk-zone-entry-permit");

	/** Grants share it, orders have it alone. */
	private static final long LOCK = 4_204_204_202L;

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private static final String PROCEDURE = "fire-order-on-licence";

	private static final Set<String> MAY_ORDER = Set.of("forest-head", "emergency-head", Groups.DISTRICT_GOVERNMENT);

	private static final String COLUMNS = "id, kind, measure, document, from_day, until_day, lifted_at";

	private final JdbcClient jdbc;

	private final Licences licences;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final ProcedureStarts procedures;

	private final Messages messages;

	private final Clock clock;

	FireOrders(JdbcClient jdbc, Licences licences, CaseFiles cases, Catalogue catalogue, ProcedureStarts procedures,
			Messages messages, Clock clock) {
		this.jdbc = jdbc;
		this.licences = licences;
		this.cases = cases;
		this.catalogue = catalogue;
		this.procedures = procedures;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Enters an order, which is in force from today: every licence that holds gets a
	 * process of its own that suspends or withdraws it.
	 * @param kind what is ordered
	 * @param measure what becomes of licences that hold
	 * @param document the order as published
	 * @param until its last day
	 * @param actor a head of the forestry or the emergency office, or the district
	 * government
	 * @return the order
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when the last day has passed
	 */
	@Transactional
	public FireOrder issue(Kind kind, Measure measure, String document, LocalDate until, Actor actor) {
		mayOrder(actor);
		LocalDate today = Hall.today(this.clock);
		if (until == null || until.isBefore(today)) {
			throw new InvalidInput("until", FireriskRefusal.ORDER_OVER);
		}
		alone();
		FireOrder order = this.jdbc.sql("""
				insert into hall.fire_order (kind, measure, document, from_day, until_day, issued_by, issued_at)
				values (?, ?, ?, ?, ?, ?, ?) returning\s""" + COLUMNS)
			.params(kind.code(), measure.code(), document, today, until, actor.id(), OffsetDateTime.now(this.clock))
			.query(FireOrders::read)
			.single();
		this.licences.of(ITEMS, State.VALID, today, until).forEach(licence -> act(licence, order));
		if (measure == Measure.WITHDRAW) {
			this.licences.of(ITEMS, State.SUSPENDED, today, until).forEach(licence -> act(licence, order));
		}
		return order;
	}

	/**
	 * An order that is in force, and stays so until the end of this transaction: whoever
	 * enters or lifts one meanwhile waits, so that no licence slips in between.
	 */
	Optional<FireOrder> inForceForNow() {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock_shared(?)) as locked")
			.param(LOCK)
			.query(Integer.class)
			.single();
		return inForce();
	}

	private void act(Licence licence, FireOrder order) {
		CaseFile caseFile = this.cases.get(licence.number());
		String tellers = this.catalogue.unit(caseFile.unitId()).group(Role.WINDOW);
		this.procedures.start(PROCEDURE, licence.number(), caseFile.itemName(),
				this.cases.applicant(licence.number()).name(),
				Map.of("measure", order.measure().code(), "tellers", tellers));
	}

	/**
	 * Lifts an order before its last day. Every process that waits looks again: what is
	 * suspended holds again, unless another order is in force.
	 * @param id the order
	 * @param actor whoever may enter one
	 * @throws Conflict when there is no such order, or it is not in force any more
	 */
	@Transactional
	public void lift(long id, Actor actor) {
		mayOrder(actor);
		alone();
		int lifted = this.jdbc.sql("""
				update hall.fire_order set lifted_by = ?, lifted_at = ?
				where id = ? and lifted_at is null and until_day >= ?""")
			.params(actor.id(), OffsetDateTime.now(this.clock), id, Hall.today(this.clock))
			.update();
		if (lifted == 0) {
			throw new Conflict(FireriskRefusal.NOT_IN_FORCE);
		}
		this.licences.of(ITEMS, State.SUSPENDED, Hall.today(this.clock), LAST_DAY)
			.stream()
			.map(Licence::number)
			.filter(number -> this.messages.isAwaited(number, Messages.FIRE_ORDER_LIFTED))
			.forEach(number -> this.messages.send(number, Messages.FIRE_ORDER_LIFTED));
	}

	/** Orders wait for each other and for grants. */
	private void alone() {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(?)) as locked")
			.param(LOCK)
			.query(Integer.class)
			.single();
	}

	private static void mayOrder(Actor actor) {
		if (MAY_ORDER.stream().noneMatch(actor::isIn)) {
			throw new NotAllowed(FireriskRefusal.MAY_NOT_ORDER);
		}
	}

	/**
	 * Every order.
	 * @return the newest first
	 */
	public List<FireOrder> all() {
		return this.jdbc.sql("select " + COLUMNS + " from hall.fire_order order by id desc")
			.query(FireOrders::read)
			.list();
	}

	/**
	 * An order that is in force today.
	 * @return the one that lasts longest, empty when there is none
	 */
	public Optional<FireOrder> inForce() {
		LocalDate today = Hall.today(this.clock);
		return this.jdbc.sql("select " + COLUMNS + """
				 from hall.fire_order where lifted_at is null and from_day <= ? and until_day >= ?
				order by until_day desc, id limit 1""").params(today, today).query(FireOrders::read).optional();
	}

	/**
	 * A ban that is in force today.
	 * @return empty when there is none
	 */
	Optional<FireOrder> banInForce() {
		LocalDate today = Hall.today(this.clock);
		return this.jdbc.sql("select " + COLUMNS + """
				 from hall.fire_order
				where kind = ? and lifted_at is null and from_day <= ? and until_day >= ?
				order by id desc limit 1""").params(Kind.BAN.code(), today, today).query(FireOrders::read).optional();
	}

	/** The date in the hall. */
	LocalDate today() {
		return Hall.today(this.clock);
	}

	/** The newest order. */
	FireOrder newest() {
		return this.jdbc.sql("select " + COLUMNS + " from hall.fire_order order by id desc limit 1")
			.query(FireOrders::read)
			.single();
	}

	private static FireOrder read(ResultSet row, int n) throws SQLException {
		return new FireOrder(row.getLong("id"), Coded.of(Kind.class, row.getString("kind")),
				Coded.of(Measure.class, row.getString("measure")), row.getString("document"),
				row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
				row.getObject("lifted_at") != null);
	}

}

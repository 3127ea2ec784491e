package onewindow.speciallaw.quotas;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.clock.LegalClock;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotas and queues.
 */
@Component
public class Quotas {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final LegalClock limits;

	private final Catalogue catalogue;

	private final Clock clock;

	Quotas(JdbcClient jdbc, CaseFiles cases, LegalClock limits, Catalogue catalogue, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.limits = limits;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * Enters how much of an item may be granted in a year.
	 * @param itemId an item with a quota
	 * @param year the year
	 * @param amount in the unit of the item's field
	 * @param basis the order that sets it
	 * @param actor the head of the unit
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when the item has no quota, or more than that was granted
	 */
	@Transactional
	public void enter(String itemId, int year, BigDecimal amount, String basis, Actor actor) {
		Item item = this.catalogue.item(itemId)
			.filter(Item::quotaLimited)
			.orElseThrow(() -> new InvalidInput("item", QuotasRefusal.NOT_LIMITED));
		if (!actor.isIn(this.catalogue.unitOf(item).group(Role.HEAD))) {
			throw new NotAllowed(QuotasRefusal.NOT_THE_HEAD, this.catalogue.unitOf(item).nameZh());
		}
		lock(itemId);
		if (amount == null || amount.signum() < 0 || amount.compareTo(used(itemId, year)) < 0) {
			throw new InvalidInput("amount", QuotasRefusal.BELOW_GRANTED, used(itemId, year).toPlainString());
		}
		this.jdbc.sql("""
				insert into hall.quota (item_id, year, amount, basis, entered_by, entered_at) values (?, ?, ?, ?, ?, ?)
				on conflict (item_id, year) do update set amount = excluded.amount, basis = excluded.basis,
				  entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
			.params(itemId, year, amount, basis, actor.id(), OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * How an item stands this year.
	 * @param itemId an item with a quota
	 * @return limit, what was granted, and who waits, in the order of acceptance
	 */
	public Standing standing(String itemId) {
		int year = year();
		return new Standing(year, limit(itemId, year).orElse(null), used(itemId, year), queue(itemId));
	}

	/**
	 * Decisions on an item with a quota, and entries of its limit, wait for each other.
	 */
	void lock(String itemId) {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext(?))) as locked")
			.param("quota:" + itemId)
			.query(Integer.class)
			.single();
	}

	Optional<BigDecimal> limit(String itemId, int year) {
		return this.jdbc.sql("select amount from hall.quota where item_id = ? and year = ?")
			.params(itemId, year)
			.query(BigDecimal.class)
			.optional();
	}

	BigDecimal used(String itemId, int year) {
		return this.jdbc.sql("select coalesce(sum(amount), 0) from hall.quota_use where item_id = ? and year = ?")
			.params(itemId, year)
			.query(BigDecimal.class)
			.single();
	}

	/** Takes what is granted off this year's limit. Taking it again changes nothing. */
	void use(String itemId, CaseNumber number, BigDecimal amount) {
		this.jdbc.sql("""
				insert into hall.quota_use (case_number, item_id, year, amount) values (?, ?, ?, ?)
				on conflict do nothing""").params(number.value(), itemId, year(), amount).update();
	}

	/**
	 * Cases of an item that are accepted and not decided, those accepted first before.
	 */
	List<CaseNumber> queue(String itemId) {
		return this.limits.undecidedInOrder(this.cases.of(itemId, CaseState.ACCEPTED));
	}

	int year() {
		return Hall.today(this.clock).getYear();
	}

	/**
	 * How an item stands.
	 *
	 * @param year the year
	 * @param limit what may be granted, {@literal null} when nobody has entered it
	 * @param granted what was granted
	 * @param queue who waits, in the order of acceptance
	 */
	public record Standing(int year, BigDecimal limit, BigDecimal granted, List<CaseNumber> queue) {
	}

}

package onewindow.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A calendar file that comes with a new version is taken over at the start. */
@OpenHall
class CalendarFilesIT {

	private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);

	private static final YearCalendar FILE = new YearCalendar(2031, "file", Set.of(NEW_YEAR), Set.of());

	@Autowired
	CalendarLedger ledger;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void forgetsTheYear() {
		this.jdbc.sql("delete from hall.calendar_year where year = 2031").update();
		this.jdbc.sql("update hall.calendar_change set done_at = at where done_at is null").update();
	}

	@Test
	void isWorkedThroughOnceAndAgainOnlyWhenItWasCorrected() {
		int before = changes();
		this.ledger.takeOver(List.of(FILE));
		this.ledger.takeOver(List.of(FILE));
		assertThat(changes()).isEqualTo(before + 1);

		this.ledger
			.takeOver(List.of(new YearCalendar(2031, "corrected", Set.of(NEW_YEAR, NEW_YEAR.plusDays(1)), Set.of())));

		assertThat(changes()).isEqualTo(before + 2);
	}

	@Test
	void doesNotReplaceWhatSomebodyHasEntered() {
		this.ledger.enter(new YearCalendar(2031, "entered", Set.of(NEW_YEAR.plusDays(2)), Set.of()),
				new Actor("supervisor", Set.of()));
		int before = changes();

		this.ledger.takeOver(List.of(FILE));

		assertThat(changes()).isEqualTo(before);
		assertThat(this.ledger.years()).filteredOn(year -> year.year() == 2031)
			.extracting(YearCalendar::source)
			.containsExactly("entered");
	}

	private int changes() {
		return this.jdbc.sql("select count(*) from hall.calendar_change").query(Integer.class).single();
	}

}

package onewindow.casework.cards;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.casework.cards.CardAnswerRows.Waiting;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every morning for yellow cards that nobody has explained within one working day,
 * and reports each once.
 */
@Component
class ExplanationWatch {

	/** Working days in which a head explains a yellow card (rules of the centre, 2.9). */
	static final int DAYS = 1;

	private final CardAnswerRows rows;

	private final KnownGrounds grounds;

	private final WorkingDays calendar;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	ExplanationWatch(CardAnswerRows rows, KnownGrounds grounds, WorkingDays calendar, Clock clock,
			TransactionTemplate transaction, ApplicationEventPublisher events) {
		this.rows = rows;
		this.grounds = grounds;
		this.calendar = calendar;
		this.clock = clock;
		this.transaction = transaction;
		this.events = events;
	}

	@Scheduled(cron = "${onewindow.cards.watch}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "explanation-watch")
	void look() {
		Instant before = bookedBefore(Hall.today(this.clock));
		List<Waiting> page = this.rows.unexplained(before);
		while (!page.isEmpty()) {
			page.forEach(this::report);
			page = this.rows.unexplained(before);
		}
	}

	/** Cards of the last working day before today may be explained until tonight. */
	private Instant bookedBefore(LocalDate today) {
		LocalDate day = today;
		while (!this.calendar.dueAfter(day, DAYS).date().isBefore(today)) {
			day = day.minusDays(1);
		}
		return day.plusDays(1).atStartOfDay(Hall.ZONE).toInstant();
	}

	private void report(Waiting card) {
		this.transaction.executeWithoutResult(status -> {
			String reason = Card.reason(this.grounds.find(card.ground()).orElseThrow(), card.subject());
			this.events
				.publishEvent(new CardUnexplained(card.id(), new CaseNumber(card.caseNumber()), card.unitId(), reason));
			this.rows.told(card.id());
		});
	}

}

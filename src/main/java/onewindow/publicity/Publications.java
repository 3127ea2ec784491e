package onewindow.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.calendar.WorkingDays;
import onewindow.cases.Act;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.clock.SpecialProcedure;
import onewindow.documents.DocumentType;
import onewindow.documents.Documents;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.specialprocedure.SpecialProcedures;

import org.springframework.stereotype.Component;

/**
 * What of a case was published, for how long, and what was objected.
 */
@Component
public class Publications {

	private static final String STAGE = "publicity";

	private final Timeline timeline;

	private final WorkingDays calendar;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Documents documents;

	private final SpecialProcedures specialProcedures;

	Publications(Timeline timeline, WorkingDays calendar, CaseFiles cases, Catalogue catalogue, Documents documents,
			SpecialProcedures specialProcedures) {
		this.timeline = timeline;
		this.calendar = calendar;
		this.cases = cases;
		this.catalogue = catalogue;
		this.documents = documents;
		this.specialProcedures = specialProcedures;
	}

	/** Prints what is published; by special law the clock stands meanwhile. */
	void begin(CaseNumber number, Actor actor) {
		Act act = published(number);
		this.documents.issue(number, DocumentType.P01, act, Map.of("publicityUntil", lastDay(number)));
		if (stopsTheClock(number)) {
			this.specialProcedures.begin(number, SpecialProcedure.PUBLICITY, days(number), act, actor);
		}
	}

	/** Books the end of the period. */
	void end(CaseNumber number, Actor actor) {
		this.timeline.book(number, "ServiceTask_EndPublicity", "公示期满", actor,
				Map.of("objections", objections(number).size()));
		this.specialProcedures.end(number, SpecialProcedure.PUBLICITY, actor);
	}

	/** Whether a special law takes it out of the limits. */
	boolean stopsTheClock(CaseNumber number) {
		return SpecialProcedure.PUBLICITY.groundFor(itemOf(number)).isPresent();
	}

	/** The newest publication. */
	Act published(CaseNumber number) {
		return this.timeline.last(number, Elements.PUBLISH_PUBLICITY)
			.orElseThrow(() -> new IllegalStateException("Nothing was published of " + number));
	}

	/** How many working days it is published. */
	int days(CaseNumber number) {
		return itemOf(number).stageDays(STAGE)
			.orElseThrow(() -> new IllegalStateException("The item names no days of publicity for " + number));
	}

	/** The last day of the period; the day of publication does not count. */
	LocalDate lastDay(CaseNumber number) {
		return this.calendar.dueAfter(published(number).on(), days(number)).date();
	}

	/**
	 * What was objected to the newest publication.
	 * @param number the case
	 * @return the acts, with {@code objector} and {@code objection}
	 */
	public List<Act> objections(CaseNumber number) {
		long since = published(number).id();
		return this.timeline.of(number)
			.stream()
			.filter(act -> act.id() > since && act.element().equals(Elements.RECORD_OBJECTION))
			.toList();
	}

	private Item itemOf(CaseNumber number) {
		return this.catalogue.require(this.cases.get(number).itemId());
	}

}

package onewindow.office.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.specialprocedure.SpecialProcedures;
import onewindow.outgoing.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * What of a case was published, for how long, and what was objected.
 */
@Component
class Publications {

	private final PublicityRows rows;

	private final Timeline timeline;

	private final WorkingDays calendar;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Documents documents;

	private final SpecialProcedures specialProcedures;

	Publications(PublicityRows rows, Timeline timeline, WorkingDays calendar, CaseFiles cases, Catalogue catalogue,
			Documents documents, SpecialProcedures specialProcedures) {
		this.rows = rows;
		this.timeline = timeline;
		this.calendar = calendar;
		this.cases = cases;
		this.catalogue = catalogue;
		this.documents = documents;
		this.specialProcedures = specialProcedures;
	}

	/** Prints what is published; by special law the clock stands meanwhile. */
	void begin(CaseNumber number, Actor actor) {
		Publication publication = published(number);
		Act act = this.timeline.get(publication.actId());
		this.documents.issue(number, PublicityDocument.P01, act,
				Map.of("publication", publication, "publicityUntil", lastDay(number)));
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
	Publication published(CaseNumber number) {
		return this.rows.publications(number)
			.stream()
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new IllegalStateException("Nothing was published of " + number));
	}

	/** How many working days it is published. */
	int days(CaseNumber number) {
		return itemOf(number).stageDays(Stage.PUBLICITY)
			.orElseThrow(() -> new IllegalStateException("The item names no days of publicity for " + number));
	}

	/** The last day of the period; the day of publication does not count. */
	LocalDate lastDay(CaseNumber number) {
		return this.calendar.dueAfter(published(number).publishedOn(), days(number)).date();
	}

	/** What was objected to the newest publication. */
	List<Objection> objections(CaseNumber number) {
		long publication = published(number).actId();
		return this.rows.objections(number)
			.stream()
			.filter(objection -> objection.publicationAct() == publication)
			.toList();
	}

	private Item itemOf(CaseNumber number) {
		return this.catalogue.require(this.cases.get(number).itemId());
	}

}

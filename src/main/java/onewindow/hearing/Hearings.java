package onewindow.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.calendar.WorkingDays;
import onewindow.cases.Act;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item.Applies;
import onewindow.clock.SpecialProcedure;
import onewindow.documents.DocumentType;
import onewindow.documents.Documents;
import onewindow.forms.Answers;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.specialprocedure.SpecialProcedures;

import org.springframework.stereotype.Component;

/**
 * The hearings of a case. Their dates follow from the acts: the day on which people were
 * told of their right, and the day on which a hearing was asked for or found necessary.
 */
@Component
public class Hearings {

	/** Days to ask for a hearing, 行政许可法 Art. 47. */
	static final int REQUEST_DAYS = 5;

	/** Days within which it is held, 行政许可法 Art. 47. */
	static final int ORGANISE_DAYS = 20;

	/** Days before which it is announced, 行政许可法 Art. 48. */
	static final int NOTICE_DAYS = 7;

	private final Timeline timeline;

	private final WorkingDays calendar;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final SpecialProcedures specialProcedures;

	private final Documents documents;

	private final Clock time;

	Hearings(Timeline timeline, WorkingDays calendar, CaseFiles cases, Catalogue catalogue,
			SpecialProcedures specialProcedures, Documents documents, Clock time) {
		this.timeline = timeline;
		this.calendar = calendar;
		this.cases = cases;
		this.catalogue = catalogue;
		this.specialProcedures = specialProcedures;
		this.documents = documents;
		this.time = time;
	}

	/** Tells those concerned that they may ask for a hearing (行政许可法 Art. 47). */
	void tellRight(CaseNumber number, Actor actor) {
		Act told = this.timeline.book(number, Elements.TELL_HEARING_RIGHT, "告知听证权利", actor,
				Map.of("interestedParties", review(number).text("interestedParties")));
		this.documents.issue(number, DocumentType.D12, told);
	}

	/** Books that a hearing must be held (行政许可法 Art. 46). */
	void require(CaseNumber number, Actor actor) {
		this.timeline.book(number, Elements.REQUIRE_HEARING, "应当举行听证", actor, Map.of());
	}

	/** Whether it must be held, asked for or not (行政许可法 Art. 46). */
	boolean mandatory(CaseNumber number) {
		return this.catalogue.require(this.cases.get(number).itemId()).stage("hearing") == Applies.REQUIRED
				|| review(number).text("hearing").equals("mandatory");
	}

	private Act review(CaseNumber number) {
		return last(number, Elements.REVIEW);
	}

	private Act last(CaseNumber number, String element) {
		return this.timeline.last(number, element)
			.orElseThrow(() -> new IllegalStateException("No %s in %s".formatted(element, number)));
	}

	/**
	 * The last day for asking (行政许可法 Art. 47), from the day on which people were told.
	 */
	LocalDate requestDue(CaseNumber number) {
		return this.calendar.dueAfter(last(number, Elements.TELL_HEARING_RIGHT).on(), REQUEST_DAYS).date();
	}

	/** The last day for holding it (行政许可法 Art. 47). */
	LocalDate organiseDue(CaseNumber number) {
		Act needed = this.timeline.last(number, Elements.REQUIRE_HEARING, Elements.REGISTER_HEARING_REQUEST)
			.orElseThrow(() -> new IllegalStateException("No hearing is needed in " + number));
		return this.calendar.dueAfter(needed.on(), ORGANISE_DAYS).date();
	}

	/** The first day on which one that is arranged today can be held. */
	LocalDate earliest() {
		return this.calendar.dueAfter(Hall.today(this.time), NOTICE_DAYS).date();
	}

	int workingDaysUntil(LocalDate day) {
		return this.calendar.between(Hall.today(this.time), day);
	}

	boolean isWorkingDay(LocalDate day) {
		return this.calendar.isWorkingDay(day);
	}

	/** The newest arrangement. */
	Act arrangement(CaseNumber number) {
		return last(number, Elements.ARRANGE_HEARING);
	}

	/** Everybody who has done something in the case besides hosting its hearings. */
	Set<String> handlers(CaseNumber number) {
		return this.timeline.of(number)
			.stream()
			.filter(act -> !act.element().equals(Elements.RECORD_HEARING))
			.map(Act::actor)
			.collect(Collectors.toSet());
	}

	/**
	 * Stops the clock when a hearing is arranged first; another date does not stop it
	 * anew.
	 */
	void begin(CaseNumber number, Actor actor) {
		Act arrangement = arrangement(number);
		if (!this.specialProcedures.goesOn(number, SpecialProcedure.HEARING)) {
			this.specialProcedures.begin(number, SpecialProcedure.HEARING,
					Integer.parseInt(arrangement.text("daysNeeded")), arrangement, actor);
		}
	}

	/**
	 * Notice to those concerned, and the announcement where the law requires a hearing.
	 */
	void announce(CaseNumber number) {
		Act arrangement = arrangement(number);
		this.documents.issue(number, DocumentType.D12N, arrangement);
		if (mandatory(number)) {
			this.documents.issue(number, DocumentType.D12P, arrangement);
		}
	}

	void issueMinutes(CaseNumber number) {
		this.documents.issue(number, DocumentType.D12R, last(number, Elements.RECORD_HEARING));
	}

	void end(CaseNumber number, Actor actor) {
		this.specialProcedures.end(number, SpecialProcedure.HEARING, actor);
	}

	/**
	 * The minutes of the hearings that were held.
	 * @param number the case
	 * @return the acts, with {@code heldOn} and {@code hearingSummary}
	 */
	public List<Act> minutes(CaseNumber number) {
		return this.timeline.of(number)
			.stream()
			.filter(act -> act.element().equals(Elements.RECORD_HEARING) && act.text("hearing").equals("held"))
			.toList();
	}

	/**
	 * The minutes as a decision may cite them.
	 * @param number the case
	 * @return choices of a form
	 */
	public List<Map<String, String>> minutesToCite(CaseNumber number) {
		return minutes(number).stream()
			.map(act -> Map.of("value", String.valueOf(act.id()), "label", act.text("heldOn") + "听证笔录"))
			.toList();
	}

	/**
	 * Checks that whoever examines or decides has not hosted a hearing of the case (行政许可法
	 * Art. 48).
	 * @param number the case
	 * @param actor who acts
	 */
	public void mayExamine(CaseNumber number, Actor actor) {
		HearingRules.isNotTheHost(actor, minutes(number).stream().map(Act::actor).collect(Collectors.toSet()));
	}

	/**
	 * Checks that a decision rests on the minutes of the hearings (行政许可法 Art. 48).
	 * @param number the case
	 * @param answers with {@code citedMinutes}
	 */
	public void areCited(CaseNumber number, Answers answers) {
		List<String> held = minutes(number).stream().map(act -> String.valueOf(act.id())).toList();
		HearingRules.citesTheMinutes(!held.isEmpty(), answers.list("citedMinutes").containsAll(held));
	}

}

package onewindow.office.coordination;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.cases.Timeline;
import onewindow.engine.workflow.Messages;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes whom a consultation asks while it goes on.
 */
@Component
public class Consultations {

	/** In how many working days a unit answers at most. */
	public static final int LONGEST = 20;

	private final Opinions opinions;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Timeline timeline;

	private final Messages messages;

	Consultations(Opinions opinions, CaseFiles cases, Catalogue catalogue, Timeline timeline, Messages messages) {
		this.opinions = opinions;
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
		this.messages = messages;
	}

	/**
	 * Asks a further unit while the consultation goes on (加签).
	 * @param number the case
	 * @param request whom, what and why
	 * @param actor who handles the case
	 * @throws NotAllowed when somebody else asks
	 * @throws Conflict when no consultation goes on, or the unit is asked already
	 */
	@Transactional
	public void add(CaseNumber number, Request request, Actor actor) {
		this.cases.lock(number);
		CaseFile caseFile = requireHandled(number, actor);
		Unit unit = unitOf(request.unit());
		if (unit.id().equals(caseFile.unitId())) {
			throw new InvalidInput("unit", CoordinationRefusal.OWN_UNIT);
		}
		if (request.days() < 1 || request.days() > LONGEST) {
			throw new InvalidInput("days", CoordinationRefusal.DAYS, LONGEST);
		}
		if (this.opinions.of(number).stream().anyMatch(opinion -> isOpen(opinion, unit))) {
			throw new Conflict(CoordinationRefusal.ALREADY_ASKED, unit.nameZh());
		}
		this.timeline.book(number, "StartEvent_UnitAdded", "加签：" + unit.nameZh(), actor.by(examiners(number)),
				Map.of("reason", Texts.line("reason", "加签理由", request.reason())));
		this.opinions.ask(number, unit.id(), Texts.line("task", "征求意见的内容", request.task()), request.days(), actor);
		this.messages.send(number, Messages.UNIT_ADDED, Map.of(),
				Map.of("addedUnit", this.opinions.groupOf(unit.id())));
	}

	/**
	 * Asks a unit no longer (减签). What it did not say counts as nothing.
	 * @param number the case
	 * @param unitSlug the unit
	 * @param reason why
	 * @param actor who handles the case
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when the unit is not being asked
	 */
	@Transactional
	public void remove(CaseNumber number, String unitSlug, String reason, Actor actor) {
		this.cases.lock(number);
		requireHandled(number, actor);
		Unit unit = unitOf(unitSlug);
		Opinion opinion = this.opinions.of(number)
			.stream()
			.filter(each -> isOpen(each, unit))
			.findFirst()
			.orElseThrow(() -> new Conflict(CoordinationRefusal.NOT_ASKED, unit.nameZh()));
		Act act = this.timeline.book(number, "StartEvent_UnitRemoved", "减签：" + unit.nameZh(),
				actor.by(examiners(number)),
				Map.of("consultedUnit", unit.id(), "reason", Texts.line("reason", "减签理由", reason)));
		this.opinions.remove(opinion, act);
		this.messages.send(number, Messages.UNIT_REMOVED, Map.of("consulted", this.opinions.groupOf(unit.id())),
				Map.of());
	}

	private List<String> examiners(CaseNumber number) {
		return this.catalogue.unit(this.cases.get(number).unitId()).examiners();
	}

	private static boolean isOpen(Opinion opinion, Unit unit) {
		return opinion.open() && opinion.unitId().equals(unit.id());
	}

	/**
	 * Requires that somebody may change whom a consultation asks.
	 * @param number the case
	 * @param actor who wants to
	 * @return the case
	 * @throws NotAllowed when the person does not examine for the unit
	 * @throws Conflict when the case is not being handled
	 */
	public CaseFile requireHandled(CaseNumber number, Actor actor) {
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		if (!unit.examines(actor)) {
			throw new NotAllowed(CoordinationRefusal.NOT_AN_EXAMINER, unit.nameZh());
		}
		if (caseFile.state() != CaseState.ACCEPTED) {
			throw new Conflict(CoordinationRefusal.NOT_ACCEPTED, caseFile.state().zh());
		}
		return caseFile;
	}

	private Unit unitOf(String slug) {
		return this.catalogue.unitBySlug(slug)
			.orElseThrow(() -> new InvalidInput("unit", CoordinationRefusal.NO_SUCH_UNIT));
	}

	/**
	 * A further unit to be asked.
	 *
	 * @param unit its slug
	 * @param task what it is asked
	 * @param days the working days it has
	 * @param reason why it is asked as well
	 */
	public record Request(String unit, String task, int days, String reason) {
	}

}

package onewindow.coordination;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.catalogue.Unit;
import onewindow.catalogue.Unit.Role;
import onewindow.clock.LegalClock;
import onewindow.clock.SpecialProcedure;
import onewindow.documents.DocumentType;
import onewindow.documents.Documents;
import onewindow.forms.Texts;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.specialprocedure.SpecialProcedures;
import onewindow.workflow.Conflict;
import onewindow.workflow.Messages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks other units for their opinion and keeps what they say (行政许可法 Art. 26).
 */
@Component
public class Opinions {

	private static final int LONGEST = 20;

	private final OpinionLedger ledger;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Timeline timeline;

	private final Documents documents;

	private final Messages messages;

	private final SpecialProcedures specialProcedures;

	private final LegalClock clock;

	Opinions(OpinionLedger ledger, CaseFiles cases, Catalogue catalogue, Timeline timeline, Documents documents,
			Messages messages, SpecialProcedures specialProcedures, LegalClock clock) {
		this.clock = clock;
		this.ledger = ledger;
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
		this.documents = documents;
		this.messages = messages;
		this.specialProcedures = specialProcedures;
	}

	/**
	 * The opinions of a case.
	 * @param number the case
	 * @return in the order of asking
	 */
	public List<Opinion> of(CaseNumber number) {
		return this.ledger.of(number);
	}

	/** Asks every unit that the item names, each with a letter of its own. */
	void begin(CaseNumber number, Actor actor) {
		Item item = itemOf(number);
		item.coordination().forEach(asked -> ask(number, asked.unit(), asked.task(), asked.days(), actor));
		if (SpecialProcedure.CONSULTATION.groundFor(item).isPresent()) {
			int days = item.coordination().stream().mapToInt(Item.CoordinatingUnit::days).max().orElseThrow();
			Act act = this.timeline.last(number, Elements.BEGIN_CONSULTATION).orElseThrow();
			this.specialProcedures.begin(number, SpecialProcedure.CONSULTATION, days, act, actor);
		}
	}

	private void ask(CaseNumber number, String unitId, String task, int days, Actor actor) {
		Unit unit = this.catalogue.unit(unitId);
		Act act = this.timeline.book(number, Elements.BEGIN_CONSULTATION, "征求%s意见".formatted(unit.nameZh()), actor,
				Map.of("consultedUnit", unitId, "consultationTask", task, "consultationDays", days));
		this.ledger.ask(number, unitId, task, days, act);
		this.documents.issue(number, DocumentType.D10, act, Map.of("title", titleOf(DocumentType.D10, unit), "asked",
				act, "consultedUnit", unit, "opinionDue", this.clock.stepDue(number, act.on(), days)));
	}

	/** Letters to several units are told apart by their titles. */
	private static String titleOf(DocumentType type, Unit unit) {
		return "%s（%s）".formatted(type.title(), unit.nameZh());
	}

	/** Ends the consultation when nobody is asked any longer. */
	void end(CaseNumber number, Actor actor) {
		if (of(number).stream().noneMatch(Opinion::open)) {
			this.specialProcedures.end(number, SpecialProcedure.CONSULTATION, actor);
		}
	}

	/** The groups that are to answer. */
	List<String> groupsToAsk(CaseNumber number) {
		return of(number).stream().filter(Opinion::open).map(opinion -> groupOf(opinion.unitId())).toList();
	}

	private String groupOf(String unitId) {
		return this.catalogue.unit(unitId).group(Role.REVIEW);
	}

	/** The newest opinion of a group. */
	Opinion ofGroup(CaseNumber number, String group) {
		return newest(number, opinion -> groupOf(opinion.unitId()).equals(group));
	}

	/** The open opinion that somebody may give. */
	Opinion toBeGivenBy(CaseNumber number, Actor actor) {
		return newest(number, opinion -> opinion.open() && actor.isIn(groupOf(opinion.unitId())));
	}

	private Opinion newest(CaseNumber number, Predicate<Opinion> which) {
		return of(number).stream()
			.filter(which)
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new IllegalStateException("No such opinion was asked for in " + number));
	}

	/** Keeps an answer once the act that gave it is booked. */
	void answered(CaseNumber number, String group) {
		Act act = this.timeline.last(number, Elements.GIVE_OPINION).orElseThrow();
		Opinion opinion = ofGroup(number, group);
		this.ledger.answer(opinion, Coded.of(Opinion.Answer.class, act.text("opinion")), act);
		Unit unit = this.catalogue.unit(opinion.unitId());
		Act asked = this.timeline.get(number, opinion.askedAct());
		this.documents.issue(number, DocumentType.D10R, act,
				Map.of("title", titleOf(DocumentType.D10R, unit), "asked", asked, "consultedUnit", unit, "issuingBody",
						unit.nameZh(), "opinionDue", this.clock.stepDue(number, opinion.askedOn(), opinion.days())));
	}

	/**
	 * Asks a further unit while the consultation goes on (加签).
	 * @param number the case
	 * @param unitSlug the unit
	 * @param task what it is asked
	 * @param days the working days it has
	 * @param reason why
	 * @param actor who handles the case
	 * @throws NotAllowed when somebody else asks
	 * @throws Conflict when no consultation goes on, or the unit is asked already
	 */
	@Transactional
	public void add(CaseNumber number, String unitSlug, String task, int days, String reason, Actor actor) {
		CaseFile caseFile = handledBy(number, actor);
		Unit unit = unitOf(unitSlug);
		if (unit.id().equals(caseFile.unitId())) {
			throw new InvalidInput("unit", "不能征求本单位的意见");
		}
		if (days < 1 || days > LONGEST) {
			throw new InvalidInput("days", "答复期限应为1至%d个工作日".formatted(LONGEST));
		}
		if (of(number).stream().anyMatch(opinion -> opinion.open() && opinion.unitId().equals(unit.id()))) {
			throw new Conflict("%s正在答复，不必重复征求".formatted(unit.nameZh()));
		}
		this.timeline.book(number, "StartEvent_UnitAdded", "加签：" + unit.nameZh(), actor,
				Map.of("reason", Texts.line("reason", "加签理由", reason)));
		ask(number, unit.id(), Texts.line("task", "征求意见的内容", task), days, actor);
		this.messages.send(number, Messages.UNIT_ADDED, Map.of(), Map.of("addedUnit", groupOf(unit.id())));
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
		handledBy(number, actor);
		Unit unit = unitOf(unitSlug);
		Opinion opinion = of(number).stream()
			.filter(each -> each.open() && each.unitId().equals(unit.id()))
			.findFirst()
			.orElseThrow(() -> new Conflict("%s没有待答复的意见".formatted(unit.nameZh())));
		Act act = this.timeline.book(number, Elements.REMOVE_UNIT, "减签：" + unit.nameZh(), actor,
				Map.of("consultedUnit", unit.id(), "reason", Texts.line("reason", "减签理由", reason)));
		this.ledger.remove(opinion, act);
		this.messages.send(number, Messages.UNIT_REMOVED, Map.of("consulted", groupOf(unit.id())), Map.of());
	}

	private CaseFile handledBy(CaseNumber number, Actor actor) {
		this.cases.lock(number);
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		if (!unit.examines(actor)) {
			throw new NotAllowed("由%s审查、审批人员办理".formatted(unit.nameZh()));
		}
		if (caseFile.state() != CaseState.ACCEPTED) {
			throw new Conflict("该办件目前为“%s”，没有正在征求的意见".formatted(caseFile.state().zh()));
		}
		return caseFile;
	}

	private Unit unitOf(String slug) {
		return this.catalogue.unitBySlug(slug).orElseThrow(() -> new InvalidInput("unit", "没有这个单位"));
	}

	private Item itemOf(CaseNumber number) {
		return this.catalogue.require(this.cases.get(number).itemId());
	}

}

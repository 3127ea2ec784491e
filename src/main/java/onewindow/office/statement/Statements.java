package onewindow.office.statement;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.gate.ExaminationCondition;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.outgoing.documents.DocumentAddition;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes statements, and sees that the decision answers them.
 */
@Component
public class Statements implements ExaminationCondition, DocumentAddition {

	private final StatementRows rows;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Timeline timeline;

	Statements(StatementRows rows, CaseFiles cases, Catalogue catalogue, Timeline timeline) {
		this.rows = rows;
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
	}

	/**
	 * Takes a statement.
	 * @param number the case
	 * @param given who states what
	 * @param actor somebody at the window of the case's unit, or who examines there
	 * @throws InvalidInput naming what is missing
	 * @throws NotAllowed when somebody else takes it
	 * @throws Conflict when the case is decided
	 */
	@Transactional
	public void take(CaseNumber number, Given given, Actor actor) {
		this.cases.lock(number);
		requireTaking(number, actor);
		Speaker speaker = Texts.code(Speaker.class, "speaker", given.speaker());
		String name = Texts.line("name", "姓名或者名称", given.name());
		String content = Texts.paragraph("content", "陈述、申辩的内容", given.content());
		Act act = this.timeline.book(number, "Command_TakeStatement", "登记陈述、申辩：" + speaker.zh(),
				actor.by(unitOf(number).handlers()));
		this.rows.take(number, speaker, name, content, act);
	}

	/**
	 * Requires that somebody may take a statement now.
	 * @param number the case
	 * @param actor who wants to
	 * @throws NotAllowed when the person neither works at the window nor examines
	 * @throws Conflict when the case is decided
	 */
	public void requireTaking(CaseNumber number, Actor actor) {
		CaseFile caseFile = this.cases.get(number);
		Unit unit = unitOf(number);
		if (unit.handlers().stream().noneMatch(actor::isIn)) {
			throw new NotAllowed(StatementRefusal.NOT_CONCERNED, unit.nameZh());
		}
		StatementRules.requireUndecided(caseFile.state());
	}

	private Unit unitOf(CaseNumber number) {
		return this.catalogue.unit(this.cases.get(number).unitId());
	}

	/**
	 * The statements of a case.
	 * @param number the case
	 * @return in the order in which they were taken
	 */
	public List<Statement> of(CaseNumber number) {
		return this.rows.of(number);
	}

	@Override
	public void requireExaminer(Submission submission) {
		// Whoever takes a statement may examine.
	}

	@Override
	public void requireFounded(Submission submission) {
		boolean stated = !of(submission.number()).isEmpty();
		StatementRules.requireAnswered(stated, submission.answers().text("statementAnswer"));
		if (stated) {
			this.rows.answer(submission.number(), submission.answers().require("statementAnswer"), submission.act());
		}
	}

	@Override
	public Map<String, Object> facts(CaseNumber number, DocumentType type, long actId) {
		return type.isDecision()
				? Map.of("statements", of(number).stream().filter(statement -> statement.isAnsweredBy(actId)).toList())
				: Map.of();
	}

	/**
	 * What somebody states.
	 *
	 * @param speaker a code of {@link Speaker}
	 * @param name whose statement it is
	 * @param content what is said, up to 2000 characters
	 */
	public record Given(String speaker, String name, String content) {

		@Override
		public String toString() {
			return "Given[masked]";
		}

	}

}

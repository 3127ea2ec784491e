package onewindow.doors.desk;

import java.util.function.BiConsumer;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.VisibleCases;
import onewindow.engine.workflow.CaseTurns;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Gives a command to a case that the person may see, and answers with the case.
 */
@Component
class CaseCommands {

	private final VisibleCases visible;

	private final CaseFiles cases;

	private final CaseViews views;

	private final CurrentActor actor;

	private final CaseTurns turns;

	CaseCommands(VisibleCases visible, CaseFiles cases, CaseViews views, CurrentActor actor, CaseTurns turns) {
		this.turns = turns;
		this.visible = visible;
		this.cases = cases;
		this.views = views;
		this.actor = actor;
	}

	CaseView give(String number, BiConsumer<CaseNumber, Actor> command) {
		CaseNumber caseNumber = this.visible.get(number).number();
		this.turns.take(caseNumber, () -> {
			command.accept(caseNumber, this.actor.orSystem());
			return caseNumber;
		});
		return this.views.of(this.cases.get(caseNumber));
	}

}

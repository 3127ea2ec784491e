package onewindow.doors.tasklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.assignment.Assignments;
import onewindow.casework.assignment.Copies;
import onewindow.casework.assignment.Delegations;
import onewindow.casework.assignment.OwnActs;
import onewindow.casework.assignment.Urgings;
import onewindow.casework.cases.CaseLinks;
import onewindow.casework.cases.VisibleCases;
import onewindow.casework.clock.Extensions;
import onewindow.counter.intake.Withdrawals;
import onewindow.doors.tasklist.Action.Asked;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.NotSignedIn;
import onewindow.office.coordination.Consultations;
import onewindow.office.coordination.Opinion;
import onewindow.office.coordination.Opinions;
import onewindow.office.statement.Speaker;
import onewindow.office.statement.Statements;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the person who asks may do in a case now, each action as the room offers it that
 * does it.
 */
@Hidden
@RestController
@RequestMapping("/camunda/api/hall/cases/{number}/actions")
class ActionsController {

	private final VisibleCases visible;

	private final CurrentActor actor;

	private final Assignments assignments;

	private final Delegations delegations;

	private final Urgings urgings;

	private final Copies copies;

	private final OwnActs ownActs;

	private final Withdrawals withdrawals;

	private final Extensions extensions;

	private final Consultations consultations;

	private final Opinions opinions;

	private final Statements statements;

	private final CaseLinks links;

	private final Catalogue catalogue;

	ActionsController(VisibleCases visible, CurrentActor actor, Assignments assignments, Delegations delegations,
			Urgings urgings, Copies copies, OwnActs ownActs, Withdrawals withdrawals, Extensions extensions,
			Consultations consultations, Opinions opinions, Statements statements, CaseLinks links,
			Catalogue catalogue) {
		this.visible = visible;
		this.actor = actor;
		this.assignments = assignments;
		this.delegations = delegations;
		this.urgings = urgings;
		this.copies = copies;
		this.ownActs = ownActs;
		this.withdrawals = withdrawals;
		this.extensions = extensions;
		this.consultations = consultations;
		this.opinions = opinions;
		this.statements = statements;
		this.links = links;
		this.catalogue = catalogue;
	}

	@GetMapping
	List<Action> offered(@PathVariable String number, @RequestParam(required = false) String task) {
		CaseNumber caseNumber = this.visible.get(number).number();
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		Stream<Action> ofTask = (task != null) ? ofTask(caseNumber, task, person) : Stream.empty();
		return Stream.concat(ofTask, ofCase(caseNumber, person)).toList();
	}

	private Stream<Action> ofTask(CaseNumber number, String task, Actor person) {
		String path = "tasks/" + task;
		return Stream.of(
				Action.offer("transfer", "转办", path + "/transfer",
						() -> List.of(Asked.choice("to", "转给", this.assignments.receivers(number, task, person)),
								Asked.line("reason", "转办理由"))),
				Action.offer("delegate", "委派", path + "/delegation",
						() -> List.of(Asked.choice("to", "请谁协办", this.delegations.helpers(number, task, person)),
								Asked.line("reason", "委派事项"))),
				Action.offer("giveBack", "交回", path + "/delegation/return", () -> {
					this.delegations.requireLent(number, task, person);
					return List.of(Asked.line("remark", "协办意见"));
				}).filter(action -> action.whyNot() == null), Action.offer("urge", "催办", path + "/urging", () -> {
					this.urgings.requireOpen(number, task, person);
					return List.of(Asked.line("reason", "催办理由"));
				}))
			.flatMap(offered -> offered);
	}

	private Stream<Action> ofCase(CaseNumber number, Actor person) {
		return Stream.of(Action.offer("recall", "撤回", "recall", () -> {
			this.ownActs.requireRecallable(number, person);
			return List.of(Asked.line("reason", "撤回本人上一步办理的理由"));
		}), Action.offer("copy", "抄送", "copies", () -> List
			.of(Asked.choice("to", "抄送给", this.copies.readers(number, person)), Asked.line("reason", "抄送理由"))),
				Action.offer("extend", "延期", "extension", () -> {
					int most = this.extensions.requireProposable(number, person).days();
					return List.of(Asked.number("days", "延长几个工作日（最多%d个）".formatted(most), most),
							Asked.line("reason", "延期的理由（印在告知书上）"));
				}), Action.offer("addUnit", "加签", "opinions", () -> {
					this.consultations.requireHandled(number, person);
					return List.of(Asked.choice("unit", "征求哪个单位的意见", unitsBesides(number)),
							Asked.line("task", "征求意见的内容"), Asked.number("days", "几个工作日内答复", Consultations.LONGEST),
							Asked.line("reason", "加签理由"));
				}), ofUnitsAsked(number, person), Action.offer("statement", "登记陈述、申辩", "statements", () -> {
					this.statements.requireTaking(number, person);
					return List.of(Asked.choice("speaker", "陈述人", speakers()), Asked.line("name", "姓名或者名称"),
							Asked.lines("content", "陈述、申辩的内容"));
				}), Action.offer("link", "关联办件", "links", () -> {
					this.links.requireLinking(this.visible.get(number.value()));
					return List.of(Asked.line("other", "另一件的办件编号"), Asked.line("reason", "关联的原因"));
				}), Action.offer("withdraw", "申请人撤回", "withdrawal", () -> {
					this.withdrawals.requireWithdrawable(number, person);
					return List.of(Asked.line("reason", "申请人撤回的原因"));
				}))
			.flatMap(offered -> offered);
	}

	private Stream<Action> ofUnitsAsked(CaseNumber number, Actor person) {
		return this.opinions.of(number)
			.stream()
			.filter(Opinion::open)
			.map(opinion -> this.catalogue.unit(opinion.unitId()))
			.flatMap(unit -> Action.offer("removeUnit", "减签：" + unit.nameZh(),
					"opinions/%s/removal".formatted(unit.slug()), () -> {
						this.consultations.requireHandled(number, person);
						return List.of(Asked.line("reason", "减签理由"));
					}));
	}

	private Map<String, String> unitsBesides(CaseNumber number) {
		String own = this.visible.get(number.value()).unitId();
		Map<String, String> units = new LinkedHashMap<>();
		this.catalogue.units()
			.stream()
			.filter(unit -> !unit.id().equals(own))
			.forEach(unit -> units.put(unit.slug(), unit.nameZh()));
		return units;
	}

	private static Map<String, String> speakers() {
		Map<String, String> speakers = new LinkedHashMap<>();
		Arrays.stream(Speaker.values()).forEach(speaker -> speakers.put(speaker.code(), speaker.zh()));
		return speakers;
	}

}

package onewindow.doors.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.assignment.Assignments;
import onewindow.casework.assignment.Copies;
import onewindow.casework.assignment.Delegations;
import onewindow.casework.assignment.OwnActs;
import onewindow.casework.assignment.Urgings;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Change of hands. Every command needs a reason, answers with the case, with 403 whoever
 * may not give it, and with 409 when the task is done.
 */
@RestController
@RequestMapping({ "/api/cases/{number}", "/camunda/api/hall/cases/{number}" })
class AssignmentController {

	private final CaseCommands commands;

	private final Assignments assignments;

	private final Delegations delegations;

	private final Urgings urgings;

	private final Copies copies;

	private final OwnActs ownActs;

	AssignmentController(CaseCommands commands, Assignments assignments, Delegations delegations, Urgings urgings,
			Copies copies, OwnActs ownActs) {
		this.commands = commands;
		this.assignments = assignments;
		this.delegations = delegations;
		this.urgings = urgings;
		this.copies = copies;
		this.ownActs = ownActs;
	}

	@Operation(summary = "Gives a task to a colleague of the same post (转办)",
			description = "By whoever has it, or by the head of the unit.")
	@PostMapping("/tasks/{task}/transfer")
	CaseView transfer(@PathVariable String number, @PathVariable String task, @RequestBody Handing handing) {
		return this.commands.give(number, (caseNumber, person) -> this.assignments.transfer(caseNumber, task,
				handing.to(), handing.reason(), person));
	}

	@Operation(summary = "Asks a colleague of the unit for help; the task comes back (委派)")
	@PostMapping("/tasks/{task}/delegation")
	CaseView delegate(@PathVariable String number, @PathVariable String task, @RequestBody Handing handing) {
		return this.commands.give(number, (caseNumber, person) -> this.delegations.delegate(caseNumber, task,
				handing.to(), handing.reason(), person));
	}

	@Operation(summary = "Gives a task back with what was found (交回)")
	@PostMapping("/tasks/{task}/delegation/return")
	CaseView giveBack(@PathVariable String number, @PathVariable String task, @RequestBody Remark remark) {
		return this.commands.give(number,
				(caseNumber, person) -> this.delegations.giveBack(caseNumber, task, remark.remark(), person));
	}

	@Operation(summary = "Urges a task (催办)", description = "By the case's unit or the centre's supervision.")
	@PostMapping("/tasks/{task}/urging")
	CaseView urge(@PathVariable String number, @PathVariable String task, @RequestBody Reason reason) {
		return this.commands.give(number,
				(caseNumber, person) -> this.urgings.urge(caseNumber, task, reason.reason(), person));
	}

	@Operation(summary = "Shows the case to a colleague (抄送)")
	@PostMapping("/copies")
	CaseView copy(@PathVariable String number, @RequestBody Handing handing) {
		return this.commands.give(number,
				(caseNumber, person) -> this.copies.copy(caseNumber, handing.to(), handing.reason(), person));
	}

	@Operation(summary = "Takes one's own last act back (撤回)",
			description = "While nothing has gone out and nobody has begun with what follows.")
	@PostMapping("/recall")
	CaseView recall(@PathVariable String number, @RequestBody Reason reason) {
		return this.commands.give(number,
				(caseNumber, person) -> this.ownActs.recall(caseNumber, reason.reason(), person));
	}

	record Handing(String to, String reason) {
	}

	record Reason(String reason) {
	}

	record Remark(String remark) {
	}

}
